import { readNotation } from '../../../src/core/notation/read-notation';

const rowsOf = (text: string): string[][] => readNotation(text).rows.map(({ target, kind, expression }) => [target, kind, expression]);

const filterOf = (conditions: string): unknown => readNotation(`FILTER <<END\n${conditions}\nEND`).filter;

describe('rows', () => {
  it.each<[string, string[]]>([
    ['companyName company', ['companyname', 'field', 'company']],
    ['  entityId\tcode  ', ['entityid', 'field', 'code']],
    ['entityId accounting_code', ['entityid', 'field', 'code']],
    ['isPerson true__c', ['isperson', 'field', 'true__c']],
    ["isPerson 'true'", ['isperson', 'fixed', 'T']],
    ["isInactive ='false'", ['isinactive', 'fixed', 'F']],
    ["category ''", ['category', 'fixed', '']],
    ['comments "it\'s"', ['comments', 'fixed', "it's"]],
    ['comments \'a "b"\'', ['comments', 'fixed', 'a "b"']],
    ["comments 'a','b'", ['comments', 'fixed', 'ab']],
    ["comments 'a\\\\nb'", ['comments', 'fixed', 'a\nb']],
    ["comments 'a\\nb'", ['comments', 'fixed', 'a\nb']],
    ["comments 'C:\\temp ',code", ['comments', 'concatenation', "'C:\\\\temp ', code"]],
    ['comments "it\'s ",code', ['comments', 'concatenation', "'it''s ', code"]],
    ['comments name , code', ['comments', 'concatenation', 'name, code']],
    ['custentity_region region__c', ['custentity_region', 'field', 'region__c']],
    ['email email', ['email', 'email', 'addr.email']],
    ['email billing_addr_email', ['email', 'email', 'billingaddr.email']],
    ['phone addr_phone', ['phone', 'phone', 'addr.phone']],
    ['url web', ['url', 'url', 'web']],
    ['currency currency', ['currency', 'currency', 'currency']],
    ['terms terms', ['terms', 'lookup', 'terms: terms']],
    ['entityStatus type', ['entitystatus', 'lookup', 'statusByType: type']],
    ["entityStatus '13'", ['entitystatus', 'fixed', '13']],
    ['salesRep user_id', ['salesrep', 'field', 'userid']],
    ['territory territory_id', ['territory', 'field', 'territoryid']],
    ['defaultAddress.country country', ['address.main.country', 'country', 'addr.country']],
    ['defaultAddress.country ="_unitedStates"', ['address.main.country', 'fixed', 'US']],
    ["defaultAddress.country 'DE'", ['address.main.country', 'fixed', 'DE']],
    ['defaultAddress_state addr_state', ['address.main.state', 'state', 'addr.state, addr.country']],
    ['billAddress.state billing_addr_state', ['address.billing.state', 'state', 'billingaddr.state, billingaddr.country']],
    ['shipAddress.state region__c', ['address.shipping.state', 'state', 'region__c, addr.country']],
    ['defaultShippingAddress.addrPhone contact_addr_phone', ['address.shipping.addrphone', 'phone', 'contactaddr.phone']],
    ['defaultAddress.custrecord_dock addr2', ['address.main.custrecord_dock', 'field', 'addr.addr2']],
    [
      'priceLevel lookup=code:lookup_table=category_3:lookup_by=ns_id:lookup_return=id',
      ['pricelevel', 'spp-lookup', 'code in category_3 by ns_id return id'],
    ],
    [
      'comments lookup = code : lookup_table = user : lookup_by = id : lookup_return = name',
      ['comments', 'spp-lookup', 'code in user by id return name'],
    ],
    ["OA_CUSTOM_FIELDS notes\ncomments notes,'!'", ['comments', 'concatenation', "notes__c, '!'"]],
    ['startDate _TODAY', ['startdate', 'macro', '_TODAY']],
  ])('%j', (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  it('a row has the policies of a new row, an id by its target and its place in the order', () => {
    const { rows } = readNotation('url web\n\ncompanyName company');
    const policies = { onEmpty: 'leave-out', onNoMatch: 'park', active: true, isDefaultRow: false };
    expect(rows).toEqual([
      { id: 'notation:url', order: 10, target: 'url', kind: 'url', expression: 'web', ...policies },
      { id: 'notation:companyname', order: 20, target: 'companyname', kind: 'field', expression: 'company', ...policies },
    ]);
  });

  it('a name that the SOAP schema does not have is assumed to be a field id when it is declared', () => {
    expect(readNotation('NS_FIELDS Foo\nFoo name')).toMatchObject({
      rows: [{ target: 'foo' }],
      lines: [{ becomes: 'declaration' }, { why: expect.stringContaining('Foo is not known here; the NetSuite field id foo is assumed') }],
    });
  });

  it('a name in the wrong case is taken, and says how it is spelled', () => {
    expect(readNotation('companyname company').lines[0]).toMatchObject({
      becomes: 'row',
      why: expect.stringContaining('is taken as companyName'),
    });
  });
});

describe('conditions', () => {
  const [a, b, c] = ['type', 'code', 'name'].map((field, position) => ({ field, op: 'is', value: `${position}` }));

  it.each<[string, unknown]>([
    ["(type = '0')", a],
    ["type = '0'", a],
    ["((type = '0'))", a],
    ["(type = '0') AND (code = '1') AND (name = '2')", { and: [a, b, c] }],
    ["(type = '0') OR (code = '1') AND (name = '2')", { or: [a, { and: [b, c] }] }],
    ["((type = '0') OR (code = '1')) AND (name = '2')", { and: [{ or: [a, b] }, c] }],
    ["(type = '0')\n  AND\n(code = '1')", { and: [a, b] }],
    ["# why\n(type = '0')", a],
    ["(type = '')", { field: 'type', op: 'is-empty' }],
    ["(type <> '')", { field: 'type', op: 'is-not-empty' }],
    ["(type <> 'P')", { field: 'type', op: 'is-not', value: 'P' }],
    ['(code > 5)', { field: 'code', op: 'greater', value: '5' }],
    ["(code >= '-5.5')", { field: 'code', op: 'at-least', value: '-5.5' }],
    ["(created < '2026-01-31')", { field: 'created', op: 'before', value: '2026-01-31' }],
    ["(created >= '2026-01-31')", { field: 'created', op: 'on-or-after', value: '2026-01-31' }],
    ["(updated > '2026-01-31 08:00:00')", { field: 'updated', op: 'after', value: '2026-01-31 08:00:00' }],
    ["(addr_country = ('US', 'CA'))", { field: 'addr.country', op: 'any-of', value: ['US', 'CA'] }],
    ["(addr_country <> ('US'))", { field: 'addr.country', op: 'none-of', value: ['US'] }],
  ])('%j', (text, condition) => {
    expect(filterOf(text)).toEqual(condition);
  });

  it('an ELSE for another field holds when the condition does not', () => {
    const { rows, lines } = readNotation("IF <<END\nIF (type = '0') THEN email 'a@b.de'\n ELSE phone '1'\nEND");
    expect(rows.map(({ target, expression }) => [target, JSON.parse(expression)])).toEqual([
      ['email', { branches: [{ when: a, then: { kind: 'fixed', expression: 'a@b.de' } }] }],
      ['phone', { branches: [{ when: { not: a }, then: { kind: 'fixed', expression: '1' } }] }],
    ]);
    expect(lines[1]?.rowIds).toEqual(['notation:email', 'notation:phone']);
    expect(lines[2]?.rowIds).toEqual(['notation:email', 'notation:phone']);
  });

  it('a statement tells only the rows that it has a part in', () => {
    const { lines } = readNotation("IF <<END\nIF (type = '0') THEN email email\nIF (type = '1') THEN phone phone\nEND");
    expect(lines.map(({ rowIds }) => rowIds.length)).toEqual([2, 1, 1, 2]);
    expect(lines[2]?.rowIds).toEqual(['notation:phone']);
  });
});

describe('declarations, comments and line ends', () => {
  it.each([
    ['NS_FIELDS_INITIAL_ONLY companyName', 'the export only creates customers, so every field is sent initially only'],
    ['OA_CUSTOM_FIELDS_INITIAL_ONLY a', 'the export only creates customers, so every field is sent initially only'],
    ['OA_FIELDS_GROUP_BY id', 'groups and sorts the lines of invoices; a customer has none'],
    ['OA_FIELDS_SORT_BY user.name', 'groups and sorts the lines of invoices; a customer has none'],
    ['NS_CUSTOM_FIELDS_FROM_SO_INVOICE_LINE_ITEM custcol_a', 'concerns invoices that come from sales orders; not the customers export'],
  ])('%s', (text, why) => {
    expect(readNotation(text).lines).toEqual([{ line: 1, text, becomes: 'declaration', rowIds: [], why }]);
  });

  it('counts lines by any line end, and skips a byte order mark', () => {
    expect(readNotation('\ufeff# a\r\n\rurl web\n').lines.map(({ becomes }) => becomes)).toEqual(['comment', 'nothing', 'row', 'nothing']);
  });

  it('says what is used without a declaration, once there are declarations', () => {
    expect(readNotation('companyName company').lines[0]?.why).toBeUndefined();
    expect(readNotation('OA_FIELDS name\ncompanyName company').lines[1]?.why).toBe(
      'companyName is not declared in NS_FIELDS before its use; taken all the same; company is not declared in OA_FIELDS before its use; taken all the same',
    );
  });
});
