import { accountOfAcme, CREATE, CREATE_DYNAMIC, LOAD, LOAD_DYNAMIC, refused, returned } from './customer-script';

const LABEL = "sublistId: 'addressbook', fieldId: 'label'";
const ADDRESS = "sublistId: 'addressbook', fieldId: 'addressbookaddress'";
const LINES =
  "[...Array(c.getLineCount({ sublistId: 'addressbook' })).keys()].map((line) => c.getSublistValue({ " + LABEL + ', line })).join()';
const SET = (label: string) => `c.setCurrentSublistValue({ ${LABEL}, value: '${label}' });`;

describe('values and texts in standard mode', () => {
  const usage = (way: string) => ({
    code: 'SSS_INVALID_API_USAGE',
    message: `Invalid API usage. You must use get${way} to return the value set with set${way}.`,
  });

  it.each([
    ['of a new record', `${CREATE} c.getText('terms')`],
    ['of a new record after setValue', `${CREATE} c.setValue('terms', 3); c.getText('terms')`],
    ['of a loaded record after setValue', `${LOAD} c.setValue('terms', 3); c.getText('terms')`],
    [
      'of a copied record after setValue',
      "const c = record.copy({ type: 'customer', id: 501 }); c.setValue('terms', 3); c.getText('terms')",
    ],
    [
      'of a line after setSublistValue',
      `${LOAD} c.setSublistValue({ ${LABEL}, line: 0, value: 'x' }); c.getSublistText({ ${LABEL}, line: 0 })`,
    ],
    ['of a line of a new record', `${CREATE} c.insertLine({ sublistId: 'addressbook', line: 0 }); c.getSublistText({ ${LABEL}, line: 0 })`],
  ])('section_4273156769, section_4273167233: no text %s', (_case, body) => expect(refused(body)).toEqual(usage('Value')));

  it.each([
    ['setText', `${LOAD} c.setText('terms', 'Net 60'); c.getValue('terms')`],
    ['setSublistText', `${LOAD} c.setSublistText({ ${LABEL}, line: 0, text: 'x' }); c.getSublistValue({ ${LABEL}, line: 0 })`],
  ])('section_4273154686, section_4273166148: no value after %s', (_case, body) => expect(refused(body)).toEqual(usage('Text')));

  it.each([
    ['after setText', `${CREATE} c.setText('terms', 'Net 60'); return c.getText('terms');`, 'Net 60'],
    ['of a loaded record', `${LOAD} return c.getText('terms');`, 'Net 30'],
    ['of a copied record', "return record.copy({ type: 'customer', id: 501 }).getText('terms');", 'Net 30'],
    [
      'of a field whose text was set before its value',
      `${LOAD} c.setText('terms', 'Net 60'); c.setText('terms', 'Net 30'); return c.getText('terms');`,
      'Net 30',
    ],
    [
      'in dynamic mode after setValue',
      `${CREATE_DYNAMIC} c.setValue('terms', 3); return c.getText('terms') + c.getValue('terms');`,
      'Net 603',
    ],
  ])('section_4273156769: text %s', (_case, body, text) => expect(returned(body)).toBe(text));

  it('section_4273166777: a line is found by a value that was set as text', () =>
    expect(
      returned(`${LOAD} c.setSublistText({ ${LABEL}, line: 1, text: 'x' }); return c.findSublistLineWithValue({ ${LABEL}, value: 'x' });`),
    ).toBe(1));
});

describe('methods of the other mode', () => {
  it.each([
    `c.selectNewLine({ sublistId: 'addressbook' })`,
    `c.selectLine({ sublistId: 'addressbook', line: 0 })`,
    `c.setCurrentSublistValue({ ${LABEL}, value: 'x' })`,
    `c.getCurrentSublistSubrecord({ ${ADDRESS} })`,
    `c.commitLine({ sublistId: 'addressbook' })`,
  ])('dynamic mode only, code assumed: %s', (call) =>
    expect(refused(`${LOAD} ${call}`)).toEqual({
      code: 'SSS_INVALID_SUBLIST_OPERATION',
      message: `${/c\.(\w+)/.exec(call)?.[1]} is for records in dynamic mode.`,
    }),
  );

  it.each([
    `c.setSublistValue({ ${LABEL}, line: 0, value: 'x' })`,
    `c.setSublistText({ ${LABEL}, line: 0, text: 'x' })`,
    `c.getSublistSubrecord({ ${ADDRESS}, line: 0 })`,
    `c.removeSublistSubrecord({ ${ADDRESS}, line: 0 })`,
  ])('standard mode only, code assumed: %s', (call) =>
    expect(refused(`${LOAD_DYNAMIC} ${call}`).code).toBe('SSS_INVALID_SUBLIST_OPERATION'),
  );
});

describe('the selected line of dynamic mode', () => {
  it.each([
    [
      'a new line goes to the end',
      `c.selectNewLine({ sublistId: 'addressbook' }); ${SET('New')} c.commitLine({ sublistId: 'addressbook' });`,
      'Home,Office,New',
    ],
    [
      'an inserted line goes before another',
      `c.insertLine({ sublistId: 'addressbook', line: 1 }); ${SET('New')} c.commitLine({ sublistId: 'addressbook' });`,
      'Home,New,Office',
    ],
    [
      'an inserted line that is cancelled is not there',
      `c.insertLine({ sublistId: 'addressbook', line: 1 }); ${SET('New')} c.cancelLine({ sublistId: 'addressbook' });`,
      'Home,Office',
    ],
    [
      'a changed line that is not committed is as it was',
      `c.selectLine({ sublistId: 'addressbook', line: 0 }); ${SET('New')}`,
      'Home,Office',
    ],
    ['a line is removed without being selected', `c.removeLine({ sublistId: 'addressbook', line: 0 });`, 'Office'],
  ])('section_4273171484: %s', (_case, change, labels) => expect(returned(`${LOAD_DYNAMIC} ${change} return ${LINES};`)).toBe(labels));

  it('is read back before it is committed, with its number', () =>
    expect(
      returned(`${LOAD_DYNAMIC} c.selectLine({ sublistId: 'addressbook', line: 1 }); ${SET('New')}
        return [c.getCurrentSublistIndex({ sublistId: 'addressbook' }), c.getCurrentSublistValue({ ${LABEL} }),
          c.getCurrentSublistText({ ${LABEL} }), c.hasCurrentSublistSubrecord({ ${ADDRESS} })].join();`),
    ).toBe('1,New,New,true'));

  it('loses its subrecord', () =>
    expect(
      returned(`${LOAD_DYNAMIC} c.selectLine({ sublistId: 'addressbook', line: 1 }); c.removeCurrentSublistSubrecord({ ${ADDRESS} });
        return c.hasCurrentSublistSubrecord({ ${ADDRESS} });`),
    ).toBe(false));

  it.each([
    ["selectLine({ sublistId: 'addressbook', line: 2 })"],
    ["insertLine({ sublistId: 'addressbook', line: 3 })"],
    ["removeLine({ sublistId: 'addressbook', line: 2 })"],
    ["commitLine({ sublistId: 'addressbook' })"],
    [`getCurrentSublistValue({ ${LABEL} })`],
    [`getCurrentSublistField({ ${LABEL} })`],
  ])('section_4273170578: SSS_INVALID_SUBLIST_OPERATION when there is no such line: %s', (call) =>
    expect(refused(`${LOAD_DYNAMIC} c.${call}`).code).toBe('SSS_INVALID_SUBLIST_OPERATION'),
  );
});

describe('values in dynamic mode are validated at once (section_1524156901, codes assumed)', () => {
  it.each([
    ["c.setValue('email', 'nobody')", 'INVALID_EMAIL'],
    ["c.setValue('terms', 99)", 'INVALID_KEY_OR_REF'],
    ["c.setValue('phone', '12')", 'INVALID_FLD_VALUE'],
    ["c.setValue('companyname', 'x'.repeat(84))", 'EXCEEDED_MAX_FIELD_LENGTH'],
    [
      "c.selectNewLine({ sublistId: 'currency' }); c.setCurrentSublistValue({ sublistId: 'currency', fieldId: 'currency', value: 99 })",
      'INVALID_KEY_OR_REF',
    ],
  ])('%s', (set, code) => expect(refused(`${CREATE_DYNAMIC} ${set}`).code).toBe(code));

  it('and in standard mode at the save', () =>
    expect(returned(`${CREATE} c.setValue('email', 'nobody'); return c.getValue('email');`)).toBe('nobody'));

  it('a refused value leaves the field as it was', () =>
    expect(returned(`${LOAD_DYNAMIC} try { c.setValue('terms', 99); } catch (e) {} return c.getValue('terms');`)).toBe('2'));

  it.each(['entityid', 'isperson', 'entitystatus', 'currency'])(
    'what NetSuite shows in the unset field %s of a new customer is not emulated',
    (field) =>
      expect(refused(`${CREATE_DYNAMIC} c.getValue('${field}')`).message).toBe(
        `NOT_EMULATED: the value that dynamic mode gives customer.${field}`,
      ),
  );

  it('section_4686991741: the country of an address comes first; later is not emulated', () =>
    expect(
      refused(`${CREATE_DYNAMIC} c.selectNewLine({ sublistId: 'addressbook' }); const a = c.getCurrentSublistSubrecord({ ${ADDRESS} });
        a.setValue('city', 'Paris'); a.setValue('country', 'FR');`).message,
    ).toBe('NOT_EMULATED: setting customer.addressbook.addressbookaddress.country after other fields in dynamic mode'));
});

it('a copy has its own lines and no ids of the original', () => {
  const account = accountOfAcme();
  const id = returned(
    `const c = record.copy({ type: 'customer', id: 501, isDynamic: true }); c.removeLine({ sublistId: 'addressbook', line: 1 }); return c.save();`,
    account,
  );
  expect(id).toBe(502);
  const ids = (customer: number) => account.store.get('customer', customer)?.sublists['addressbook']?.map(({ fields }) => fields['id']);
  expect([ids(501), ids(502)]).toEqual([[1, 2], [3]]);
  expect(account.store.get('customer', 502)?.fields).toMatchObject({ companyname: 'Acme', entityid: '2', startdate: '2026-01-31' });
});
