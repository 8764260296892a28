import { aRow } from '../core/configuration/a-configuration';
import { settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, enterLines, HOSTILE, linesOf, OPERATOR, storedConfiguration, storedVersions, storeVersion } from './stored-versions';

const PAIRS = 'custpage_spx_pairs';
const NAME = 'custpage_spx_name';
const NOTE = 'custpage_spx_note';
const FILE = 'custpage_spx_file';
const IMPORT = 'Import the CSV file';

const listsUrl = ({ url }: SettingsWorld) => `${url}&spx_page=valuelists`;
const listUrl = ({ url }: SettingsWorld, name: string, page = 1) =>
  `${url}&spx_page=valuelist&spx_name=${encodeURIComponent(name)}&spx_list=${page}`;
const line = (source: string, target: string) => ({ custpage_spx_source: source, custpage_spx_target: target });
const pair = (source: string, target: string) => ({ source, target });
const many = (count: number) => Array.from({ length: count }, (_, number) => pair(`s${number}`, `t${number}`));

const BRANCHES = {
  branches: [{ when: { field: 'type', op: 'is', value: 'C' }, then: { kind: 'value-list', expression: 'Regions: addr.country' } }],
};
const USERS = [
  aRow({ id: 'a', target: 'custentity_region', kind: 'value-list', expression: 'Regions: addr.state' }),
  aRow({ id: 'b', target: 'comments', kind: 'conditional', expression: JSON.stringify(BRANCHES) }),
  aRow({ id: 'c', target: 'url', kind: 'value-list', expression: 'Regions of old: web' }),
];

function withRegions(user?: Parameters<typeof settingsWorld>[0]): SettingsWorld {
  const world = settingsWorld(user);
  storeVersion(world, { valueLists: [{ name: 'Regions', pairs: [pair('EMEA', '1'), pair('APAC', '2')] }] });
  return world;
}
const regions = (world: SettingsWorld) => storedConfiguration(world).valueLists.find(({ name }) => name === 'Regions')?.pairs;

describe('the lists', () => {
  it.each([...HOSTILE.slice(0, 2), HOSTILE[2].slice(0, 97), HOSTILE[3]])('take a new one called %s, which opens', (name) => {
    const world = settingsWorld();
    world.visitor.get(listsUrl(world));
    world.visitor.submit({ [NAME]: `  ${name} `, custpage_spx_listnote: name }, 'Add');
    expect(world.visitor.page.text).toContain('0 pairs. No mapping row uses it.');
    expect(world.visitor.page.html).not.toContain('<script>alert(1)');
    expect(storedConfiguration(world).valueLists).toEqual([{ name, note: name, pairs: [] }]);
    expect(world.visitor.get(listsUrl(world)).text).toContain(name);
    expect(world.visitor.follow(name).text).toContain('0 pairs');
  });

  it.each([
    [' ', 'Enter a name for the list.'],
    ['regions', 'There is a list "Regions" already.'],
  ])('refuse the name "%s" and keep what was entered', (name, reason) => {
    const world = withRegions();
    world.visitor.get(listsUrl(world));
    expect(world.visitor.submit({ [NAME]: name, [NOTE]: '' }, 'Add').text).toContain(`Nothing was saved\n${reason}`);
    expect(world.visitor.page.forms[0]?.fields.find((field) => field.name === NAME)?.value).toBe(name);
    expect(storedVersions(world)).toHaveLength(1);
  });

  it('say how many rows use each, those inside conditionals too', () => {
    const world = settingsWorld();
    storeVersion(world, { rows: USERS, valueLists: [{ name: 'Regions', pairs: [] }] });
    expect(world.visitor.get(listsUrl(world)).text).toMatch(/Regions\s+0\s+2/);
  });
});

describe('the pairs of a list', () => {
  it('are edited in lines, and saved as a version with a note', () => {
    const world = withRegions();
    world.visitor.get(listUrl(world, 'Regions'));
    expect(linesOf(world.visitor, PAIRS)).toEqual([line('EMEA', '1'), line('APAC', '2')]);
    enterLines(world.visitor, PAIRS, [line('APAC', '3'), line(HOSTILE[1], HOSTILE[0]), line('', ''), line(HOSTILE[3], '')]);
    world.visitor.submit({ [NOTE]: 'Asia moved' }, 'Save');
    expect(world.visitor.page.text).toContain('The value list "Regions" was changed. This is version 2');
    expect(regions(world)).toEqual([pair('APAC', '3'), pair(HOSTILE[1], HOSTILE[0]), pair(HOSTILE[3], '')]);
    expect(storedVersions(world)[1]?.note).toBe('Asia moved');
    expect(linesOf(world.visitor, PAIRS)[1]).toEqual(line(HOSTILE[1], HOSTILE[0]));
  });

  it('are refused with their line, and stay as entered', () => {
    const world = withRegions();
    world.visitor.get(listUrl(world, 'Regions'));
    const entered = [line('EMEA', '1'), line(' ', '2'), line('EMEA', '3')];
    enterLines(world.visitor, PAIRS, entered);
    world.visitor.submit({}, 'Save');
    expect(world.visitor.page.text).toContain('Line 2: the source is empty. Correct or remove it.');
    expect(world.visitor.page.text).toContain('Line 3: the source "EMEA" is in the list already');
    expect(linesOf(world.visitor, PAIRS)).toEqual(entered);
    expect(storedVersions(world)).toHaveLength(1);
  });

  it('are 100 a page, and a page changes none of the others', () => {
    const world = settingsWorld();
    storeVersion(world, { valueLists: [{ name: 'Long', pairs: many(2000) }] });
    world.visitor.get(listUrl(world, 'Long', 2));
    expect(world.visitor.page.text).toContain('Page 2 of 20');
    const lines = linesOf(world.visitor, PAIRS);
    expect([lines.length, lines[0], lines[99]]).toEqual([100, line('s100', 't100'), line('s199', 't199')]);
    enterLines(world.visitor, PAIRS, [line('s100', 'changed'), ...lines.slice(3), line('new', 'n')]);
    world.visitor.submit({}, 'Save');
    expect(world.visitor.page.text).toContain('Page 2 of 20');
    const expected = many(2000);
    expected.splice(100, 100, pair('s100', 'changed'), ...expected.slice(103, 200), pair('new', 'n'));
    expect(storedConfiguration(world).valueLists[0]?.pairs).toEqual(expected);
    enterLines(world.visitor, PAIRS, [line('s1999', 'twice')]);
    expect(world.visitor.submit({}, 'Save').text).toContain('the source "s1999" is in the list already');
  });

  it('with line breaks are shown, and left to the file', () => {
    const world = settingsWorld();
    storeVersion(world, { valueLists: [{ name: 'Odd', pairs: [pair('a\nb', 'c\u0001d')] }] });
    expect(world.visitor.get(listUrl(world, 'Odd')).text).toContain('Change them in the CSV file and import it.');
    world.visitor.submit({ custpage_spx_listnote: 'noted' }, 'Save');
    expect(storedConfiguration(world).valueLists).toEqual([{ name: 'Odd', note: 'noted', pairs: [pair('a\nb', 'c\u0001d')] }]);
  });

  it('of two people who save at once are those of the first; the second sees them', () => {
    const world = withRegions();
    const other = world.visit();
    for (const visitor of [world.visitor, other]) visitor.get(listUrl(world, 'Regions'));
    enterLines(other, PAIRS, [line('LATAM', '9')]);
    other.submit({}, 'Save');
    enterLines(world.visitor, PAIRS, [line('EMEA', '8')]);
    world.visitor.submit({}, 'Save');
    expect(world.visitor.page.text).toContain('Nothing was saved\nSomebody else saved the configuration');
    expect(linesOf(world.visitor, PAIRS)).toEqual([line('LATAM', '9')]);
    expect(regions(world)).toEqual([pair('LATAM', '9')]);
  });

  it('are not lost when somebody saved something else meanwhile', () => {
    const world = withRegions();
    const other = world.visit();
    for (const visitor of [world.visitor, other]) visitor.get(listUrl(world, 'Regions'));
    other.submit({ custpage_spx_listnote: 'by sales' }, 'Save');
    enterLines(world.visitor, PAIRS, [line('EMEA', '8')]);
    expect(world.visitor.submit({}, 'Save').text).toContain('Somebody else saved the configuration');
    world.visitor.submit({}, 'Save');
    expect(regions(world)).toEqual([pair('EMEA', '8')]);
  });
});

describe('a list', () => {
  it('takes the mapping rows along when it is renamed', () => {
    const world = settingsWorld();
    storeVersion(world, { rows: USERS, valueLists: [{ name: 'Regions', pairs: [] }] });
    world.visitor.get(listUrl(world, 'Regions'));
    world.visitor.submit({ [NAME]: 'Areas: new' }, 'Save');
    expect(world.visitor.page.text).toContain('The value list "Regions" was renamed to "Areas: new"');
    const { rows, valueLists } = storedConfiguration(world);
    expect(valueLists).toEqual([{ name: 'Areas: new', pairs: [] }]);
    expect(rows.map(({ expression }) => expression)).toEqual([
      'Areas: new: addr.state',
      JSON.stringify(BRANCHES).replace('Regions', 'Areas: new'),
      'Regions of old: web',
    ]);
  });

  it('is not deleted while rows use it, and they are named', () => {
    const world = settingsWorld();
    storeVersion(world, { rows: USERS, valueLists: [{ name: 'Regions', pairs: [] }] });
    world.visitor.get(listUrl(world, 'Regions'));
    const { text } = world.visitor.submit({}, 'Delete the list');
    expect(text).toContain('The list was not deleted');
    expect(text).toMatch(/the row of custentity_region\s+the row of comments/);
    expect(storedVersions(world)).toHaveLength(1);
  });

  it('is deleted when no row uses it', () => {
    const world = withRegions();
    world.visitor.get(listUrl(world, 'Regions'));
    expect(world.visitor.submit({}, 'Delete the list').text).toContain('The value list "Regions" was deleted. This is version 2');
    expect(storedConfiguration(world).valueLists).toEqual([]);
  });

  it('that is gone is said to be', () => {
    const world = withRegions();
    const other = world.visit();
    for (const visitor of [world.visitor, other]) visitor.get(listUrl(world, 'Regions'));
    other.submit({}, 'Delete the list');
    expect(world.visitor.submit({}, 'Save').text).toContain('The value list is gone');
    expect(world.visitor.get(listUrl(world, '<script>')).text).toContain('There is no value list <script>.');
  });
});

describe('a CSV file', () => {
  const importing = (text: string, mode: 'merge' | 'replace') => {
    const world = withRegions();
    world.visitor.get(listUrl(world, 'Regions'));
    world.visitor.submit({ [FILE]: `regions.csv\n${text}`, custpage_spx_mode: mode }, IMPORT);
    return world;
  };

  it('is laid over the list', () => {
    const world = importing('source,target\nAPAC,5\n"A, ""B""","""=1"\n', 'merge');
    expect(world.visitor.page.text).toContain('2 pairs were imported into the value list "Regions"');
    expect(regions(world)).toEqual([pair('EMEA', '1'), pair('APAC', '5'), pair('A, "B"', '"=1')]);
  });

  it('of 2,000 lines replaces the list, and is downloaded as it came', () => {
    const csv = ['source,target', ...many(2000).map(({ source, target }) => `${source},${target}`), ''].join('\r\n');
    const world = importing(csv, 'replace');
    expect(regions(world)).toEqual(many(2000));
    expect(world.visitor.submit({}, 'Download as CSV').html).toBe(`\uFEFF${csv}`);
  });

  it.each([
    ['without a header', 'a,b\n', 'Line 1 of the file: expected the header source,target.'],
    ['with a wrong line', 'source,target\na,b,c\n', 'Line 2 of the file: expected two columns'],
    ['with two targets of one source', 'source,target\na,1\na,2\n', 'Line 3 of the file: "a" has another target on line 2.'],
    ['that is empty', '', 'Choose a CSV file first.'],
  ])('%s changes nothing, and the line is named', (_case, text, reason) => {
    const world = importing(text, 'replace');
    expect(world.visitor.page.text).toContain(`Nothing was saved\n${reason}`);
    expect(storedVersions(world)).toHaveLength(1);
  });
});

it.each([OPERATOR, AUDITOR])('$name may look and download, but not change', (user) => {
  const world = withRegions(user);
  expect(world.visitor.get(listsUrl(world)).forms[0]?.buttons).toEqual([]);
  const { forms, text } = world.visitor.get(listUrl(world, 'Regions'));
  expect(text).toMatch(/EMEA\s+1/);
  const [button] = forms[0]?.buttons ?? [];
  expect(forms[0]?.buttons).toHaveLength(1);
  for (const action of ['save', 'import', 'delete']) {
    world.visitor.get(listUrl(world, 'Regions'));
    const pressed = world.visitor.page.forms[0]?.buttons[0];
    if (pressed !== undefined) pressed.value = action;
    expect(world.visitor.submit({}, button?.label).text).toContain('Not for this role');
  }
  expect(storedVersions(world)).toHaveLength(1);
  world.visitor.get(listUrl(world, 'Regions'));
  expect(world.visitor.submit({}, button?.label).html).toContain('EMEA,1');
});
