import { acme, addressLine, customField, newAccount, refusal } from './fixture';

const workflowType = { scriptId: 'customrecord_w', recordName: 'W', includeName: true, fields: [customField('custrecord_w_text', 'TEXT')] };

describe('insert', () => {
  it('stores values in stored form and stamps them with the clock', () => {
    const { store, clock } = newAccount();
    clock.advance(1_500);
    const { id, fields } = store.insert('customer', acme({ terms: 2, isinactive: 'F', email: '', creditlimit: '10.50' }));
    expect(id).toBe(501);
    expect(fields).toMatchObject({
      companyname: 'Acme',
      terms: '2',
      isinactive: false,
      email: null,
      creditlimit: 10.5,
      datecreated: '2026-01-15T14:00:01.500Z',
      lastmodifieddate: '2026-01-15T14:00:01.500Z',
    });
  });

  it('keeps no tie to what it was given', () => {
    const { store } = newAccount();
    const [given, line] = [acme(), addressLine({ country: 'US' })];
    const { id } = store.insert('customer', given, { addressbook: [line] });
    given['companyname'] = 'Changed';
    (line.subrecords['addressbookaddress'] ?? {})['country'] = 'DE';
    expect(store.get('customer', id)?.fields['companyname']).toBe('Acme');
    expect(store.get('customer', id)?.sublists['addressbook']?.[0]?.subrecords['addressbookaddress']?.['country']).toBe('US');
  });

  it('leaves nothing behind when a rule refuses', () => {
    const { store } = newAccount();
    expect(refusal(() => store.insert('customer', acme({ email: 'no' }))).code).toBe('INVALID_EMAIL');
    expect(store.all('customer')).toEqual([]);
    expect(store.insert('customer', acme()).fields['entityid']).toBe('1');
  });

  it('fills defaults of custom fields unless they are set, even to nothing', () => {
    const { store } = newAccount();
    const fields = [
      customField('custrecord_w_n', 'INTEGER', { defaultValue: '3' }),
      customField('custrecord_w_c', 'CHECKBOX', { defaultValue: 'T' }),
    ];
    store.defineCustomRecord({ ...workflowType, fields });
    expect(store.insert('customrecord_w', { name: 'a' }).fields).toMatchObject({
      custrecord_w_n: 3,
      custrecord_w_c: true,
      isinactive: false,
    });
    expect(store.insert('customrecord_w', { name: 'a', custrecord_w_n: null }).fields).toMatchObject({ custrecord_w_n: null });
  });

  it('stamps custom records with created and lastmodified', () => {
    const { store, clock } = newAccount();
    store.defineCustomRecord(workflowType);
    const { id } = store.insert('customrecord_w', { name: 'a' });
    clock.advance(60_000);
    store.update('customrecord_w', id, { name: 'b' });
    expect(store.get('customrecord_w', id)?.fields).toMatchObject({
      name: 'b',
      created: '2026-01-15T14:00:00.000Z',
      lastmodified: '2026-01-15T14:01:00.000Z',
    });
  });

  it.each([
    ['customer', { frobnicate: 'x' }, 'NOT_EMULATED', 'NOT_EMULATED: field customer.frobnicate'],
    ['customer', { custentity_nope: 'x' }, 'INVALID_FIELD_ID', 'Invalid field ID custentity_nope for record type customer.'],
    ['customrecord_w', { custrecord_nope: 'x' }, 'INVALID_FIELD_ID', 'Invalid field ID custrecord_nope for record type customrecord_w.'],
    ['customer', { stage: 'LEAD' }, 'NOT_EMULATED', 'NOT_EMULATED: setting the system field customer.stage'],
    ['customer', { subsidiary: '1' }, 'NOT_EMULATED', 'NOT_EMULATED: field customer.subsidiary'],
    ['invoice', {}, 'NOT_EMULATED', 'NOT_EMULATED: record type invoice'],
    ['toString', {}, 'NOT_EMULATED', 'NOT_EMULATED: record type toString'],
  ])('refuses in %s the fields %j', (type, fields, code, message) => {
    const { store } = newAccount();
    store.defineCustomRecord(workflowType);
    expect(refusal(() => store.insert(type, fields))).toEqual({ code, message });
  });

  it.each([
    [{ items: [] }, 'NOT_EMULATED: sublist customer.items'],
    [{ addressbook: [{ fields: { city: 'x' }, subrecords: {} }] }, 'NOT_EMULATED: field customer.addressbook.city'],
    [{ addressbook: [{ fields: {}, subrecords: { other: {} } }] }, 'NOT_EMULATED: subrecord customer.addressbook.other'],
    [{ addressbook: [addressLine({ planet: 'x' })] }, 'NOT_EMULATED: field customer.addressbook.addressbookaddress.planet'],
  ])('refuses the sublists %j', (sublists, message) => {
    expect(refusal(() => newAccount().store.insert('customer', acme(), sublists)).message).toBe(message);
  });

  it('knows entity fields only where they apply, and values of unsupported types never', () => {
    const { store } = newAccount();
    store.defineEntityField(customField('custentity_a', 'TEXT', { appliesTo: ['customer'] }));
    store.defineEntityField(customField('custentity_b', 'TEXT', { appliesTo: ['vendor'] }));
    store.defineEntityField(customField('custentity_c', 'MULTISELECT'));
    expect(store.entityFields()).toHaveLength(3);
    expect(store.insert('customer', acme({ custentity_a: 'x' })).fields['custentity_a']).toBe('x');
    expect(refusal(() => store.insert('customer', acme({ custentity_b: 'x' }))).code).toBe('INVALID_FIELD_ID');
    expect(refusal(() => store.insert('customer', acme({ custentity_c: 'x' }))).code).toBe('NOT_EMULATED');
  });
});

describe('update', () => {
  it('merges fields, replaces given sublists whole, and leaves the others', () => {
    const { store, clock } = newAccount();
    const { id } = store.insert('customer', acme({ phone: '555-123 4567' }), { addressbook: [addressLine({ country: 'US' })] });
    clock.advance(1_000);
    store.update('customer', id, { companyname: 'Acme 2' });
    expect(store.get('customer', id)).toMatchObject({
      fields: {
        companyname: 'Acme 2',
        phone: '555-123 4567',
        datecreated: '2026-01-15T14:00:00.000Z',
        lastmodifieddate: '2026-01-15T14:00:01.000Z',
      },
      sublists: { addressbook: [{ subrecords: { addressbookaddress: { country: 'US' } } }] },
    });
    store.update('customer', id, {}, { addressbook: [] });
    expect(store.get('customer', id)?.sublists['addressbook']).toEqual([]);
  });

  it('changes nothing when a rule refuses', () => {
    const { store } = newAccount();
    const { id } = store.insert('customer', acme());
    expect(refusal(() => store.update('customer', id, { companyname: '', phone: '5551234567' })).code).toBe('USER_ERROR');
    expect(store.get('customer', id)?.fields).toMatchObject({ companyname: 'Acme' });
    expect(store.version('customer', id)).toBe(1);
  });

  it('counts versions', () => {
    const { store } = newAccount();
    const { id } = store.insert('customer', acme());
    store.update('customer', id, { phone: '5551234567' });
    expect([store.version('customer', id), store.version('customer', 9)]).toEqual([2, 0]);
  });

  it('needs the record', () => {
    expect(refusal(() => newAccount().store.update('customer', 7, {}))).toEqual({
      code: 'RCRD_DSNT_EXIST',
      message: 'That record does not exist.',
    });
  });
});

describe('remove', () => {
  it('takes the record out of all, get and the indexes', () => {
    const { store } = newAccount();
    const [one, two] = [store.insert('customer', acme({ externalid: 'a' })), store.insert('customer', acme({ externalid: 'b' }))];
    store.remove('customer', one.id);
    expect(store.all('customer').map(({ id }) => id)).toEqual([two.id]);
    expect(store.get('customer', one.id)).toBeUndefined();
    expect(store.find('customer', 'externalid', ['a', 'b']).map(({ id }) => id)).toEqual([two.id]);
    expect(store.insert('customer', acme({ externalid: 'a' })).id).toBe(two.id + 1);
  });

  it('needs the record, and that nothing refers to it', () => {
    const { store } = newAccount();
    store.defineCustomRecord({
      ...workflowType,
      fields: [customField('custrecord_w_customer', 'SELECT', { selectRecordType: 'customer' })],
    });
    const { id } = store.insert('customer', acme());
    const row = store.insert('customrecord_w', { name: 'a', custrecord_w_customer: id });
    expect(refusal(() => store.remove('customer', id)).code).toBe('THIS_RECORD_CANNOT_BE_DELETED_BECAUSE_IT_HAS_DEPENDENT_RECORDS');
    store.remove('customrecord_w', row.id);
    store.remove('customer', id);
    expect(refusal(() => store.remove('customer', id)).code).toBe('RCRD_DSNT_EXIST');
  });
});

describe('find', () => {
  it('follows updates, in both folds, and sorts by id', () => {
    const { store } = newAccount();
    const ids = ['Straße', 'Acme', 'acme'].map((companyname) => store.insert('customer', { companyname }).id);
    expect(store.find('customer', 'companyname', ['ACME'], 'upper').map(({ id }) => id)).toEqual([ids[1], ids[2]]);
    expect(store.find('customer', 'companyname', ['STRAßE'], 'upper')).toHaveLength(1);
    store.update('customer', ids[1] ?? 0, { companyname: 'Other' });
    expect(store.find('customer', 'companyname', ['ACME', 'OTHER'], 'upper').map(({ id }) => id)).toEqual([ids[1], ids[2]]);
    expect(store.find('customer', 'companyname', ['Acme'])).toEqual([]);
    expect(store.find('customer', 'id', ['502', '999', '502']).map(({ id }) => id)).toEqual([502]);
    expect(store.find('nothing', 'id', ['1'])).toEqual([]);
  });
});

it('reads no other record on insert', () => {
  const { store } = newAccount();
  const [first] = [store.insert('customer', acme({ externalid: 'a' })), store.insert('customer', acme({ externalid: 'b' }))];
  const untouchable = new Proxy({}, { get: () => fail('A record was read.'), has: () => fail('A record was read.') });
  first.fields = untouchable as typeof first.fields;
  expect(store.insert('customer', acme({ externalid: 'c' })).fields['entityid']).toBe('3');
  expect(refusal(() => store.insert('customer', acme({ externalid: 'a' }))).code).toBe('DUP_RCRD');
});

function fail(message: string): never {
  throw new Error(message);
}
