import { createStore } from '../../../../../sandbox/netsuite/records/create-store';
import { demoAccount } from '../../../../../sandbox/accounts/variants';
import type { Account } from '../../../../../sandbox/netsuite/types';
import { acme, addressLine, customField, refusal } from '../../records/fixture';
import { scriptedAccount, session } from '../../realm/scripted-account';

const NOTE = {
  scriptId: 'customrecord_note',
  recordName: 'Note',
  includeName: false,
  fields: [
    customField('custrecord_text', 'TEXT'),
    customField('custrecord_term', 'SELECT', { selectRecordType: 'term' }),
    customField('custrecord_done', 'CHECKBOX'),
  ],
};

function newAccount(): Account {
  const account = scriptedAccount();
  const store = createStore({ variant: demoAccount, clock: account.clock });
  store.defineEntityField(customField('custentity_spp', 'TEXT'));
  store.defineCustomRecord(NOTE);
  return { ...account, store };
}

function run(body: string, account = newAccount()) {
  const opened = session(account, { record: 'N/record' }, body);
  return { account, units: () => opened.usedUnits(), answer: () => readable(() => opened.answer()) };
}

/** A SuiteScript error has an array as stack, which Jest cannot print. */
function readable<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    const { name, message } = thrown as Error;
    throw Object.assign(new Error(message), { name });
  }
}

const returned = (body: string, account?: Account) => run(body, account).answer();
const refused = (body: string, account?: Account) => refusal(() => returned(body, account));
const CREATE = "const c = record.create({ type: record.Type.CUSTOMER }); c.setValue({ fieldId: 'companyname', value: 'Acme' });";

describe('create and save', () => {
  it('makes a customer with an address, for 15 units', () => {
    const { account, units, answer } = run(`${CREATE}
      c.setValue('custentity_spp', '17').setValue({ fieldId: 'terms', value: 2 });
      c.insertLine({ sublistId: 'addressbook', line: 0 });
      c.setSublistValue({ sublistId: 'addressbook', fieldId: 'defaultbilling', line: 0, value: true });
      const address = c.getSublistSubrecord({ sublistId: 'addressbook', fieldId: 'addressbookaddress', line: 0 });
      address.setValue({ fieldId: 'country', value: 'DE' }).setValue({ fieldId: 'city', value: 'Köln' });
      return c.save({ enableSourcing: false, ignoreMandatoryFields: false });`);
    expect(answer()).toBe(501);
    expect(units()).toBe(15);
    expect(account.store.get('customer', 501)).toMatchObject({
      fields: { companyname: 'Acme', entityid: '1', custentity_spp: '17', terms: '2', currency: '1' },
      sublists: {
        addressbook: [{ fields: { defaultbilling: true }, subrecords: { addressbookaddress: { country: 'DE', city: 'Köln' } } }],
      },
    });
  });

  it('costs 6 units for a custom record', () => {
    const { units, answer } = run("const n = record.create({ type: 'customrecord_note', isDynamic: false }); return n.save();");
    expect(answer()).toBe(1);
    expect(units()).toBe(6);
  });

  it('hands the rules to the script as SuiteScript errors, and charges for the refused save', () => {
    const { account, units, answer } = run(`${CREATE} c.setValue({ fieldId: 'email', value: 'nobody' });
      try { c.save(); } catch (e) { return [e instanceof Error, e.type, e.name, e.message].join('|'); }`);
    expect(answer()).toBe('true|error.SuiteScriptError|INVALID_EMAIL|The value nobody of field email is not a valid email address.');
    expect(units()).toBe(15);
    expect(account.store.all('customer')).toEqual([]);
  });

  it('may ignore custom mandatory fields', () => {
    const account = newAccount();
    account.store.defineEntityField(customField('custentity_must', 'TEXT', { label: 'Must', mandatory: true }));
    expect(refused(`${CREATE} return c.save();`, account)).toEqual({ code: 'USER_ERROR', message: 'Please enter value(s) for: Must' });
    expect(returned(`${CREATE} return c.save({ ignoreMandatoryFields: true });`, account)).toBe(501);
  });

  it('runs out of units like any governed call', () => {
    const opened = session(newAccount(), { record: 'N/record' }, `${CREATE} return c.save();`, { unitLimit: 14 });
    expect(refusal(() => readable(() => opened.answer())).code).toBe('SSS_USAGE_LIMIT_EXCEEDED');
  });

  it('names governed calls with the record type', () => {
    const calls: string[] = [];
    const strike = (name: string, when: string) => void calls.push(`${when} ${name}`);
    session(newAccount(), { record: 'N/record' }, `${CREATE} return c.save();`, { strike }).answer();
    expect(calls).toEqual([
      'before record.create customer',
      'after record.create customer',
      'before record.save customer',
      'after record.save customer',
    ]);
  });
});

describe('load', () => {
  const account = newAccount();
  account.store.insert('customer', acme({ terms: '2', creditlimit: 99.5, isinactive: true }), {
    addressbook: [addressLine({ country: 'US', state: 'CA' }, { label: 'Home', defaultshipping: true }), addressLine({ country: 'FR' })],
  });
  const load = "const c = record.load({ type: 'customer', id: '501' });";

  it.each([
    ['c.id', 501],
    ['c.type', 'customer'],
    ['c.isDynamic', false],
    ["c.getValue({ fieldId: 'companyname' })", 'Acme'],
    ["c.getValue('entityid')", '1'],
    ["c.getValue('phone')", ''],
    ["c.getValue('parent')", ''],
    ["c.getValue('terms')", '2'],
    ["c.getValue('creditlimit')", 99.5],
    ["c.getValue('isinactive')", true],
    ["c.getValue('isperson')", 'F'],
    ["c.getValue('stage')", 'CUSTOMER'],
    ["c.getText({ fieldId: 'terms' })", 'Net 30'],
    ["c.getText('entitystatus')", 'CUSTOMER-Closed Won'],
    ["c.getText('category')", ''],
    ["c.getLineCount({ sublistId: 'addressbook' })", 2],
    ["c.getSublistValue({ sublistId: 'addressbook', fieldId: 'label', line: 0 })", 'Home'],
    ["c.getSublistValue({ sublistId: 'addressbook', fieldId: 'id', line: 1 })", 2],
    ["c.getSublistValue({ sublistId: 'addressbook', fieldId: 'defaultshipping', line: 1 })", false],
    ["c.getSublistSubrecord({ sublistId: 'addressbook', fieldId: 'addressbookaddress', line: 1 }).getValue({ fieldId: 'country' })", 'FR'],
    ["c.findSublistLineWithValue({ sublistId: 'addressbook', fieldId: 'label', value: 'Main' })", 1],
    ["c.findSublistLineWithValue({ sublistId: 'addressbook', fieldId: 'label', value: 'Office' })", -1],
  ])('%s is %j', (expression, value) => expect(returned(`${load} return ${expression};`, account)).toBe(value));

  it('saves only what was set, and costs 15 units', () => {
    const own = newAccount();
    const { id } = own.store.insert('customer', acme({ phone: '5551234567' }), { addressbook: [addressLine({ country: 'US' })] });
    const { units, answer } = run(
      `const c = record.load({ type: 'customer', id: ${id} }); c.setText({ fieldId: 'terms', text: 'Net 60' });
      c.removeLine({ sublistId: 'addressbook', line: 0 }); return c.save();`,
      own,
    );
    expect(answer()).toBe(id);
    expect(units()).toBe(15);
    expect(own.store.get('customer', id)).toMatchObject({ fields: { phone: '5551234567', terms: '3' }, sublists: { addressbook: [] } });
  });

  it('gives a copy: what is not saved leaves no trace', () => {
    returned(
      `${load} c.setValue('companyname', 'X');
      c.getSublistSubrecord({ sublistId: 'addressbook', fieldId: 'addressbookaddress', line: 0 }).setValue('city', 'X');`,
      account,
    );
    expect(JSON.stringify(account.store.get('customer', 501))).not.toContain('"X"');
  });

  it.each(["'999'", '-1', "'abc'", "'5e2'"])('refuses the id %s', (id) => {
    expect(refused(`record.load({ type: 'customer', id: ${id} });`)).toEqual({
      code: 'RCRD_DSNT_EXIST',
      message: 'That record does not exist.',
    });
  });
});

describe('two saves of one record', () => {
  const race = (type: string, id: number) => `const [a, b] = [1, 2].map(() => record.load({ type: '${type}', id: ${id} }));
    a.setValue('externalid', 'a'); b.setValue('isinactive', true); a.save(); return b.save();`;
  const withNote = (optimisticLocking: boolean) => {
    const account = newAccount();
    account.store.defineCustomRecord({ ...NOTE, optimisticLocking });
    account.store.insert('customrecord_note', {});
    return account;
  };
  const changed = { code: 'RCRD_HAS_BEEN_CHANGED', message: 'Record has been changed' };

  it('is refused with optimistic locking', () => expect(refused(race('customrecord_note', 1), withNote(true))).toEqual(changed));

  it('merges without', () => {
    const account = withNote(false);
    expect(returned(race('customrecord_note', 1), account)).toBe(1);
    expect(account.store.get('customrecord_note', 1)?.fields).toMatchObject({ externalid: 'a', isinactive: true });
  });

  it('is refused for customers', () => {
    const account = newAccount();
    account.store.insert('customer', acme());
    expect(refused(race('customer', 501), account)).toEqual(changed);
  });

  it('is refused when the record was deleted in between', () => {
    const body =
      "const n = record.load({ type: 'customrecord_note', id: 1 }); record.delete({ type: 'customrecord_note', id: 1 }); n.save();";
    expect(refused(body, withNote(true)).code).toBe('RCRD_DSNT_EXIST');
  });

  it('counts a submitFields as a save', () => {
    const body = `const n = record.load({ type: 'customrecord_note', id: 1 });
      record.submitFields({ type: 'customrecord_note', id: 1, values: { custrecord_text: 'x' } }); n.save();`;
    expect(refused(body, withNote(true))).toEqual(changed);
  });
});

describe('submitFields and delete', () => {
  it('changes fields and costs 5 units for a customer, 2 for a custom record', () => {
    const account = newAccount();
    account.store.insert('customer', acme());
    account.store.insert('customrecord_note', {});
    const customer = run(
      "return record.submitFields({ type: 'customer', id: 501, values: { phone: '5551234567', custentity_spp: 7 } });",
      account,
    );
    expect([customer.answer(), customer.units()]).toEqual([501, 5]);
    expect(account.store.get('customer', 501)?.fields).toMatchObject({ phone: '5551234567', custentity_spp: '7' });
    const note = run(
      "return record.submitFields({ type: 'customrecord_note', id: '1', values: { custrecord_term: 2, custrecord_done: 'T' } });",
      account,
    );
    expect([note.answer(), note.units()]).toEqual([1, 2]);
    expect(account.store.get('customrecord_note', 1)?.fields).toMatchObject({ custrecord_term: '2', custrecord_done: true });
  });

  it.each(['email', 'externalid', 'firstname', 'terms', 'mobilephone'])('refuses the field %s of a customer', (field) => {
    const account = newAccount();
    account.store.insert('customer', acme());
    expect(refused(`record.submitFields({ type: 'customer', id: 501, values: { ${field}: '1' } });`, account)).toEqual({
      code: 'INLINE_EDIT_NOT_SUPPORTED',
      message: `The field ${field} of customer cannot be changed by submitFields.`,
    });
  });

  it('deletes for 10 and 4 units', () => {
    const account = newAccount();
    account.store.insert('customer', acme());
    account.store.insert('customrecord_note', {});
    const customer = run("return record.delete({ type: 'customer', id: 501 });", account);
    expect([customer.answer(), customer.units()]).toEqual([501, 10]);
    const note = run("return record.delete({ type: 'customrecord_note', id: 1 });", account);
    expect([note.answer(), note.units()]).toEqual([1, 4]);
    expect([account.store.all('customer'), account.store.all('customrecord_note')]).toEqual([[], []]);
    expect(refused("record.delete({ type: 'customer', id: 501 });", account).code).toBe('RCRD_DSNT_EXIST');
  });
});

describe('wrong use', () => {
  it.each([
    ['record.create({})', 'record.create: Missing a required argument: type'],
    ["record.load({ type: 'customer' })", 'record.load: Missing a required argument: id'],
    ["record.submitFields({ type: 'customer', id: 1 })", 'record.submitFields: Missing a required argument: values'],
    [`${CREATE} c.setValue({ value: 1 })`, 'record.Record.setValue: Missing a required argument: fieldId'],
    [`${CREATE} c.setValue({ fieldId: 'phone', value: undefined })`, 'record.Record.setValue: Missing a required argument: value'],
    [`${CREATE} c.setValue('phone')`, 'record.Record.setValue: Missing a required argument: value'],
    [`${CREATE} c.getLineCount({})`, 'record.Record.getLineCount: Missing a required argument: sublistId'],
  ])('%s lacks an argument', (code, message) => {
    expect(refused(`${code};`)).toEqual({ code: 'SSS_MISSING_REQD_ARGUMENT', message });
  });

  it.each([
    [`${CREATE} c.setValue({ fieldId: 'isinactive', value: 'yes' })`, 'INVALID_FLD_VALUE'],
    [`${CREATE} c.setValue({ fieldId: 'companyname', value: true })`, 'INVALID_FLD_VALUE'],
    [`${CREATE} c.setValue({ fieldId: 'custentity_nope', value: 1 })`, 'INVALID_FIELD_ID'],
    [`${CREATE} c.setText({ fieldId: 'terms', text: 'Net 29' })`, 'INVALID_KEY_OR_REF'],
    [`${CREATE} c.insertLine({ sublistId: 'addressbook', line: 1 })`, 'SSS_INVALID_SUBLIST_OPERATION'],
    [`${CREATE} c.removeLine({ sublistId: 'addressbook', line: 0 })`, 'SSS_INVALID_SUBLIST_OPERATION'],
    [`${CREATE} c.setSublistValue({ sublistId: 'addressbook', fieldId: 'label', line: 0, value: 'x' })`, 'SSS_INVALID_SUBLIST_OPERATION'],
    ["record.create({ type: 'customrecord_nope' })", 'INVALID_RCRD_TYPE'],
  ])('%s is %s', (code, name) => expect(refused(`${code};`).code).toBe(name));

  it.each([
    ["record.transform({ fromType: 'customer' })", 'N/record.transform'],
    ["record.load.promise({ type: 'customer', id: 1 })", 'N/record.load.promise'],
    ['record.Type.NO_SUCH_TYPE', 'N/record.Type.NO_SUCH_TYPE'],
    ["record.create({ type: 'invoice' })", 'N/record.create of invoice'],
    ["record.load({ type: 'term', id: 1 })", 'N/record.load of term'],
    ["record.create({ type: 'customer', defaultValues: { recordmode: 'dynamic' } })", 'field customer.recordmode'],
    ["record.load({ type: 'customer', id: 501, defaultValues: {} })", 'N/record.load option defaultValues'],
    [`${CREATE} c.getMacros()`, 'N/record.Record.getMacros'],
    [`${CREATE} c.setValue({ fieldId: 'autoname', value: false })`, 'field customer.autoname'],
    [`${CREATE} c.setValue({ fieldId: 'stage', value: 'LEAD' })`, 'setting the system field customer.stage'],
    [`${CREATE} c.getValue({ fieldId: 'balance' })`, 'the value that NetSuite gives customer.balance'],
    [`${CREATE} c.getLineCount({ sublistId: 'submachine' })`, 'sublist customer.submachine'],
    [`${CREATE} c.save(); c.save()`, 'N/record.Record.save for the second time on one object'],
  ])('%s is not emulated, also when the script swallows it', (code, what) => {
    expect(refused(`try { ${code}; } catch (e) { return 'swallowed'; }`)).toEqual({
      code: 'NOT_EMULATED',
      message: `NOT_EMULATED: ${what}`,
    });
  });
});
