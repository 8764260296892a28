import { demoAccount } from '../../sandbox/accounts/variants';
import type { Session } from '../../sandbox/netsuite/types';
import type { MappingRow } from '../../src/core/mapping/mapping-row';
import { aRow } from '../core/configuration/a-configuration';
import { settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, enterLines, HOSTILE, linesOf, OPERATOR, storedConfiguration, storedVersions, storeVersion } from './stored-versions';

const field = (name: string) => `custpage_spx_${name}`;
const input = (name: string) => field(`in_${name}`);
const BRANCHES = field('branches');
const branch = (condition: string, kind: string, value: string) => ({
  custpage_spx_condition: condition,
  custpage_spx_branchkind: kind,
  custpage_spx_branchvalue: value,
});

const worldOf = (user?: Session['user']) => settingsWorld(user, demoAccount);
const rowUrl = ({ url }: SettingsWorld, id = '') => `${url}&spx_page=mappingrow${id === '' ? '' : `&spx_row=${encodeURIComponent(id)}`}`;
const rowsOf = (world: SettingsWorld) => storedConfiguration(world).rows;
const valueOf = ({ visitor }: SettingsWorld, name: string) => visitor.page.forms[0]?.fields.find((one) => one.name === field(name))?.value;
const LISTS = [{ name: 'Regions: by country', pairs: [{ source: 'EMEA', target: '1' }] }];

/** Opens the form of a new row of a kind. */
function begin(world: SettingsWorld, kind: string): void {
  world.visitor.get(rowUrl(world));
  world.visitor.submit({ [field('kind')]: kind }, 'Continue');
}

interface Case {
  target: string;
  inputs: Record<string, string>;
  expression: string;
  lines?: Record<string, string>[];
}

const CASES: Record<MappingRow['kind'], Case> = {
  field: { target: 'comments', inputs: { source: 'notes' }, expression: 'notes' },
  fixed: { target: 'title', inputs: { value: ' as it is ' }, expression: ' as it is ' },
  'first-non-empty': {
    target: 'accountnumber',
    inputs: { source1: 'code', source2: 'externalid', more: 'id' },
    expression: 'code, externalid, id',
  },
  join: {
    target: 'address.billing.addr3',
    inputs: { source1: 'addr.addr1', source2: 'addr.addr2', source3: 'addr.addr3', source4: 'addr.addr4', more: 'addr.city, addr.zip' },
    expression: 'addr.addr1, addr.addr2, addr.addr3, addr.addr4, addr.city, addr.zip',
  },
  concatenation: { target: 'altname', inputs: {}, expression: '' },
  text: {
    target: 'salutation',
    inputs: { source: 'name', steps: "replace 'a|b' 'it''s' | truncate 15" },
    expression: "name | replace 'a|b' 'it''s' | truncate 15",
  },
  number: {
    target: 'creditlimit',
    inputs: { source: 'rate', steps: 'times 100 | decimals 2' },
    expression: 'rate | times 100 | decimals 2',
  },
  date: { target: 'startdate', inputs: { source_typed: 'start__c', from: 'DD.MM.YYYY' }, expression: 'start__c | from DD.MM.YYYY' },
  macro: { target: 'enddate', inputs: { days: '-30' }, expression: '_TODAY - 30' },
  country: { target: 'address.billing.country', inputs: { source: 'billingaddr.country' }, expression: 'billingaddr.country' },
  state: {
    target: 'address.billing.state',
    inputs: { state: 'billingaddr.state', country: 'billingaddr.country' },
    expression: 'billingaddr.state, billingaddr.country',
  },
  currency: { target: 'currency', inputs: { source: 'currency' }, expression: 'currency' },
  'value-list': {
    target: 'resalenumber',
    inputs: { list: 'Regions: by country', source: 'addr.country' },
    expression: 'Regions: by country: addr.country',
  },
  lookup: { target: 'terms', inputs: { list: 'terms', source: 'terms' }, expression: 'terms: terms' },
  'spp-lookup': {
    target: 'vatregnumber',
    inputs: { source: 'userid', table: 'user', by: 'id', returned: 'netsuite_user_id__c' },
    expression: 'userid in user by id return netsuite_user_id__c',
  },
  'netsuite-lookup': {
    target: 'salesrep',
    inputs: { source_typed: 'user.email', recordtype: 'employee', by: 'email' },
    expression: 'user.email in employee by email',
  },
  conditional: {
    target: 'middlename',
    inputs: { otherwisekind: 'field', otherwise: 'name' },
    lines: [
      branch("(type = 'P') AND (NOT (code IS EMPTY))", 'fixed', 'it\'s "so"'),
      branch("addr.country IN ('US', 'CA')", 'concatenation', "name, ' ', code"),
    ],
    expression: JSON.stringify({
      branches: [
        {
          when: { and: [{ field: 'type', op: 'is', value: 'P' }, { not: { field: 'code', op: 'is-empty' } }] },
          then: { kind: 'fixed', expression: 'it\'s "so"' },
        },
        {
          when: { field: 'addr.country', op: 'any-of', value: ['US', 'CA'] },
          then: { kind: 'concatenation', expression: "name, ' ', code" },
        },
      ],
      otherwise: { kind: 'field', expression: 'name' },
    }),
  },
  email: { target: 'altemail', inputs: { source: 'contactaddr.email' }, expression: 'contactaddr.email' },
  phone: { target: 'altphone', inputs: { source: 'contactaddr.phone' }, expression: 'contactaddr.phone' },
  url: { target: 'url', inputs: { source: 'web' }, expression: 'web' },
  pullback: { target: 'spp.code', inputs: { field: 'entityid' }, expression: 'entityid' },
};
CASES.concatenation = { target: 'firstname', inputs: { parts: "company, ' (', code, ')\\n'" }, expression: "company, ' (', code, ')\\n'" };

it.each(Object.entries(CASES))(
  'a row of the kind %s is saved, and is the same when it is opened and saved again',
  (kind, { target, inputs, expression, lines }) => {
    const world = worldOf();
    storeVersion(world, { valueLists: LISTS });
    begin(world, kind);
    if (lines !== undefined) enterLines(world.visitor, BRANCHES, lines);
    const entered = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [input(name), value]));
    const { text } = world.visitor.submit({ [field('target')]: target, ...entered, [field('rownote')]: 'why\nso' }, 'Save');
    expect(text).toContain(`Saved\nThe mapping row of ${target} was added. This is version 2`);
    const row = {
      id: 'row:1',
      order: 180,
      target,
      kind,
      expression,
      onEmpty: 'leave-out',
      onNoMatch: 'park',
      active: true,
      isDefaultRow: false,
      note: 'why\nso',
    };
    expect(rowsOf(world)).toEqual([row]);
    world.visitor.get(rowUrl(world, 'row:1'));
    if (lines !== undefined) expect(linesOf(world.visitor, BRANCHES)).toEqual(lines);
    expect(world.visitor.submit({}, 'Save').text).toContain('was changed. This is version 3');
    expect(rowsOf(world)).toEqual([row]);
  },
);

describe('what cannot be right is refused, and what was entered is kept', () => {
  it.each([
    ['field', { source: 'company' }, '', 'choose the field that the row fills'],
    ['field', { source_typed: 'compny' }, 'comments', '"compny" is not a field of a SuiteProjects Pro customer'],
    ['field', { source: 'company' }, 'nosuchfield', 'The field that this mapping row fills does not exist.'],
    ['field', { source: 'company' }, 'isinactive', 'The field cannot take what this mapping row gives.'],
    ['field', { source: 'company' }, 'externalid', 'this field is set by the product itself'],
    ['text', { source: 'company', steps: 'shout' }, 'comments', '"shout" is not a text function'],
    ['fixed', { value: 'Net 30' }, 'terms', 'A fixed value is not one of the choices of its field.'],
    ['fixed', { value: 'x'.repeat(16) }, 'salutation', 'A fixed value is longer than its field allows.'],
    ['macro', { days: 'soon' }, 'startdate', 'expected _TODAY'],
    ['concatenation', { parts: "company, 'open" }, 'comments', 'a text in single quotes is not closed'],
    ['pullback', { field: 'nosuchfield' }, 'spp.code', 'A field that this mapping row reads does not exist.'],
    ['pullback', { field: 'id' }, 'spp.netsuite_customer_id__c', 'this product writes netsuite_customer_id__c itself'],
  ])('%s %j for "%s"', (kind, inputs, target, reason) => {
    const world = worldOf();
    begin(world, kind);
    const typed =
      kind === 'pullback' && 'field' in inputs && inputs.field === 'nosuchfield' ? { [input('field_typed')]: 'nosuchfield' } : undefined;
    const entered = typed ?? Object.fromEntries(Object.entries(inputs).map(([name, value]) => [input(name), value ?? '']));
    const { text } = world.visitor.submit(
      { [field('target_typed')]: target, ...entered, [field('order')]: '7', [field('rownote')]: 'kept' },
      'Save',
    );
    expect(text).toContain('Nothing was saved\n');
    expect(text).toContain(reason);
    expect(storedVersions(world)).toEqual([]);
    expect([valueOf(world, 'order'), valueOf(world, 'rownote')]).toEqual(['7', 'kept']);
    expect([valueOf(world, 'target'), valueOf(world, 'target_typed')]).toContain(target);
  });

  it.each([
    [[branch("type = 'P' AND", 'fixed', 'x')], 'line 1: the condition, at character 15'],
    [[branch("type = 'P'", '', 'x')], 'line 1: choose the kind of the value'],
    [[branch("type = 'P'", 'fixed', 'x'), branch('', 'fixed', 'y')], 'line 2: the condition is empty'],
    [[branch("type = 'P'", 'field', 'compny')], 'branches[0].then: "compny" is not a field'],
    [[], 'branches: expected a list of at least one'],
  ])('a conditional of %j', (lines, reason) => {
    const world = worldOf();
    begin(world, 'conditional');
    enterLines(world.visitor, BRANCHES, lines);
    const { text } = world.visitor.submit({ [field('target')]: 'comments' }, 'Save');
    expect(text).toContain(`Nothing was saved\nThe row cannot be understood: `);
    expect(text).toContain(reason);
    expect(linesOf(world.visitor, BRANCHES)).toEqual(lines);
    expect(valueOf(world, 'target')).toBe('comments');
    expect(storedVersions(world)).toEqual([]);
  });

  it('a second active row of ones own for a field, unless one of them is switched off', () => {
    const world = worldOf();
    storeVersion(world, { rows: [aRow({ id: 'row:1', target: 'comments' })] });
    begin(world, 'field');
    const entered = { [field('target')]: 'comments', [input('source')]: 'notes' };
    expect(world.visitor.submit(entered, 'Save').text).toContain('Two active mapping rows fill the same NetSuite field.');
    expect(world.visitor.submit({ [field('active')]: '' }, 'Save').text).toContain('was added');
    expect(rowsOf(world).map(({ id, active }) => [id, active])).toEqual([
      ['row:1', true],
      ['row:2', false],
    ]);
  });
});

it('offers the choices of a list field, and yes and no for a check box', () => {
  const world = worldOf();
  begin(world, 'fixed');
  world.visitor.submit({ [field('target')]: 'terms' }, 'Show the fields of this kind');
  const choices = () => world.visitor.page.forms[0]?.fields.find(({ name }) => name === input('value'))?.choices;
  expect(choices()?.length).toBeGreaterThan(2);
  world.visitor.submit({ [field('target')]: 'isinactive' }, 'Show the fields of this kind');
  expect(choices()).toEqual(['', 'T', 'F']);
});

it('asks for the fields of another kind before it saves, and keeps the rest', () => {
  const world = worldOf();
  begin(world, 'field');
  const { text } = world.visitor.submit(
    { [field('kind')]: 'phone', [field('target')]: 'altphone', [input('source')]: 'addr.phone' },
    'Save',
  );
  expect(text).toContain('Nothing was saved yet\nYou chose another kind of value.');
  expect(world.visitor.submit({}, 'Save').text).toContain('The mapping row of altphone was added.');
  expect(rowsOf(world)).toEqual([expect.objectContaining({ kind: 'phone', expression: 'addr.phone' })]);
});

it('changes a shipped row but never its field, and restores it', () => {
  const world = worldOf();
  world.visitor.get(rowUrl(world, 'default:companyname'));
  expect(world.visitor.page.text).toContain('This row is as it was shipped.');
  expect(world.visitor.page.text).toContain('NetSuite field: Company Name (companyname)');
  world.visitor.submit({ [input('source')]: 'name', [field('onempty')]: 'use-default', [field('default')]: 'Unknown' }, 'Save');
  expect(rowsOf(world)).toEqual([
    expect.objectContaining({
      id: 'default:companyname',
      target: 'companyname',
      expression: 'name',
      isDefaultRow: true,
      defaultValue: 'Unknown',
    }),
  ]);
  world.visitor.get(rowUrl(world, 'default:companyname'));
  expect(world.visitor.page.text).toContain('has been changed since');
  expect(world.visitor.submit({}, 'Restore as shipped').text).toContain('The mapping row of companyname was restored as shipped.');
  expect(rowsOf(world)).toEqual([]);
});

it('deletes a row of ones own, with the note that was entered', () => {
  const world = worldOf();
  storeVersion(world, { rows: [aRow({ id: 'row:1', target: 'comments', defaultValue: 5 })] });
  world.visitor.get(rowUrl(world, 'row:1'));
  world.visitor.submit({ [field('note')]: 'not needed any more' }, 'Delete the row');
  expect(rowsOf(world)).toEqual([]);
  expect(storedVersions(world).at(-1)?.note).toBe('not needed any more');
});

it('keeps a default that is a number as it was', () => {
  const world = worldOf();
  storeVersion(world, { rows: [aRow({ id: 'row:1', target: 'creditlimit', kind: 'number', expression: 'rate', defaultValue: 5 })] });
  world.visitor.get(rowUrl(world, 'row:1'));
  world.visitor.submit({ [field('onempty')]: 'use-default' }, 'Save');
  expect(rowsOf(world)[0]?.defaultValue).toBe(5);
});

it('of two people who save at once only the first does; the other keeps what was entered and is told who it was', () => {
  const world = worldOf();
  const [one, other] = [world.visit(), world.visit()];
  for (const visitor of [one, other]) visitor.get(rowUrl(world, 'default:fax'));
  expect(one.submit({ [input('source')]: 'contactaddr.fax' }, 'Save').text).toContain('This is version 1');
  for (const _again of [1, 2]) {
    expect(other.submit({ [input('source')]: 'billingaddr.fax' }, 'Save').text).toContain(
      'Nothing was saved\nSomebody else saved the configuration',
    );
    expect(other.page.forms[0]?.fields.find(({ name }) => name === input('source'))?.value).toBe('billingaddr.fax');
  }
  expect(storedVersions(world)).toHaveLength(1);
  expect(rowsOf(world)[0]?.expression).toBe('contactaddr.fax');
});

it.each(HOSTILE)('keeps and shows %s as text', (text) => {
  const world = worldOf();
  storeVersion(world, { valueLists: [{ name: text, pairs: [] }] });
  begin(world, 'value-list');
  const entered = {
    [field('target')]: 'comments',
    [input('list')]: text,
    [input('source')]: 'company',
    [field('rownote')]: text,
    [field('default')]: text,
  };
  expect(world.visitor.submit(entered, 'Save').text).toContain('was added');
  expect(rowsOf(world)).toEqual([expect.objectContaining({ expression: `${text}: company`, note: text, defaultValue: text })]);
  const { html } = world.visitor.get(rowUrl(world, 'row:1'));
  expect(html).not.toContain('<script>alert');
  expect([valueOf(world, 'rownote'), valueOf(world, 'in_list')]).toEqual([text, text]);
  expect(world.visitor.submit({ [field('order')]: '3' }, 'Save').text).toContain('was changed');
});

it.each([
  ['an auditor', AUDITOR],
  ['an operator', OPERATOR],
])('%s reads a row and changes nothing', (_who, user) => {
  const world = worldOf(user);
  storeVersion(world, { rows: [aRow({ id: 'row:1', target: 'comments', kind: 'conditional', expression: CASES.conditional.expression })] });
  const { text, forms } = world.visitor.get(rowUrl(world, 'row:1'));
  expect(text).toContain(
    `if (type = 'P') AND (NOT (code IS EMPTY)): "it's "so""; if addr.country IN ('US', 'CA'): Nickname + " " + Accounting code; otherwise: Nickname`,
  );
  expect(forms.flatMap(({ buttons }) => buttons)).toEqual([]);
  expect(world.visitor.get(rowUrl(world, 'row:9')).text).toContain('There is no such mapping row.');
  expect(world.visitor.get(rowUrl(world)).text).toContain('There is no such mapping row.');
});
