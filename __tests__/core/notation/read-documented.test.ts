import { readNotation } from '../../../src/core/notation/read-notation';
import type { NotationReading } from '../../../src/core/notation/report';

const lines = (...texts: string[]): string => texts.join('\n');

/** Rows as target, kind, expression. */
const rowsOf = ({ rows }: NotationReading): string[][] => rows.map(({ target, kind, expression }) => [target, kind, expression]);

const becoming = ({ lines: reports }: NotationReading): string[] => reports.map(({ becomes }) => becomes);

const conditionalOf = (reading: NotationReading): unknown => JSON.parse(reading.rows[0]?.expression ?? '');

describe('the examples of facts 3.3, declared for the customer', () => {
  const DECLARED = lines('OA_FIELDS project_id,company', 'OA_CUSTOM_FIELDS project_id', 'NS_FIELDS company');

  it.each<[string, string[]]>([
    [
      'company lookup=project_id:lookup_table=project:lookup_by=id:lookup_return=netsuite_project_id',
      ['company', 'spp-lookup', 'project_id__c in project by id return netsuite_project_id__c'],
    ],
    ["company '123'", ['company', 'fixed', '123']],
    ["company ='123'", ['company', 'fixed', '123']],
    ['company ="1"', ['company', 'fixed', '1']],
    ['company _TODAY', ['company', 'macro', '_TODAY']],
    ["company company,'fixed text',project_id", ['company', 'concatenation', "company, 'fixed text', project_id__c"]],
    ["company 'https://x/?id=',project_id", ['company', 'concatenation', "'https://x/?id=', project_id__c"]],
    ["company company,'\\\\nDate:',project_id", ['company', 'concatenation', "company, '\\nDate:', project_id__c"]],
    ['company company', ['company', 'field', 'company']],
  ])('%s', (text, row) => {
    expect(rowsOf(readNotation(lines(DECLARED, text)))).toEqual([row]);
  });

  it('the country-like list, on one line', () => {
    const reading = readNotation(lines(DECLARED, "<company project_id> '126' '4971' '127' '4970' </company>"));
    expect(rowsOf(reading)).toEqual([['company', 'value-list', 'company: project_id__c']]);
    expect(reading.valueLists).toEqual([
      {
        name: 'company',
        pairs: [
          { source: '126', target: '4971' },
          { source: '127', target: '4970' },
        ],
      },
    ]);
  });

  it('the conditional, whose first statement that holds counts', () => {
    const reading = readNotation(
      lines(
        DECLARED,
        'IF <<END',
        "IF (project_id='126') THEN company '4971'",
        "IF (project_id='127') THEN company '4970' ELSE company '4972'",
        'END',
      ),
    );
    expect(becoming(reading).slice(3)).toEqual(['row', 'row', 'row', 'row']);
    expect(conditionalOf(reading)).toEqual({
      branches: [
        { when: { field: 'project_id__c', op: 'is', value: '126' }, then: { kind: 'fixed', expression: '4971' } },
        { when: { field: 'project_id__c', op: 'is', value: '127' }, then: { kind: 'fixed', expression: '4970' } },
      ],
      otherwise: { kind: 'fixed', expression: '4972' },
    });
    expect(reading.lines[3]?.why).toContain('the first of the statements for company that holds counts');
  });

  it('the list of true and false, over several lines', () => {
    const reading = readNotation(lines('<category notes>', "  'true' '1'", "  'false' '0'", '</category>'));
    expect(becoming(reading)).toEqual(['row', 'row', 'row', 'row']);
    expect(reading.valueLists[0]?.pairs).toEqual([
      { source: 'true', target: '1' },
      { source: 'false', target: '0' },
    ]);
  });

  it('the import lookup is of another record: its source is no field of a customer', () => {
    const [line] = readNotation('user_id lookup=custrecord_oa_user_id:lookup_table=user:lookup_by=netsuite_user_id:lookup_return=id').lines;
    expect(line).toMatchObject({
      becomes: 'nothing',
      column: 1,
      why: expect.stringContaining('user_id is no field of the SOAP object Customer'),
    });
  });

  it('a fixed value of the enumeration of task constraints', () => {
    expect(rowsOf(readNotation('NS_FIELDS constraintType\nconstraintType "_fixedStart"'))).toEqual([
      ['constrainttype', 'fixed', '_fixedStart'],
    ]);
  });

  it('_REMOVE has no equivalent in a create, and says so', () => {
    expect(readNotation('url _REMOVE').lines[0]).toMatchObject({ becomes: 'nothing', column: 5, hint: 'leave this row out' });
  });
});

describe('the examples of facts 3.4', () => {
  it('a filter between declarations and rows', () => {
    const reading = readNotation(
      lines(
        'OA_FIELDS type,code',
        'FILTER <<END',
        "  (type = 'C') OR (code <= '9')",
        'END',
        'NS_FIELDS companyName',
        'companyName company',
      ),
    );
    expect(reading.filter).toEqual({
      or: [
        { field: 'type', op: 'is', value: 'C' },
        { field: 'code', op: 'at-most', value: '9' },
      ],
    });
    expect(becoming(reading)).toEqual(['declaration', 'filter', 'filter', 'filter', 'declaration', 'row']);
  });

  it('a field of a related record, whose foreign key is declared', () => {
    const reading = readNotation(lines('OA_FIELDS user_id', 'FILTER <<END', "(user.do_not_export_envelope <> '1')", 'END'));
    expect(reading.filter).toEqual({ field: 'user.do_not_export_envelope', op: 'is-not', value: '1' });
    expect(reading.lines[1]?.why).toBeUndefined();
  });

  it('a related record whose foreign key is not declared is taken with a remark', () => {
    const reading = readNotation(lines('OA_FIELDS type', 'FILTER <<END', "(user.name <> '1')", 'END'));
    expect(reading.lines[1]?.why).toBe('user_id is not declared in OA_FIELDS before its use; taken all the same');
  });
});

describe('the sample of facts 9.3', () => {
  const SAMPLE = lines(
    '<PULL>',
    '    <CUSTOMER_TO_CUSTOMER>',
    '        OA_FIELDS web,email',
    '        web url',
    '        <OpenAir_Field NetSuite_Field>',
    "            'NetSuite_Value_1' 'OpenAir_Value_1'",
    '        </OpenAir_Field>',
    '        IF <<END',
    "            IF (memo < 1) THEN notes 'No notes.' ELSE notes memo",
    '        END',
    '    </CUSTOMER_TO_CUSTOMER>',
    '</PULL>',
    '',
    '<PUSH>',
    '    <INVOICE_TO_INVOICE>',
    '        NS_CUSTOM_FIELDS_FROM_SO_INVOICE_HEADER custbody_date_created',
    '        FILTER <<END',
    '            number >= 286',
    '        END',
    '    </INVOICE_TO_INVOICE>',
    '    <OA_CUSTOMER_TO_NS_CUSTOMER>',
    '        # ours',
    '        OA_FIELDS name,notes,user_id,code',
    '        NS_FIELDS comments,url,email',
    '        url web',
    "        comments 'Name:', lookup=user_id:lookup_table=user:lookup_by=id:lookup_return=name, '\\\\nNotes:', notes, '\\\\n\\\\n'",
    '        IF <<END',
    "            IF (name = 'a@foster.com') OR (name = 'eng@openair.com') THEN email 'x@oa.com'",
    "            IF (code < 1) THEN phone 'none' ELSE phone addr_phone",
    '        END',
    '    </OA_CUSTOMER_TO_NS_CUSTOMER>',
    '</PUSH>',
  );

  it('takes the group of the customers export and names the others as of another workflow', () => {
    const reading = readNotation(SAMPLE);
    expect(rowsOf(reading).map(([target, kind]) => [target, kind])).toEqual([
      ['url', 'url'],
      ['comments', 'concatenation'],
      ['email', 'conditional'],
      ['phone', 'conditional'],
    ]);
    expect(rowsOf(reading)[1]?.[2]).toBe("'Name:', user.name, '\\nNotes:', notes, '\\n\\n'");
    expect(reading.filter).toBeUndefined();
    const imported = reading.lines.slice(0, 12);
    expect(new Set(imported.map(({ becomes, why }) => `${becomes}: ${why}`))).toEqual(
      new Set(['nothing: PULL holds imports into SuiteProjects Pro; this workflow is the export of customers']),
    );
    const invoices = reading.lines.slice(14, 20);
    expect(invoices.every(({ why }) => why?.startsWith('INVOICE_TO_INVOICE is the integration point of another workflow'))).toBe(true);
  });

  it('refuses curly quotes', () => {
    expect(readNotation('comments “this is badly formatted”').lines[0]).toMatchObject({
      becomes: 'nothing',
      column: 10,
      why: '“ is not a quote here',
      hint: "use straight quotes: 'value'",
    });
  });
});
