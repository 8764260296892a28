import { aRow } from '../core/configuration/a-configuration';
import { begin, branch, BRANCHES, field, input, rowsOf, rowUrl, worldOf } from './mapping-row-world';
import type { SettingsWorld } from './settings-world';
import { AUDITOR, enterLines, HOSTILE, linesOf, OPERATOR, storedVersions, storeVersion } from './stored-versions';

const valueOf = ({ visitor }: SettingsWorld, name: string) => visitor.page.forms[0]?.fields.find((one) => one.name === field(name))?.value;

const CONDITIONAL = JSON.stringify({
  branches: [
    {
      when: { and: [{ field: 'type', op: 'is', value: 'P' }, { not: { field: 'code', op: 'is-empty' } }] },
      then: { kind: 'fixed', expression: 'it\'s "so"' },
    },
    { when: { field: 'addr.country', op: 'any-of', value: ['US', 'CA'] }, then: { kind: 'concatenation', expression: "name, ' ', code" } },
  ],
  otherwise: { kind: 'field', expression: 'name' },
});

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
  const saveOther = () => other.submit({ [input('source')]: 'billingaddr.fax' }, 'Save').text;
  expect(saveOther()).toContain('Nothing was saved\nSomebody else saved the configuration');
  expect(other.page.forms[0]?.fields.find(({ name }) => name === input('source'))?.value).toBe('billingaddr.fax');
  expect(saveOther()).toContain('Nothing was saved\nSomebody else saved the configuration');
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
  storeVersion(world, { rows: [aRow({ id: 'row:1', target: 'comments', kind: 'conditional', expression: CONDITIONAL })] });
  const { text, forms } = world.visitor.get(rowUrl(world, 'row:1'));
  expect(text).toContain(
    `if (type = 'P') AND (NOT (code IS EMPTY)): "it's "so""; if addr.country IN ('US', 'CA'): Nickname + " " + Accounting code; otherwise: Nickname`,
  );
  expect(forms.flatMap(({ buttons }) => buttons)).toEqual([]);
  expect(world.visitor.get(rowUrl(world, 'row:9')).text).toContain('There is no such mapping row.');
  expect(world.visitor.get(rowUrl(world)).text).toContain('There is no such mapping row.');
});
