import type { Condition } from '../../src/core/filter/condition';
import { printCondition } from '../../src/core/filter/condition-text';
import { defaultFilter } from '../../src/core/filter/default-filter';
import { authorise, settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, enterLines, HOSTILE, linesOf, OPERATOR, storedConfiguration, storedVersions, storeVersion } from './stored-versions';

const ROWS = 'custpage_spx_rows';
const TEXT = 'custpage_spx_text';
const NOTE = 'custpage_spx_note';
const BY_ROWS = 'Save the rows';
const BY_TEXT = 'Save the text';

const open = (world: SettingsWorld, visitor = world.visitor) => visitor.get(`${world.url}&spx_page=filters`);
const textOf = ({ visitor }: SettingsWorld) => visitor.page.forms[0]?.fields.find(({ name }) => name === TEXT)?.value;

/** A line as it is entered: `operator` of a field with a value. */
const row = (
  field: string,
  operator: string,
  value: string,
  more: Partial<Record<'not' | 'open' | 'close' | 'joint' | 'reason' | 'other', string>> = {},
) =>
  Object.fromEntries(
    Object.entries({ not: 'F', open: '0', field, other: '', operator, value, close: '0', joint: 'and', reason: '', ...more }).map(
      ([name, text]) => [`custpage_spx_${name}`, text],
    ),
  );

const saveRows = (lines: Record<string, string>[], world = settingsWorld(), note = '') => {
  open(world);
  enterLines(world.visitor, ROWS, lines);
  world.visitor.submit({ [NOTE]: note }, BY_ROWS);
  return world;
};
const saveText = (text: string, world = settingsWorld()) => {
  open(world);
  world.visitor.submit({ [TEXT]: text }, BY_TEXT);
  return world;
};

describe('the shipped filter', () => {
  it('is shown in rows and as text, and says that all is applied here', () => {
    const world = settingsWorld();
    const { text } = open(world);
    expect(text).toContain('the shipped filter');
    expect(text).toContain('all conditions are applied here, in NetSuite');
    expect(linesOf(world.visitor, ROWS)).toEqual([
      row('export_customer_to_ns__c', 'is', '1', { reason: 'not-marked' }),
      row('active', 'is', '1', { reason: 'inactive' }),
      row('netsuite_customer_id__c', 'any-of', "'', 0", { reason: 'already-integrated' }),
    ]);
    expect(textOf(world)).toBe(printCondition(defaultFilter()));
  });

  it('is not stored when it is saved as it is', () => {
    const world = settingsWorld();
    open(world);
    world.visitor.submit({}, BY_ROWS);
    open(world);
    world.visitor.submit({}, BY_TEXT);
    expect(storedVersions(world).map(({ configuration }) => configuration.filter)).toEqual([null, null]);
  });

  it('reads the fields that the settings name', () => {
    const world = settingsWorld();
    storeVersion(world, { settings: { exportField: 'to_ns__c' } });
    open(world);
    expect(linesOf(world.visitor, ROWS)[0]).toMatchObject({ custpage_spx_field: 'to_ns__c' });
  });

  it('can be restored', () => {
    const world = settingsWorld();
    storeVersion(world, { filter: { field: 'type', op: 'is', value: 'C' } });
    const page = open(world);
    expect(page.text).toContain('your own filter');
    expect(page.text).toContain(`As shipped: ${printCondition(defaultFilter())}`);
    expect(world.visitor.submit({}, 'Restore the shipped filter').text).toContain('The shipped filter was restored. This is version 2');
    expect(storedConfiguration(world).filter).toBeNull();
  });
});

describe('rows', () => {
  it('become the condition, whatever they hold, and come back as rows', () => {
    const lines = [
      row('type', 'is', 'C', { reason: 'no customer' }),
      row('company', 'contains', HOSTILE[0], { not: 'T', open: '1', joint: 'or' }),
      row('', 'any-of', `US, 'a, b', ${HOSTILE[3]}`, { other: 'priority__c', close: '1' }),
      row('addr.city', 'is-empty', ''),
    ];
    const world = saveRows(lines, settingsWorld(), 'only some');
    const expected: Condition = {
      and: [
        { field: 'type', op: 'is', value: 'C', reason: 'no customer' },
        {
          not: {
            or: [
              { field: 'company', op: 'contains', value: HOSTILE[0] },
              { field: 'priority__c', op: 'any-of', value: ['US', 'a, b', HOSTILE[3]] },
            ],
          },
        },
        { field: 'addr.city', op: 'is-empty' },
      ],
    };
    expect(storedVersions(world)).toMatchObject([{ note: 'only some', configuration: { filter: expected } }]);
    expect(world.visitor.page.text).toContain('The filter was changed. This is version 1');
    expect(world.visitor.page.html).not.toContain('<script>alert(1)');
    expect(linesOf(world.visitor, ROWS)).toEqual(lines);
  });

  it('are refused one by one, and stay as entered', () => {
    const lines = [
      row('type', 'is', 'C'),
      row('', 'is', 'x', { other: '<script>' }),
      row('rate', 'greater', 'much'),
      row('updated', 'after', 'yesterday'),
      row('code', 'any-of', "'a"),
      row('code', 'sounds-like', 'a'),
    ];
    const world = saveRows(lines);
    const { text, html } = world.visitor.page;
    expect(text).toContain('Row 2: "<script>" is not a field of a SuiteProjects Pro customer.');
    expect(text).toContain('Row 3: greater takes a number.');
    expect(text).toContain('Row 4: after takes a date such as 2026-01-31');
    expect(text).toContain('Row 5: a quote is not closed');
    expect(text).toContain('Row 6: there is no operator "sounds-like".');
    expect(text).not.toContain('Row 1');
    expect(html).not.toContain('<script>"');
    expect(linesOf(world.visitor, ROWS).map((line) => line['custpage_spx_value'])).toEqual(['C', 'x', 'much', 'yesterday', "'a", 'a']);
    expect(storedVersions(world)).toEqual([]);
  });

  it.each([
    ['opened and not closed', [row('type', 'is', 'C', { open: '2', close: '1' })], 'Row 1: a parenthesis is not closed.'],
    [
      'closed and not opened',
      [row('type', 'is', 'C'), row('code', 'is', '1', { close: '1' })],
      'Row 2: this row closes a parenthesis that no row opens.',
    ],
    [
      'nested beyond measure',
      [
        ...Array.from({ length: 60 }, () => row('type', 'is', 'C', { not: 'T', open: '1' })),
        ...Array.from({ length: 6 }, () => row('code', 'is', '1', { close: '10' })),
      ],
      'Use fewer parentheses.',
    ],
  ])('with parentheses %s are refused', (_case, lines, reason) => {
    const world = saveRows(lines);
    expect(world.visitor.page.text).toContain(reason);
    expect(storedVersions(world)).toEqual([]);
  });

  it('must be there: none of them would export every customer', () => {
    const world = saveRows([]);
    expect(world.visitor.page.text).toContain('Without a condition every customer would be exported');
    expect(storedVersions(world)).toEqual([]);
  });
});

describe('text', () => {
  it('becomes the condition, and shows what SuiteProjects Pro applies itself', () => {
    const world = saveText("type = 'C' AND created AFTER '2026-01-31' AND company <> 'O''Brien <b>'");
    expect(storedConfiguration(world).filter).toEqual({
      and: [
        { field: 'type', op: 'is', value: 'C' },
        { field: 'created', op: 'after', value: '2026-01-31' },
        { field: 'company', op: 'is-not', value: "O'Brien <b>" },
      ],
    });
    expect(world.visitor.page.text).toMatch(/applies these conditions itself[^]*created AFTER '2026-01-31'/);
    expect(linesOf(world.visitor, ROWS)).toHaveLength(3);
  });

  it.each([
    ["type = 'C", 'a quote'],
    ["type = 'C' AND", 'at the end'],
    ["nowhere = '1'", '"nowhere" is not a field'],
    ['<script>alert(1)</script>', 'The text is not a filter'],
    ['', 'The text is not a filter'],
  ])('%s is refused with the place, and stays as entered', (entered, reason) => {
    const world = saveText(entered);
    expect(world.visitor.page.text).toContain('Nothing was saved\nThe text is not a filter');
    expect(world.visitor.page.text).toContain(reason);
    expect(world.visitor.page.html).not.toContain('<script>alert(1)');
    expect(textOf(world)).toBe(entered);
    expect(storedVersions(world)).toEqual([]);
  });

  it('that rows cannot say is edited as text', () => {
    const world = saveText("(type = 'C' OR code = '1') BECAUSE 'two ways'");
    expect(storedConfiguration(world).filter).toMatchObject({ reason: 'two ways' });
    expect(world.visitor.page.text).toContain('This filter cannot be shown in rows: a group has a reason. Change it as text.');
    expect(world.visitor.page.forms[0]?.buttons.map(({ label }) => label)).not.toContain(BY_ROWS);
  });

  it('of more than 100 conditions is edited as text', () => {
    const world = saveText(Array.from({ length: 101 }, (_, code) => `code <> '${code}'`).join(' AND '));
    expect(world.visitor.page.text).toContain('it has more than 100 conditions');
  });
});

it('offers the custom fields of SuiteProjects Pro, or says why it cannot', () => {
  const world = settingsWorld();
  expect(open(world).text).toContain('Custom fields of SuiteProjects Pro could not be read');
  authorise(world);
  expect(open(world).text).not.toContain('could not be read');
});

it('saves one of two people, and tells the other', () => {
  const world = settingsWorld();
  const other = world.visit();
  for (const visitor of [world.visitor, other]) open(world, visitor);
  other.submit({ [TEXT]: "type = 'P'" }, BY_TEXT);
  world.visitor.submit({ [TEXT]: "type = 'C'" }, BY_TEXT);
  expect(world.visitor.page.text).toContain('Nothing was saved\nSomebody else saved the configuration');
  expect(world.visitor.page.text).toContain("In use: type = 'P'");
  expect(textOf(world)).toBe("type = 'C'");
  expect(storedVersions(world)).toHaveLength(1);
});

it.each([OPERATOR, AUDITOR])('$name may look, but not change', (user) => {
  const world = settingsWorld(user);
  const { text, forms } = open(world);
  expect(text).toMatch(/Active is 1 And/);
  expect(forms[0]?.buttons).toEqual([]);
  for (const action of ['save', 'savetext', 'restore']) {
    open(world);
    world.visitor.page.forms[0]?.buttons.push({ name: 'custpage_spx_action', value: action, label: 'forged' });
    expect(world.visitor.submit({}, 'forged').text).toContain('Not for this role');
  }
  expect(storedVersions(world)).toEqual([]);
});
