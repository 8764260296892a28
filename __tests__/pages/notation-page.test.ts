import { demoAccount } from '../../sandbox/accounts/variants';
import type { Session } from '../../sandbox/netsuite/types';
import { aRow } from '../core/configuration/a-configuration';
import { settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, HOSTILE, OPERATOR, storedConfiguration, storedVersions, storeVersion } from './stored-versions';

const TEXT = 'custpage_spx_notation';
const TAKE = 'Take over these rows';
const worldOf = (user?: Session['user']) => settingsWorld(user, demoAccount);

function read(world: SettingsWorld, text: string, visitor = world.visitor) {
  visitor.get(`${world.url}&spx_page=notation`);
  return visitor.submit({ [TEXT]: text }, 'Read');
}

const buttons = ({ visitor }: SettingsWorld) => visitor.page.forms.flatMap((form) => form.buttons.map(({ label }) => label));

const NOTATION = [
  '# ours',
  "companyname company,' (',code,')'",
  'nosuch lookup=',
  "<category notes> 'gold' '1' </category>",
  'FILTER <<END',
  "company='x'",
  'END',
].join('\n');

it('shows line by line what a text becomes, or why not, and changes nothing', () => {
  const world = worldOf();
  const { text } = read(world, NOTATION);
  expect(text).toMatch(/1\s+# ours\s+comment/);
  expect(text).toMatch(
    /2\s+companyname company[^\n]*\s+mapping row\s+companyname: Fields and texts put together: Company \+ " \(" \+ Accounting code \+ "\)"/,
  );
  expect(text).toMatch(/3\s+nosuch lookup=\s+nothing\s+\S/);
  expect(text).toMatch(/6\s+company='x'\s+filter/);
  expect(text).toMatch(/What taking it over would change[\s\S]*Filter[\s\S]*changed\s+companyname\s+kind: field → concatenation/);
  expect(storedVersions(world)).toEqual([]);
  expect(buttons(world)).toContain(TAKE);
});

it('takes rows, filter and value lists over as one version', () => {
  const world = worldOf();
  read(world, NOTATION);
  const { text } = world.visitor.submit({ custpage_spx_note: 'from the connector' }, TAKE);
  expect(text).toContain("From Oracle's notation were taken over: 2 mapping rows, 1 value lists, the filter. This is version 1");
  expect(storedVersions(world).map(({ note }) => note)).toEqual(['from the connector']);
  const { rows, filter, valueLists } = storedConfiguration(world);
  expect(rows.map(({ id, target, kind, expression, onEmpty }) => [id, target, kind, expression, onEmpty])).toEqual([
    ['default:companyname', 'companyname', 'concatenation', "company, ' (', code, ')'", 'park'],
    ['row:1', 'category', 'value-list', 'category: notes', 'leave-out'],
  ]);
  expect(filter).toEqual({ field: 'company', op: 'is', value: 'x' });
  expect(valueLists).toEqual([{ name: 'category', pairs: [{ source: 'gold', target: '1' }] }]);
});

it('has nothing to take over where no line becomes anything, or where all is as it is', () => {
  const world = worldOf();
  read(world, 'nothing of this');
  expect(world.visitor.page.text).toContain('Nothing differs.');
  expect(buttons(world)).not.toContain(TAKE);
});

it('says what has to be put right afterwards', () => {
  const world = worldOf();
  const { text } = read(world, "isinactive 'perhaps'");
  expect(text).toMatch(/What has to be put right afterwards[\s\S]*isinactive\s+The field cannot take what this mapping row gives/);
});

it('does not take over what somebody else has changed meanwhile, and shows the new difference', () => {
  const world = worldOf();
  read(world, "comments 'mine'");
  storeVersion(world, { rows: [aRow({ id: 'row:1', target: 'comments', kind: 'fixed', expression: 'theirs' })] });
  const { text } = world.visitor.submit({}, TAKE);
  expect(text).toContain('Nothing was saved\nSomebody else saved the configuration');
  expect(text).toContain('expression: theirs → mine');
  expect(storedVersions(world)).toHaveLength(1);
  expect(world.visitor.submit({}, TAKE).text).toContain('This is version 2');
});

it('writes the configuration in use as notation, and names what it cannot say', () => {
  const world = worldOf();
  storeVersion(world, {
    rows: [
      aRow({ id: 'row:1', target: 'comments', kind: 'fixed', expression: '<b>"x"' }),
      aRow({ id: 'row:2', target: 'spp.code', kind: 'pullback', expression: 'entityid' }),
    ],
  });
  const { text, html } = world.visitor.get(`${world.url}&spx_page=notation`);
  expect(text).toContain('companyName company');
  expect(text).toContain('comments \'<b>"x"\'');
  expect(html).not.toContain('<b>"x"');
  expect(text).toMatch(/What the notation cannot say[\s\S]*Row of spp\.code\s+custom pullbacks are not supported/);
});

it.each(HOSTILE)('shows %s as text', (text) => {
  const world = worldOf();
  const { html, text: shown } = read(world, `comments '${text.replaceAll("'", "\\'")}'\n${text}`);
  expect(html).not.toContain('<script>alert');
  expect(shown).toContain(text);
  expect(world.visitor.page.forms[0]?.fields.find(({ name }) => name === TEXT)?.value).toContain(text);
});

it('reads 5,000 lines, shows the first of them, and takes over all', () => {
  const world = worldOf();
  read(world, Array.from({ length: 5000 }, (_, line) => (line % 50 === 0 ? `custentity_${line} 'x'` : `# ${line}`)).join('\n'));
  expect(world.visitor.page.text).toContain('And 4500 more lines.');
});

it.each([
  ['an auditor', AUDITOR],
  ['an operator', OPERATOR],
])('%s may read a text and take nothing over', (_who, user) => {
  const world = worldOf(user);
  expect(read(world, NOTATION).text).toContain('What was read');
  expect(buttons(world)).toEqual(['Read']);
});
