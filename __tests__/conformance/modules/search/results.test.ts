import { refusal } from '../../../sandbox/netsuite/records/fixture';
import { code, petShop, run, searchAccount } from './pet-shop';

describe('columns and results', () => {
  const first = (columns: string, read: string, filters = `['name', 'is', 'rex']`) =>
    run(
      `const one = search.create({ type: 'customrecord_pet', filters: ${filters}, columns: ${columns} }).run().getRange({ start: 0, end: 1 })[0]; return ${read};`,
    ).value;

  it.each([
    ['name', 'Rex'],
    ['custrecord_price', '10.00'],
    ['custrecord_legs', '4'],
    ['custrecord_born', '1/14/2026'],
    ['custrecord_tame', true],
    ['custrecord_paid_in', '4'],
    ['internalid', '1'],
    ['created', '1/15/2026 9:00 am'],
    ['custrecord_paid_in.symbol', 'EUR'],
    ['custrecord_story', ''],
    ['externalid', ''],
  ])('[K] getValue of %s', (column, value) => {
    expect(first(`['${column}']`, `one.getValue('${column}')`)).toBe(value);
  });

  it('section_454656921386 the id is text, with the record type', () => {
    expect(first('[]', '[one.id, one.recordType, one.columns.length]')).toEqual(['1', 'customrecord_pet', 0]);
  });

  it('a column is found as an object, by options, by name and join, in any case', () => {
    const read =
      "[one.getValue(one.columns[0]), one.getValue({ name: 'NAME', join: 'CUSTRECORD_PAID_IN' }), one.getText('custrecord_paid_in'), one.columns[0].join]";
    expect(first("[search.createColumn({ name: 'name', join: 'custrecord_paid_in' }), 'custrecord_paid_in']", read)).toEqual([
      'Euro',
      'Euro',
      'Euro',
      'custrecord_paid_in',
    ]);
  });

  it('[K] getAllValues and JSON show selects as lists, joins before names', () => {
    const columns = "['name', 'custrecord_paid_in', 'custrecord_owner', 'custrecord_tame', 'custrecord_paid_in.name']";
    const values = {
      name: 'rexina',
      custrecord_paid_in: [{ value: '1', text: 'US Dollar' }],
      custrecord_owner: [],
      custrecord_tame: false,
      'custrecord_paid_in.name': 'US Dollar',
    };
    expect(first(columns, '[one.getAllValues(), one]', `['name', 'is', 'rexina']`)).toEqual([
      values,
      { recordType: 'customrecord_pet', id: '2', values },
    ]);
  });

  it('section_4345767679 texts are cut after 4,000 bytes, never within a letter', () => {
    const account = petShop();
    account.store.insert('customrecord_pet', { name: 'Long', custrecord_story: `a${'é'.repeat(3_000)}` });
    const { value } = run(
      `const one = search.create({ type: 'customrecord_pet', filters: ['name', 'is', 'long'], columns: ['custrecord_story'] }).run().getRange({ start: 0, end: 1 })[0]; return one.getValue('custrecord_story');`,
      account,
    );
    expect(value).toBe(`a${'é'.repeat(1_999)}`);
  });

  it.each([
    [`['custrecord_no']`, 'one', 'SSS_INVALID_SRCH_COL'],
    [`['colour']`, 'one', 'NOT_EMULATED'],
    [`['custrecord_share']`, 'one', 'nothing'],
    [`['formulatext']`, 'one', 'NOT_EMULATED'],
    [`['nosuch.name']`, 'one', 'NOT_EMULATED'],
    [`['name', { name: 'NAME' }]`, 'one', 'NOT_EMULATED'],
    [`['name']`, "one.getValue('colour')", 'NOT_EMULATED'],
    [`['name']`, "one.getText('name')", 'NOT_EMULATED'],
    [`['custrecord_owner']`, "one.getText('custrecord_owner')", 'NOT_EMULATED'],
    [`['name']`, 'one.columns[0].formula', 'NOT_EMULATED'],
    [`[42]`, 'one', 'SSS_INVALID_SRCH_COL'],
    [`[{ name: 'name', summary: 'MEDIAN' }]`, 'one', 'SSS_INVALID_SRCH_COL_SUM'],
    [`[{ name: 'name', sort: 'UP' }]`, 'one', 'NOT_EMULATED'],
    [`[{ name: 'name', formula: '1' }]`, 'one', 'NOT_EMULATED'],
  ])('columns %s, %s is %s', (columns, read, expected) => {
    const body = () => first(columns, read);
    if (expected === 'nothing') expect(body).not.toThrow();
    else expect(refusal(body).code).toBe(expected);
  });

  it('how a percentage is shown is not emulated', () => {
    const account = petShop();
    account.store.update('customrecord_pet', 1, { custrecord_share: 15 });
    expect(code(`search.create({ type: 'customrecord_pet', columns: ['custrecord_share'] }).run().each(() => true)`, account)).toBe(
      'NOT_EMULATED',
    );
  });
});

describe('order', () => {
  const order = (columns: string) =>
    run(
      `return search.create({ type: 'customrecord_pet', columns: ${columns} }).run().getRange({ start: 0, end: 9 }).map((one) => one.id);`,
    ).value;

  it('[assumed] without a sort the newest come first, for NetSuite promises no order', () => {
    expect(order(`['name']`)).toEqual(['3', '2', '1']);
  });

  it.each([
    [`[{ name: 'name', sort: search.Sort.ASC }]`, ['3', '1', '2']],
    [`[{ name: 'name', sort: search.Sort.DESC }]`, ['2', '1', '3']],
    [`[{ name: 'name', sort: search.Sort.NONE }]`, ['3', '2', '1']],
    [`[{ name: 'custrecord_paid_in', sort: 'ASC' }, { name: 'name', sort: 'DESC' }]`, ['1', '3', '2']],
    [`[{ name: 'custrecord_legs', sort: 'DESC' }, { name: 'internalid', sort: 'ASC' }]`, ['1', '2', '3']],
    [`[{ name: 'custrecord_born', sort: 'ASC' }]`, ['1', '2', '3']],
    [`[{ name: 'custrecord_tame', sort: 'DESC' }]`, ['1', '3', '2']],
  ])('[K] by columns in their order, text without case, selects by their text: %s', (columns, ids) => {
    expect(order(columns)).toEqual(ids);
  });
});

describe('summaries', () => {
  const summary = (columns: string, read = 'one.getAllValues()') =>
    run(
      `return search.create({ type: 'customrecord_pet', columns: ${columns} }).run().getRange({ start: 0, end: 9 }).map((one) => ${read});`,
    ).value;

  it('[K] groups, with COUNT of different values', () => {
    const columns = `[{ name: 'custrecord_paid_in', summary: search.Summary.GROUP, sort: 'ASC' }, { name: 'internalid', summary: 'COUNT' }, { name: 'custrecord_legs', summary: 'COUNT' }]`;
    expect(summary(columns)).toEqual([
      { 'GROUP(custrecord_paid_in)': [{ value: '4', text: 'Euro' }], 'COUNT(internalid)': '2', 'COUNT(custrecord_legs)': '2' },
      { 'GROUP(custrecord_paid_in)': [{ value: '1', text: 'US Dollar' }], 'COUNT(internalid)': '1', 'COUNT(custrecord_legs)': '1' },
    ]);
  });

  it('sums, averages, least and greatest of numbers and dates, without empty values', () => {
    const columns = `['SUM', 'AVG', 'MIN', 'MAX'].map((summary) => ({ name: 'custrecord_price', summary })).concat([{ name: 'custrecord_born', summary: 'MAX' }])`;
    expect(summary(columns)).toEqual([
      {
        'SUM(custrecord_price)': '22.50',
        'AVG(custrecord_price)': '11.25',
        'MIN(custrecord_price)': '10.00',
        'MAX(custrecord_price)': '12.50',
        'MAX(custrecord_born)': '1/15/2026',
      },
    ]);
  });

  it('a value is found by name and summary', () => {
    const read = "one.getValue({ name: 'custrecord_legs', summary: 'MAX' })";
    expect(summary(`[{ name: 'custrecord_legs', summary: 'MAX' }, { name: 'custrecord_legs', summary: 'MIN' }]`, read)).toEqual(['4']);
  });

  it('groups are sorted by what they count', () => {
    const columns = `[{ name: 'custrecord_paid_in', summary: 'GROUP' }, { name: 'internalid', summary: 'COUNT', sort: 'ASC' }]`;
    expect(summary(columns, "one.getText({ name: 'custrecord_paid_in', summary: 'GROUP' })")).toEqual(['US Dollar', 'Euro']);
  });

  it.each([
    [`[{ name: 'custrecord_paid_in', summary: 'GROUP' }, 'name']`, 'one.getAllValues()'],
    [`[{ name: 'name', summary: 'SUM' }]`, 'one.getAllValues()'],
    [`[{ name: 'name', summary: 'MIN' }]`, 'one.getAllValues()'],
    [`[{ name: 'custrecord_story', summary: 'GROUP' }]`, 'one.getAllValues()'],
    [`[{ name: 'internalid', summary: 'COUNT' }]`, 'one.id'],
    [`[{ name: 'internalid', summary: 'COUNT' }]`, "one.getValue('internalid')"],
  ])('%s with %s is NOT_EMULATED', (columns, read) => {
    expect(refusal(() => summary(columns, read)).code).toBe('NOT_EMULATED');
  });
});

describe('ResultSet', () => {
  it('getRange takes start and end alone (public scripts), and not one of them', () => {
    const names = (range: string) =>
      `return search.create({ type: 'customrecord_pet', columns: [{ name: 'name', sort: 'ASC' }] }).run().getRange(${range}).map((one) => one.getValue('name')).join();`;
    expect(run(names('1, 3')).value).toEqual(run(names('{ start: 1, end: 3 }')).value);
    expect(() => run(names('1'))).toThrow();
    expect(() => run(names(`'1', '3'`))).toThrow('N/search.ResultSet.getRange with positional arguments');
  });

  it('section_157072844224 run costs nothing, each and getRange 10 units', () => {
    expect(run(`search.create({ type: 'customer' }).run(); return 0;`).units).toBe(0);
    expect(run(`search.create({ type: 'customer' }).run().each(() => true); return 0;`).units).toBe(10);
    expect(run(`search.create({ type: 'customer' }).run().getRange({ start: 0, end: 5 }); return 0;`).units).toBe(10);
  });

  it('each stops when the callback does not return true', () => {
    expect(
      run(
        `const seen = []; search.create({ type: 'customrecord_pet' }).run().each((one) => { seen.push(one.id); return seen.length < 2; }); return seen;`,
      ).value,
    ).toEqual(['3', '2']);
  });

  it('section_4345767679 each gives 4,000 rows and then SSS_SEARCH_FOR_EACH_LIMIT_EXCEEDED', () => {
    const { value } = run(
      `let seen = 0; const outcome = caught(() => search.create({ type: 'customer' }).run().each(() => { seen++; return true; })); return [seen, outcome[0]];`,
      searchAccount(4_001),
    );
    expect(value).toEqual([4_000, 'SSS_SEARCH_FOR_EACH_LIMIT_EXCEEDED']);
  });

  it('section_456010986327 getRange gives what there is, in an array of the realm', () => {
    const body = `const all = search.create({ type: 'customrecord_pet' }).run(); const range = (start, end) => all.getRange({ start, end });
      return [range(1, 3).map((one) => one.id), range(2, 9).length, range(5, 9), range(0, 1) instanceof Array];`;
    expect(run(body).value).toEqual([['2', '1'], 1, [], true]);
  });

  it.each([
    ['{ start: 0, end: 1001 }', 'SSS_SEARCH_RESULT_LIMIT_EXCEEDED'],
    ['{ start: -1, end: 5 }', 'SSS_INVALID_SEARCH_RESULT_INDEX'],
    ['{ start: 0 }', 'SSS_MISSING_REQD_ARGUMENT'],
    ['{ start: 5, end: 0 }', 'NOT_EMULATED'],
  ])('getRange(%s) is %s', (range, expected) => {
    expect(code(`search.create({ type: 'customer' }).run().getRange(${range})`)).toBe(expected);
  });
});
