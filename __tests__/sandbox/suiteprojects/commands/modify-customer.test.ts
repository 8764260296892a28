import { at, customer, customers, dateElement, EXPORT, idsIn, localAccount, modify, NETSUITE_ID, read, statuses } from '../local-account';

describe('Modify Customer', () => {
  it('writes standard, custom and address fields, and answers the whole object', () => {
    const { spp, call } = localAccount([
      customer(1, { addr: { city: 'Bern', zip: '3000' }, other: { userid: '4' }, custom: { [EXPORT]: '1' } }),
    ]);
    const fields =
      `<company>A &amp; B</company><billing_code>B1</billing_code><${NETSUITE_ID}>4567</${NETSUITE_ID}>` +
      '<addr><Address><city>Zürich</city></Address></addr>';
    const answer = call(modify(1, fields));
    expect(statuses(answer)).toEqual(['Auth 0', 'Modify 0']);
    const row = at(answer, 'Modify', 'Customer');
    expect(at(row, 'company').text).toBe('A & B');
    expect(at(row, NETSUITE_ID).text).toBe('4567');
    expect(at(row, EXPORT).text).toBe('1');
    expect(at(row, 'addr', 'Address', 'zip').text).toBe('3000');
    expect(spp.customer('1')).toMatchObject({
      company: 'A & B',
      name: 'Customer 1',
      addr: { city: 'Zürich', zip: '3000' },
      other: { userid: '4', billing_code: 'B1' },
      custom: { [NETSUITE_ID]: '4567', [EXPORT]: '1' },
    });
  });

  it('sets updated, so that the row comes again in the next newer-than read', () => {
    const { spp, call } = localAccount(customers(3));
    const since = read('filter="newer-than" field="updated"', dateElement('2026-01-01 00:00:00'));
    expect(statuses(call(since))).toEqual(['Auth 0', 'Read 601']);
    call(modify(2, '<notes>n</notes>'));
    expect(idsIn(call(since))).toEqual(['2']);
    expect(spp.customer('2')).toMatchObject({ created: '2025-06-01 08:00:00', updated: '2026-01-15 09:00:01' });
  });

  it('does not change rows that were handed out before', () => {
    const { spp, call } = localAccount(customers(1));
    const before = spp.customer('1');
    call(modify(1, '<company>Later</company>'));
    expect(before?.company).toBe('Company 1');
  });

  it('empties a field that comes empty', () => {
    const { spp, call } = localAccount([customer(1, { terms: 'Net 30' })]);
    call(modify(1, '<terms/>'));
    expect(spp.customer('1')?.terms).toBe('');
  });

  it('answers each command with its own status, and goes on after a failure', () => {
    const { spp, call } = localAccount([customer(1), customer(2, { deleted: true }), customer(3)]);
    const answer = call([1, 99, 2, 3].map((id) => modify(id, `<${NETSUITE_ID}>${id}0</${NETSUITE_ID}>`)).join(''));
    expect(statuses(answer)).toEqual(['Auth 0', 'Modify 0', 'Modify 601', 'Modify 601', 'Modify 0']);
    expect(spp.customer('2')?.custom).toEqual({});
    expect(spp.customer('3')?.custom).toEqual({ [NETSUITE_ID]: '30' });
  });

  it.each([
    ['an unknown field', modify(1, '<nosuch>1</nosuch>')],
    ['an unknown address field', modify(1, '<addr><Address><planet>1</planet></Address></addr>')],
    ['a custom field that is not enabled', modify(1, `<${NETSUITE_ID}>1</${NETSUITE_ID}>`, '')],
  ])('refuses %s with 602 and writes nothing', (_what, command) => {
    const { spp, call } = localAccount(customers(1));
    expect(statuses(call(command.replace('<id>1</id>', '<id>1</id><notes>x</notes>')))).toEqual(['Auth 0', 'Modify 602']);
    expect(spp.customer('1')).toEqual(customer(1));
  });

  it('refuses an unknown custom field with 1102 and a text, quoted as recorded failures are', () => {
    const { spp, callText } = localAccount(customers(1));
    expect(callText(modify(1, '<no_such__c>1</no_such__c>'))).toContain(
      "<Modify status='1102'><errors>The custom field no_such__c could not be saved</errors></Modify>",
    );
    expect(spp.customer('1')).toEqual(customer(1));
  });

  it('answers custom fields only when they are enabled', () => {
    const { call } = localAccount([customer(1, { custom: { [EXPORT]: '1' } })]);
    const row = at(call(modify(1, '<notes>n</notes>', '')), 'Modify', 'Customer');
    expect(row.children.map((child) => child.name)).not.toContain(EXPORT);
  });

  it('takes 1,000 objects and refuses 1,001 with 555, writing nothing', () => {
    const { spp, call } = localAccount(customers(1001));
    const many = (count: number) => Array.from({ length: count }, (_, index) => modify(index + 1, '<notes>n</notes>', '')).join('');
    const refused = call(many(1001));
    expect(refused.attributes).toEqual({ status: '555' });
    expect(spp.customers().every((one) => one.notes === undefined)).toBe(true);
    expect(new Set(statuses(call(many(1000))))).toEqual(new Set(['Auth 0', 'Modify 0']));
  });

  it('may answer 555 at Auth, over a count of the account', () => {
    const { call } = localAccount(customers(3), { tooManyObjects: 'auth', maxObjectsPerCall: 2 });
    const three = [1, 2, 3].map((id) => modify(id, '<notes>n</notes>')).join('');
    expect(statuses(call(three))).toEqual(['Auth 555', 'Modify 2', 'Modify 2', 'Modify 2']);
  });

  it.each([
    [
      'several objects',
      '<Modify type="Customer"><Customer><id>1</id></Customer><Customer><id>2</id></Customer></Modify>',
      /with 2 objects/,
    ],
    ['look-up by external id', modify(1, '', 'lookup="externalid"'), 'Modify Customer attribute lookup'],
    ['read-only dates', modify(1, '<updated/>'), 'Modify Customer field updated'],
    ['look-up of a reference', modify(1, '<userid external="User">7</userid>'), 'attribute external of <userid>'],
    ['other values of active', modify(1, '<active>yes</active>'), 'Modify Customer active "yes"'],
    ['an address without Address', modify(1, '<addr><city>B</city></addr>'), '<addr> without exactly one <Address>'],
    ['ids of addresses', modify(1, '<addr><Address><id>5</id></Address></addr>'), 'Modify of id of an Address'],
  ])('does not emulate %s, and then does nothing of the whole request', (_what, command, message) => {
    const { spp, call } = localAccount(customers(1));
    expect(() => call(modify(1, '<notes>first</notes>') + command)).toThrow(message);
    expect(spp.customer('1')?.notes).toBeUndefined();
  });
});
