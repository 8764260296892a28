import { at, customer, customers, dateElement, EXPORT, idsIn, localAccount, NETSUITE_ID, read, statuses } from '../local-account';

describe('Read Customer', () => {
  it('looks as recorded, spaces and all', () => {
    const { callText } = localAccount([customer(1, { name: 'A & B' })]);
    expect(callText(read('', '<_Return><id/><name/><code/></_Return>'))).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<response><Auth status = "0"></Auth ><Read status = "0">' +
        '<Customer><id>1</id><name>A &amp; B</name><code/></Customer></Read ></response>',
    );
  });

  it('answers whole rows without _Return: every standard field, compound ones nested', () => {
    const { call } = localAccount([
      customer(3, { code: 'C-3', other: { userid: '9' }, addr: { city: 'Zürich', addr1: '1 <Main> "St"' }, custom: { [EXPORT]: '1' } }),
    ]);
    const row = at(call(read()), 'Read', 'Customer');
    expect(at(row, 'code').text).toBe('C-3');
    expect(at(row, 'userid').text).toBe('9');
    expect(at(row, 'addr', 'Address', 'city').text).toBe('Zürich');
    expect(at(row, 'addr', 'Address', 'addr1').text).toBe('1 <Main> "St"');
    expect(at(row, 'billingaddr', 'Address', 'zip').text).toBe('');
    expect(row.children.map((child) => child.name)).not.toContain(EXPORT);
  });

  it('answers custom fields only when they are enabled, asked for by name or not', () => {
    const { call } = localAccount([customer(1, { custom: { [NETSUITE_ID]: '4567' } })]);
    const wanted = `<_Return><id/><${NETSUITE_ID}/></_Return>`;
    expect(at(call(read('enable_custom="1"')), 'Read', 'Customer', NETSUITE_ID).text).toBe('4567');
    expect(at(call(read('enable_custom="1"', wanted)), 'Read', 'Customer', NETSUITE_ID).text).toBe('4567');
    expect(at(call(read('', wanted)), 'Read', 'Customer').children.map((child) => child.name)).toEqual(['id']);
  });

  it('gives a compound field back whole, whatever _Return asks of it', () => {
    const { call } = localAccount([customer(1, { addr: { city: 'Bern', zip: '3000' } })]);
    const row = at(call(read('', '<_Return><addr><city/></addr></_Return>')), 'Read', 'Customer');
    expect(at(row, 'addr', 'Address', 'zip').text).toBe('3000');
    expect(row.children).toHaveLength(1);
  });

  it('writes dates padded, with an empty time zone, in another order from reply to reply', () => {
    const { call } = localAccount([customer(1, { created: '', updated: '2025-03-04 05:06:07' })]);
    const dates = Array.from({ length: 12 }, () =>
      at(call(read('', '<_Return><updated/></_Return>')), 'Read', 'Customer', 'updated', 'Date'),
    );
    for (const date of dates)
      expect(Object.fromEntries(date.children.map(({ name, text }) => [name, text]))).toEqual({
        year: '2025',
        month: '03',
        day: '04',
        hour: '05',
        minute: '06',
        second: '07',
        timezone: '',
      });
    expect(new Set(dates.map((date) => date.children.map((part) => part.name).join())).size).toBeGreaterThan(1);
    const unset = at(call(read('', '<_Return><created/></_Return>')), 'Read', 'Customer', 'created', 'Date');
    expect(unset.children.map((part) => part.text).join('')).toBe('');
    expect(unset.children).toHaveLength(7);
  });

  it.each([
    ['3', ['1', '2', '3']],
    ['0,2', ['1', '2']],
    ['3,2', ['4', '5']],
    ['4,1000', ['5']],
  ])('pages: limit="%s"', (limit, ids) => {
    expect(idsIn(localAccount(customers(5)).call(read('', '', { limit })))).toEqual(ids);
  });

  it.each(['', '1001', '0,1001', '0', '0,0', 'all', '0, 10', '-1,10'])('refuses limit="%s" with 605', (limit) => {
    expect(statuses(localAccount(customers(2)).call(read('', '', { limit })))).toEqual(['Auth 0', 'Read 605']);
  });

  it('refuses a missing limit with 605', () => {
    expect(statuses(localAccount().call('<Read type="Customer" method="all"/>'))).toEqual(['Auth 0', 'Read 605']);
  });

  it.each([
    ['601', 'Read 601'],
    ['status-0', 'Read 0'],
  ] as const)('ends a list with %s, as the account does', (emptyList, status) => {
    const answer = localAccount(customers(2), { emptyList }).call(read('', '', { limit: '2,1000' }));
    expect(statuses(answer)).toEqual(['Auth 0', status]);
    expect(at(answer, 'Read').children).toEqual([]);
  });

  it('answers 601 to a search without a hit, even where an empty list is status 0', () => {
    const search = read('', '<Customer><externalid>none</externalid></Customer>', { method: 'equal to' });
    expect(statuses(localAccount(customers(2), { emptyList: 'status-0' }).call(search))).toEqual(['Auth 0', 'Read 601']);
  });

  it.each([
    ['<id>2</id>', ['2']],
    ['<externalid>E</externalid>', ['1', '2']],
    ['<externalid>E</externalid><company>Company 1</company>', ['1']],
    ['<externalid>e</externalid>', []],
    ['<notes>none has these</notes>', ['1', '2', '3']],
    ['<addr/>', ['1', '2', '3']],
  ])('searches by %s; a field that cannot be searched is ignored, and everything comes back', (conditions, ids) => {
    const { call } = localAccount([customer(1, { externalid: 'E' }), customer(2, { externalid: 'E' }), customer(3)]);
    expect(idsIn(call(read('', `<Customer>${conditions}</Customer>`, { method: 'equal to' })))).toEqual(ids);
  });

  describe('by date', () => {
    const rows = [
      customer(1, { created: '2025-01-01 00:00:00', updated: '2025-01-01 10:00:00' }),
      customer(2, { created: '2025-01-02 00:00:00', updated: '2025-01-01 10:00:01' }),
      customer(3, { created: '2025-01-01 00:00:00', updated: '2025-01-02 00:00:00' }),
      customer(4, { created: '', updated: '' }),
    ];
    const noon = dateElement('2025-01-01 10:00:00');
    it.each([
      ['newer than, not of the same second', 'filter="newer-than" field="updated"', noon, ['2', '3']],
      ['older than, not of the same second', 'filter="older-than" field="updated"', dateElement('2025-01-01 10:00:01'), ['1']],
      ['by creation', 'filter="newer-than" field="created"', noon, ['2']],
      [
        'between, each filter with its own field and date',
        'filter="newer-than,older-than" field="updated,created"',
        noon + dateElement('2025-01-01 12:00:00'),
        ['3'],
      ],
      [
        'unpadded, as Time replies are',
        'filter="newer-than" field="updated"',
        '<Date><timezone/><year>2025</year><month>1</month><day>1</day><hour>23</hour><minute>0</minute><second>0</second></Date>',
        ['3'],
      ],
    ])('%s', (_what, attributes, dates, ids) => {
      expect(idsIn(localAccount(rows).call(read(attributes, dates)))).toEqual(ids);
    });
  });

  it('tells deleted rows only when asked, alone or among the others', () => {
    const { call } = localAccount([customer(1), customer(2, { deleted: true })]);
    expect(idsIn(call(read()))).toEqual(['1']);
    expect(idsIn(call(read('deleted="1"')))).toEqual(['2']);
    expect(idsIn(call(read('deleted="1" include_nondeleted="1"')))).toEqual(['1', '2']);
  });

  it('leaves out rows created after the token was issued, until the cache is cleared', () => {
    const { spp, clock, call, signIn } = localAccount(customers(1));
    clock.advance(60_000);
    spp.saveCustomer(customer(2));
    expect(idsIn(call(read()))).toEqual(['1']);
    expect(statuses(call(read('', '<Customer><id>2</id></Customer>', { method: 'equal to' })))).toEqual(['Auth 0', 'Read 601']);
    expect(idsIn(call(read('clear_filter_cache="1"')))).toEqual(['1', '2']);
    expect(idsIn(call(read()))).toEqual(['1']);
    expect(idsIn(call(read(), signIn().access_token))).toEqual(['1', '2']);
  });

  it('shows changes to rows that the token could see', () => {
    const { spp, clock, call } = localAccount(customers(1));
    clock.advance(60_000);
    spp.saveCustomer(customer(1, { company: 'Renamed' }));
    expect(at(call(read()), 'Read', 'Customer', 'company').text).toBe('Renamed');
  });

  describe('order', () => {
    const rows = [customer(10), customer(9), customer(2, { updated: '2025-12-01 00:00:00' })];
    it('is by number of id', () => expect(idsIn(localAccount(rows).call(read()))).toEqual(['2', '9', '10']));
    it('may be by update', () => expect(idsIn(localAccount(rows, { order: 'updated' }).call(read()))).toEqual(['9', '10', '2']));
    it('may differ from request to request', () => {
      const { call } = localAccount(customers(20), { order: 'shuffled-per-request' });
      const [first, second] = [idsIn(call(read())), idsIn(call(read()))];
      expect(first).not.toEqual(second);
      expect([...first].sort()).toEqual([...second].sort());
    });
  });

  it.each([
    ['602', ['Auth 0', 'Read 602']],
    ['left-out', ['Auth 0', 'Read 0']],
  ] as const)('takes an unknown field in _Return as the account is set: %s', (unknownReturnField, expected) => {
    for (const name of ['no_such__c', 'nosuch'])
      expect(
        statuses(localAccount(customers(1), { unknownReturnField }).call(read('enable_custom="1"', `<_Return><id/><${name}/></_Return>`))),
      ).toEqual(expected);
  });

  it.each([
    ['method', read('', '', { method: 'not exported' }), 'Read Customer method "not exported"'],
    ['attribute', read('include_flags="1"'), 'Read Customer attribute include_flags'],
    ['attribute value', read('clear_filter_cache="0"'), 'Read attribute clear_filter_cache="0"'],
    ['include_nondeleted alone', read('include_nondeleted="1"'), 'Read Customer attribute include_nondeleted without deleted'],
    ['filter', read('filter="date-equal-to" field="updated"', dateElement('2025-01-01 00:00:00')), 'Read Customer filter "date-equal-to"'],
    ['space in a filter', read('filter="newer-than, older-than" field="updated,updated"'), 'Read Customer filter " older-than"'],
    ['filter field', read('filter="newer-than" field="logintime"'), 'Read Customer filter on the field "logintime"'],
    ['lacking date', read('filter="newer-than" field="updated"'), 'Read Customer with 1 filters, 1 fields and 0 dates'],
    ['stray date', read('', dateElement('2025-01-01 00:00:00')), 'Read Customer with 0 filters, 0 fields and 1 dates'],
    [
      'impossible date',
      read('filter="newer-than" field="updated"', dateElement('2025-02-30 00:00:00')),
      'Date 2025-02-30 00:00:00, incomplete or impossible',
    ],
    ['part of a date', read('filter="newer-than" field="updated"', '<Date><year>2025</year></Date>'), /incomplete or impossible/],
    ['zone in a date', read('filter="newer-than" field="updated"', '<Date><timezone>-0500</timezone></Date>'), 'Date with a timezone'],
    ['unknown part of a date', read('filter="newer-than" field="updated"', '<Date><week>1</week></Date>'), 'Date element <week>'],
    ['search object for all', read('', '<Customer><id>1</id></Customer>'), 'Read Customer element <Customer>'],
    ['search without object', read('', '', { method: 'equal to' }), 'Read Customer equal to 0 search objects'],
    ['empty search', read('', '<Customer/>', { method: 'equal to' }), 'Read Customer equal to an empty search object'],
    ['custom search', read('', `<Customer><${EXPORT}>1</${EXPORT}></Customer>`, { method: 'equal to' }), /equal to on the field export_/],
    ['field of unknown content', read('', '<_Return><createtime/></_Return>'), 'Customer field createtime'],
    ['empty _Return', read('', '<_Return/>'), 'Read with an empty _Return'],
    ['two _Return', read('', '<_Return><id/></_Return><_Return><id/></_Return>'), 'Read with two _Return elements'],
  ])('does not emulate: %s', (_what, command, message) => {
    const { call } = localAccount();
    expect(() => call(command)).toThrow(expect.objectContaining({ code: 'NOT_EMULATED' }));
    expect(() => call(command)).toThrow(message);
  });
});
