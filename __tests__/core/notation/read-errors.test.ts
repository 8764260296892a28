import { readNotation } from '../../../src/core/notation/read-notation';

type Case = [text: string, line: number, column: number, why: string, hint?: string];

describe('a line that cannot be taken says where, why and what to write instead', () => {
  it.each<Case>([
    ['comments ‘a’', 1, 10, '‘ is not a quote here', "use straight quotes: 'value'"],
    ["comments 'a", 1, 10, 'the quote is not closed', "put ' at the end of the value"],
    [
      "comments 'it''s'",
      1,
      10,
      'two quotes follow each other',
      "put a blank or a comma between two values; a value with ' inside stands in the other kind of quotes",
    ],
    ['companyName', 1, 12, 'a source field or a fixed value is missing'],
    ['companyName company extra', 1, 21, 'the end of the line should stand where extra is'],
    ['companyName company,', 1, 21, 'a source field or a fixed value is missing'],
    ['companyName = company', 1, 15, 'a fixed value in quotes should stand where company is'],
    ['companyName company # name', 1, 21, '# within a line', 'a comment stands on a line of its own that begins with #'],
    ['companyName €', 1, 13, '"€" has no meaning here', 'a fixed value stands in single quotes'],
    [
      'companyName region',
      1,
      13,
      'region is not a field of the SuiteProjects Pro customer that is known here',
      'if it is a custom field, declare it in OA_CUSTOM_FIELDS',
    ],
    ['companyName _today', 1, 13, 'there is no macro _today here', 'keywords are written in upper case: _TODAY'],
    ['companyName _YESTERDAY', 1, 13, 'there is no macro _YESTERDAY here', 'the macros that are known are _TODAY and _REMOVE'],
    ["comments 'on ',_TODAY", 1, 16, '_TODAY within a concatenation has no equivalent', 'give the date a row of its own'],
    [
      'internalId id',
      1,
      1,
      'internalId cannot be mapped: NetSuite gives the internal id itself; the shipped pullback brings it to SuiteProjects Pro',
    ],
    ['externalId id', 1, 1, 'externalId cannot be mapped: this field is set by the product itself'],
    ['balance rate', 1, 1, 'balance cannot be mapped: NetSuite computes this field; it cannot be set'],
    ['url web\nurl name', 2, 1, 'url is mapped in line 1 already', 'keep one of the rows'],
    [
      'defaultAddress.country "_atlantis"',
      1,
      24,
      '_atlantis is not a country that is known here',
      'write the two letters of the country, such as US',
    ],
    ['comments lookup=code:lookup_by=id:lookup_table=user:lookup_return=name', 1, 22, 'lookup_table should stand where lookup_by is'],
    [
      "comments 'x',lookup=code:lookup_table=user:lookup_by=id:lookup_return=name",
      1,
      39,
      'within a concatenation only a lookup by id of a record related to the customer has an equivalent',
    ],
    ['oa_fields company', 1, 1, 'oa_fields is not a keyword', 'keywords are written in upper case: OA_FIELDS'],
    ['OA_FIELDS company name', 1, 19, ', or the end of the line should stand where name is'],
    ['OA_FIELDS', 1, 10, 'a field name is missing'],
    ['END', 1, 1, 'there is no block to end'],
    ["IF (type = 'C') THEN url web", 1, 1, 'a line IF stands alone only as IF <<END', 'put it between IF <<END and END'],
    ['FILTER  <<END\nEND', 1, 1, 'this does not open a filter', 'exactly one blank between FILTER and <<'],
    ['FILTER <<END\nEND', 1, 1, 'the filter has no conditions'],
    ['FILTER<<END\nEND', 1, 1, 'this does not open a filter', 'exactly one blank between FILTER and <<'],
    ['FILTER << END\nEND', 1, 1, 'this does not open a filter', 'no blank between << and END'],
    ["FILTER <<END (type = 'C')\nEND", 1, 1, 'this does not open a filter', 'nothing else on this line'],
    ['filter <<END\nEND', 1, 1, 'this does not open a filter', 'keywords are written in upper case: FILTER <<END'],
    ['IF  <<END\nEND', 1, 1, 'this does not open a conditional block', 'exactly one blank between IF and <<'],
    ["FILTER <<END\n(type = 'C')\nend", 3, 1, 'end does not end the filter', 'keywords are written in upper case: END'],
    ["FILTER <<END\n(type = 'C')", 1, 1, 'the filter is never closed', 'add END on a line of its own'],
    [
      "FILTER <<END\n(type = 'C') and (code = '1')\nEND",
      2,
      14,
      'AND or OR or END should stand where and is',
      'keywords are written in upper case: AND',
    ],
    ["FILTER <<END\n(type == 'C')\nEND", 2, 8, 'a value in single quotes should stand where = is'],
    ["FILTER <<END\n(type = 'C'\nEND", 2, 12, 'AND or OR or ) is missing'],
    ['FILTER <<END\n(type = C)\nEND', 2, 9, 'C stands where a fixed value should', "put fixed values in single quotes: 'C'"],
    ['FILTER <<END\n(created > _TODAY)\nEND', 2, 12, 'the macro _TODAY has no equivalent in a condition', 'compare with a fixed date'],
    ["FILTER <<END\n(type > 'C')\nEND", 2, 9, "> compares with a number or a date; 'C' is neither", 'dates are written 2026-01-31'],
    ["FILTER <<END\n(code > ('1', '2'))\nEND", 2, 9, 'one value after > should stand where ( is'],
    [
      "FILTER <<END\n(type = 'C')\nEND\nFILTER <<END\n(code = '1')\nEND",
      4,
      1,
      'line 1 has a filter already',
      'join both with AND in one block',
    ],
    ["IF <<END\nIF (type = 'C') then url web\nEND", 2, 17, 'THEN should stand where then is', 'keywords are written in upper case: THEN'],
    ['IF <<END\nEND', 1, 1, 'the block has no statements'],
    [
      "IF <<END\nIF (type = 'C') THEN url web ELSE url name\nIF (type = 'P') THEN url web\nEND",
      3,
      22,
      'url has had an ELSE already, so this could never apply',
      'put the ELSE into the last statement of the field',
    ],
    [
      "IF <<END\nIF (type = 'C') THEN url web ELSE IF (type = 'P') THEN url name\nEND",
      2,
      35,
      'ELSE IF has no equivalent',
      'begin the next statement with IF; the first that holds counts',
    ],
    ["<category code>\n'1' '2'", 1, 1, 'the value list is never closed', 'add </category>'],
    ["<category code>\n'1' '2'\nurl web", 1, 1, 'the value list is never closed', 'add </category>'],
    ["<category code>\n'1' '2'\n</code>", 3, 3, '</code> closes <category …>', 'write </category>'],
    ["<category code>\n'1' '2' '3'\n</category>", 3, 1, "the target value for '3' should stand where </ is"],
    ["<category code>\n'1' '2'\n'1' '3'\n</category>", 3, 1, "'1' has a target value already", 'give each source value once'],
    ['<category code>\n</category>', 1, 2, 'the value list has no values', "write pairs: 'source value' 'target value'"],
    ['<category>', 1, 1, '<category> names one field only', 'a value list names the NetSuite field and its source: <category source>'],
    ['</category>', 1, 1, '</category> closes nothing', 'there is no open <category …>'],
    ['<push>', 1, 1, '<push> is not a tag', 'keywords are written in upper case: <PUSH>'],
    ['</PUSH>', 1, 1, '</PUSH> closes nothing', 'there is no open <PUSH>'],
    ['OA_FIELDZ_FIELDS x', 1, 1, 'there is no declaration OA_FIELDZ_FIELDS', expect.stringContaining('known: NS_FIELDS') as string],
  ])('%j', (...[text, line, column, why, hint]: Case) => {
    const report = readNotation(text).lines[line - 1];
    expect(report).toMatchObject({ becomes: 'nothing', rowIds: [], why });
    expect(report?.column).toBe(column);
    expect(report?.hint).toEqual(hint);
  });

  it('refuses a block as a whole, and each of its lines points to the one in the way', () => {
    const { lines, filter } = readNotation("FILTER <<END\n(type = 'C') AND\n(code = 1x)\nEND\nurl web");
    expect(filter).toBeUndefined();
    expect(lines.map(({ becomes }) => becomes)).toEqual(['nothing', 'nothing', 'nothing', 'nothing', 'row']);
    expect(lines[1]?.why).toBe('part of the filter of line 1, which cannot be taken as a whole: see line 3');
  });

  it('goes on behind a block that was not closed', () => {
    const { lines, filter } = readNotation("IF <<END\nIF (type = 'C') THEN url web\nFILTER <<END\n(type = 'C')\nEND\n");
    expect(filter).toEqual({ field: 'type', op: 'is', value: 'C' });
    expect(lines[0]).toMatchObject({ becomes: 'nothing', why: 'the conditional block is never closed' });
  });

  it('a conditional for a field that has a row is refused, the others of its block are not', () => {
    const { lines, rows } = readNotation("url web\nIF <<END\nIF (type = 'C') THEN url web\nIF (type = 'C') THEN phone phone\nEND");
    expect(rows.map(({ target }) => target)).toEqual(['url', 'phone']);
    expect(lines[2]).toMatchObject({
      becomes: 'nothing',
      why: 'url is mapped in line 1 already',
      hint: 'leave the row of a field empty that a condition decides',
    });
    expect(lines[3]).toMatchObject({ becomes: 'row', rowIds: ['notation:phone'] });
  });

  it('a legacy tag that is never closed says so, and what it holds is taken', () => {
    const { lines, rows } = readNotation('<PUSH><OA_CUSTOMER_TO_NS_CUSTOMER>\nurl web\n</PUSH>\n<PUSH>');
    expect(rows).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      hint: 'add </OA_CUSTOMER_TO_NS_CUSTOMER>',
      why: expect.stringContaining('is not closed before </PUSH>'),
    });
    expect(lines[3]).toMatchObject({ hint: 'add </PUSH> at the end', why: expect.stringContaining('<PUSH> is never closed') });
  });

  it('conditions nested too deep are refused', () => {
    const text = `FILTER <<END\n${'('.repeat(60)}type = 'C'${')'.repeat(60)}\nEND`;
    expect(readNotation(text).lines[1]).toMatchObject({ column: 52, why: 'conditions are nested more than 50 deep' });
  });
});
