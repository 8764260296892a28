import { code, run } from './pet-shop';

const names = (filters: string, type = 'customrecord_pet') =>
  run(`return search.create({ type: '${type}', filters: ${filters}, columns: [{ name: 'internalid', sort: 'ASC' }, '${type === 'customer' ? 'companyname' : 'name'}'] })
    .run().getRange({ start: 0, end: 1000 }).map((one) => one.getValue('${type === 'customer' ? 'companyname' : 'name'}'));`).value;

describe('filters', () => {
  it.each([
    [`['name', 'is', 'REX']`, ['Rex']],
    [`['name', 'isnot', 'rex']`, ['rexina', 'Kaa']],
    [`['name', 'startswith', 're']`, ['Rex', 'rexina']],
    [`['name', 'doesnotstartwith', 'RE']`, ['Kaa']],
    [`['name', 'contains', 'XI']`, ['rexina']],
    [`['name', 'doesnotcontain', 'x']`, ['Kaa']],
    [`['name', 'any', '']`, ['Rex', 'rexina', 'Kaa']],
    [`['custrecord_story', 'isempty', '']`, ['Rex', 'rexina']],
    [`['custrecord_story', 'isnotempty', '']`, ['Kaa']],
    [`['custrecord_story', 'doesnotcontain', 'trust']`, ['Rex', 'rexina']],
  ])('[K] text ignores case, and an empty field meets negative operators: %s', (filters, found) => {
    expect(names(filters)).toEqual(found);
  });

  it.each([
    [`['custrecord_paid_in', 'anyof', '4']`, ['Rex', 'Kaa']],
    [`['custrecord_paid_in', 'anyof', ['4', 1]]`, ['Rex', 'rexina', 'Kaa']],
    [`['custrecord_paid_in', 'anyof', '4', '1']`, ['Rex', 'rexina', 'Kaa']],
    [`['custrecord_paid_in', 'noneof', '4']`, ['rexina']],
    [`['custrecord_owner', 'anyof', '@NONE@']`, ['rexina', 'Kaa']],
    [`['custrecord_owner', 'noneof', '@NONE@']`, ['Rex']],
    [`['custrecord_owner', 'noneof', '999']`, ['Rex', 'rexina', 'Kaa']],
    [`['internalid', 'anyof', '1', '3', '7']`, ['Rex', 'Kaa']],
    [`['internalid', 'is', '2']`, ['rexina']],
    [`['internalid', 'noneof', '2']`, ['Rex', 'Kaa']],
    [`['internalidnumber', 'greaterthan', 1]`, ['rexina', 'Kaa']],
    [`['externalid', 'anyof', '@NONE@']`, ['Rex', 'rexina', 'Kaa']],
  ])('article_4094344956 selects and ids by id, @NONE@ for empty: %s', (filters, found) => {
    expect(names(filters)).toEqual(found);
  });

  it.each([
    [`['externalid', 'anyof', 'spp:1', 'spp:2']`, ['Acme']],
    [`['externalidstring', 'startswith', 'SPP:']`, ['Acme']],
    [`['isinactive', 'is', 'F']`, ['Acme']],
    [`['isinactive', 'is', true]`, ['Bolt']],
    [`['isperson', 'is', 'F']`, ['Acme', 'Bolt']],
    [`['stage', 'anyof', 'CUSTOMER']`, ['Acme', 'Bolt']],
    [`['stage', 'anyof', 'LEAD']`, []],
    [`['datecreated', 'on', 'today']`, ['Acme', 'Bolt']],
    [`['datecreated', 'within', 'thisMonth']`, ['Acme', 'Bolt']],
    [`['datecreated', 'within', 'lastmonth']`, []],
    [`['datecreated', 'notwithin', 'lastWeekToDate']`, ['Acme', 'Bolt']],
    [`['currency.symbol', 'is', 'eur']`, ['Acme']],
    [`[search.createFilter({ name: 'name', join: 'terms', operator: search.Operator.IS, values: 'Net 30' })]`, ['Bolt']],
    [`['terms.name', 'isempty', '']`, ['Acme']],
  ])('customers by external id, checkbox, stage and join: %s', (filters, found) => {
    expect(names(filters, 'customer')).toEqual(found);
  });

  it.each([
    [`['custrecord_legs', 'equalto', 0]`, ['Kaa']],
    [`['custrecord_legs', 'equalto', '4']`, ['Rex', 'rexina']],
    [`['custrecord_price', 'notequalto', 10]`, ['rexina']],
    [`['custrecord_price', 'greaterthan', 10]`, ['rexina']],
    [`['custrecord_price', 'greaterthanorequalto', 10]`, ['Rex', 'rexina']],
    [`['custrecord_price', 'lessthan', '12.5']`, ['Rex']],
    [`['custrecord_price', 'lessthanorequalto', 12.5]`, ['Rex', 'rexina']],
    [`['custrecord_price', 'notgreaterthan', 10]`, ['Rex']],
    [`['custrecord_price', 'notlessthan', 11]`, ['rexina']],
    [`['custrecord_price', 'notgreaterthanorequalto', 12.5]`, ['Rex']],
    [`['custrecord_price', 'notlessthanorequalto', 10]`, ['rexina']],
    [`['custrecord_price', 'between', 10, 12]`, ['Rex']],
    [`['custrecord_price', 'between', ['10', '12.5']]`, ['Rex', 'rexina']],
    [`['custrecord_price', 'notbetween', 10, 12]`, ['rexina']],
    [`['custrecord_price', 'isempty', '']`, ['Kaa']],
  ])('article_4094344956 numbers; [assumed] an empty one meets no comparison: %s', (filters, found) => {
    expect(names(filters)).toEqual(found);
  });

  it.each([
    [`['custrecord_born', 'on', '1/14/2026']`, ['Rex']],
    [`['custrecord_born', 'noton', '1/14/2026']`, ['rexina']],
    [`['custrecord_born', 'before', '01/15/2026']`, ['Rex']],
    [`['custrecord_born', 'notbefore', '1/15/2026']`, ['rexina']],
    [`['custrecord_born', 'after', 'yesterday']`, ['rexina']],
    [`['custrecord_born', 'notafter', 'yesterday']`, ['Rex']],
    [`['custrecord_born', 'onorbefore', 'today']`, ['Rex', 'rexina']],
    [`['custrecord_born', 'notonorbefore', 'yesterday']`, ['rexina']],
    [`['custrecord_born', 'onorafter', 'tomorrow']`, []],
    [`['custrecord_born', 'notonorafter', '1/15/2026']`, ['Rex']],
    [`['custrecord_born', 'within', '1/1/2026', '1/14/2026']`, ['Rex']],
    [`['custrecord_born', 'notwithin', ['1/1/2026', '1/14/2026']]`, ['rexina']],
    [`['custrecord_born', 'isempty', '']`, ['Kaa']],
    [`['custrecord_born', 'on', new Date(Date.UTC(2026, 0, 15, 3))]`, ['Rex']],
  ])("article_4094344956 dates in the account's format and time zone: %s", (filters, found) => {
    expect(names(filters)).toEqual(found);
  });

  it.each([
    [`[['name', 'is', 'kaa'], 'or', ['name', 'is', 'rex'], 'and', ['custrecord_legs', 'equalto', 0]]`, ['Kaa']],
    [`[[['name', 'is', 'kaa'], 'OR', ['name', 'is', 'rex']], 'AND', ['custrecord_legs', 'equalto', 4]]`, ['Rex']],
    [`['not', ['name', 'is', 'rex'], 'and', ['custrecord_legs', 'equalto', 4]]`, ['rexina']],
    [`['NOT', [['name', 'is', 'rex'], 'or', ['name', 'is', 'kaa']]]`, ['rexina']],
    [`['not', ['custrecord_story', 'is', 'x']]`, ['Kaa']],
    [`[]`, ['Rex', 'rexina', 'Kaa']],
    [`null`, ['Rex', 'rexina', 'Kaa']],
    [`{ name: 'name', operator: 'is', values: 'kaa' }`, ['Kaa']],
    [`[{ name: 'name', operator: 'startswith', values: 're' }, { name: 'custrecord_price', operator: 'lessthan', values: [11] }]`, ['Rex']],
  ])('section_458440490721 NOT before AND before OR; [assumed] NOT keeps what SQL does not know: %s', (filters, found) => {
    expect(names(filters)).toEqual(found);
  });

  it.each([
    [`[['name', 'is', 'x'], 'and', 'and', ['name', 'is', 'y']]`],
    [`[['name', 'is', 'x'], 'and']`],
    [`['or', ['name', 'is', 'x']]`],
    [`['name']`],
    [`[[]]`],
    [`'name is x'`],
    [`[search.createFilter({ name: 'name', operator: 'is', values: 'x' }), 'and', ['name', 'is', 'y']]`],
  ])('section_458440490721 a malformed expression is SSS_INVALID_SRCH_FILTER_EXPR at once: %s', (filters) => {
    expect(run(`return caught(() => search.create({ type: 'customrecord_pet', filters: ${filters} }));`).value).toEqual([
      'SSS_INVALID_SRCH_FILTER_EXPR',
      'Malformed search filter expression.',
    ]);
  });

  it.each([
    [`['name', 'equals', 'x']`],
    [`['name', 'anyof', 'x']`],
    [`['custrecord_paid_in', 'contains', 'Eu']`],
    [`['custrecord_paid_in', 'isempty', '']`],
    [`['custrecord_paid_in', 'allof', '4']`],
    [`['custrecord_legs', 'is', '4']`],
    [`['custrecord_born', 'is', '1/1/2026']`],
    [`['custrecord_born', 'between', '1/1/2026', '1/2/2026']`],
    [`['custrecord_tame', 'anyof', 'T']`],
  ])('article_4094344956 an operator that a field does not take is SSS_INVALID_SRCH_OPERATOR: %s', (filters) => {
    expect(code(`search.create({ type: 'customrecord_pet', filters: ${filters} }).run().getRange({ start: 0, end: 1 })`)).toBe(
      'SSS_INVALID_SRCH_OPERATOR',
    );
  });

  it('section_4345777107 createFilter refuses an unknown operator', () => {
    expect(code(`search.createFilter({ name: 'name', operator: 'equals', values: 'x' })`)).toBe('SSS_INVALID_SRCH_OPERATOR');
  });

  it.each([
    [`['custrecord_no', 'is', 'x']`, 'SSS_INVALID_SRCH_FILTER'],
    [`['custrecord_no.name', 'is', 'x']`, 'SSS_INVALID_SRCH_FILTER'],
    [`['colour', 'is', 'x']`, 'NOT_EMULATED'],
    [`['name', 'haskeywords', 'x']`, 'NOT_EMULATED'],
    [`['formulatext: {name}', 'is', 'x']`, 'NOT_EMULATED'],
    [`['count(internalid)', 'greaterthan', 1]`, 'NOT_EMULATED'],
    [`['custrecord_paid_in', 'anyof', '@CURRENT@']`, 'NOT_EMULATED'],
    [`['custrecord_paid_in', 'anyof', 'Euro']`, 'NOT_EMULATED'],
    [`['custrecord_paid_in', 'anyof']`, 'NOT_EMULATED'],
    [`['name', 'is', '']`, 'NOT_EMULATED'],
    [`['name', 'is', 'a', 'b']`, 'NOT_EMULATED'],
    [`['custrecord_legs', 'equalto', 'four']`, 'NOT_EMULATED'],
    [`['custrecord_legs', 'between', 1]`, 'NOT_EMULATED'],
    [`['custrecord_born', 'on', 'lastmonth']`, 'NOT_EMULATED'],
    [`['custrecord_born', 'on', '2026-01-14']`, 'NOT_EMULATED'],
    [`['custrecord_born', 'after', '1/14/2026 3:00 pm']`, 'NOT_EMULATED'],
    [`['custrecord_tame', 'is', 'yes']`, 'NOT_EMULATED'],
    [`[['name', 'is', 'x'], ['name', 'is', 'y']]`, 'NOT_EMULATED'],
    [`['name', 'is', { x: 1 }]`, 'NOT_EMULATED'],
  ])('%s is %s', (filters, expected) => {
    expect(code(`search.create({ type: 'customrecord_pet', filters: ${filters} }).run().getRange({ start: 0, end: 1 })`)).toBe(expected);
  });
});
