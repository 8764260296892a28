import { accountOfAcme, refused, returned } from './customer-script';

const FILE = "{ type: 'file', id: 7 }";
const ACME = "{ type: 'customer', id: 501 }";
const withFile = () => ({ ...accountOfAcme(), fileIds: new Map([[7, '/SuiteScripts/note.txt']]) });
const link = { fileId: 7, to: { type: 'customer', id: 501 } };

describe('record.attach and record.detach of files', () => {
  it('section_4267284169: a file is attached once, for 10 units', () => {
    const account = withFile();
    const body = `record.attach({ record: ${FILE}, to: ${ACME} }); record.attach({ record: { type: 'file', id: '7' }, to: ${ACME} });`;
    expect(returned(body, account)).toBeUndefined();
    expect(account).toMatchObject({ attachments: [link] });
  });

  it('section_4267284360: and detached', () => {
    const account = { ...withFile(), attachments: [link, { ...link, fileId: 8 }] };
    returned(`record.detach({ record: ${FILE}, from: ${ACME} });`, account);
    expect(account.attachments).toEqual([{ ...link, fileId: 8 }]);
  });

  it.each([
    ['a file', `record.attach({ record: { type: 'file', id: 8 }, to: ${ACME} });`],
    ['a record', `record.attach({ record: ${FILE}, to: { type: 'customer', id: 502 } });`],
    ['a record to detach from', `record.detach({ record: ${FILE}, from: { type: 'customer', id: 502 } });`],
  ])('%s that is not there is RCRD_DSNT_EXIST, code assumed', (_case, body) =>
    expect(refused(body, withFile()).code).toBe('RCRD_DSNT_EXIST'),
  );

  it.each([
    [`record.attach({ record: ${FILE} })`, 'record.attach: Missing a required argument: to'],
    [`record.attach({ record: { type: 'file' }, to: ${ACME} })`, 'record.attach: Missing a required argument: id'],
    [`record.detach({ from: ${ACME} })`, 'record.detach: Missing a required argument: record'],
  ])('SSS_MISSING_REQD_ARGUMENT: %s', (body, message) =>
    expect(refused(`${body};`, withFile())).toEqual({ code: 'SSS_MISSING_REQD_ARGUMENT', message }),
  );

  it.each([
    [`record.attach({ record: { type: 'contact', id: 1 }, to: ${ACME} })`, 'N/record.attach of a contact'],
    [`record.attach({ record: ${FILE}, to: ${ACME}, attributes: { role: 1 } })`, 'N/record.attach option attributes'],
    [`record.detach({ record: ${FILE}, from: ${ACME} })`, 'N/record.detach of a file that is not attached'],
    [`record.attach.promise({ record: ${FILE}, to: ${ACME} })`, 'N/record.attach.promise'],
  ])('%s is not emulated', (body, what) => expect(refused(`${body};`, withFile()).message).toBe(`NOT_EMULATED: ${what}`));

  it('a deleted record has no files [assumed]', () => {
    const account = { ...withFile(), attachments: [link] };
    returned(`record.delete(${ACME});`, account);
    expect(account.attachments).toEqual([]);
  });
});
