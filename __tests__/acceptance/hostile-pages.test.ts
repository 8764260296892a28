import { readHtml } from '../../sandbox/web/html-reader';
import { browserOf, openAll, pressAll, type Seen } from './every-page';
import { filledWorld, person } from './filled-world';

const HARMLESS = 'harmless';
const TEXTS = {
  'a script and the end of an attribute': `<script>alert(1)</script>"><img src=x onerror=1>`,
  'quotes, ends of elements, templates and right-to-left text': `O'Brien & "Sons" \`\${7*7}\` {{7*7}} <%=7*7%> </textarea></select></title></td> \u202eשלום`,
  '300 characters and a null byte': `<b>\u0000${'&'.repeat(295)}x`,
};
/** Pages and answers that must show the text, so that it is known to have been there. */
const SHOWING = [
  ...['mapping 0', 'mappingrow 1', 'filters 0', 'valuelists 0', 'valuelist 1', 'versions 0', 'version 1', 'run 1', 'customer 1'],
  ...['import mapping 0', 'import mappingrow 0', 'import filters 0', 'import valuelists 0', 'import valuelist 0', 'import versions 0'],
  ...[
    'import version 0',
    'import exceptions 0',
    'import exceptions 1',
    'import exception 0',
    'import exception 1',
    'import preview: Preview',
  ],
  ...['exceptions 0', 'exception 1', 'duplicates 0', 'duplicate 1', 'preview: Preview', 'excluded: Read the customers', 'notation: Read'],
];

/** What surely is in one line of a page: a text may be cut, and is squeezed. */
const firstOf = (text: string): string => text.slice(0, 3);

const [SCRIPT] = Object.entries(TEXTS);
const ROLES = { administrator: 'administrator', operator: 'customrole_spx_operator', auditor: 'customrole_spx_auditor' } as const;
type Role = keyof typeof ROLES;

/** A download is no page. */
const isPage = ({ page }: Seen): boolean => /^\s*<!doctype html/i.test(page.html);

const tagsOf = (html: string): string[] => (html.match(/<\/?[a-z][^\s/>]*/gi) ?? []).map((tag) => tag.toLowerCase());

/** What kinds of elements a page has: tags as a browser finds them, also in scripts and titles, and tags with the names of their attributes. */
const kindsOf = ({ page: { html } }: Seen): string[] => [
  ...tagsOf(html),
  ...readHtml(html).flatMap((token) => (token.kind === 'open' ? [`${token.tag} ${Object.keys(token.attributes).sort().join(' ')}`] : [])),
];

const VOID = ['<br', '<hr', '<img', '<input', '<link', '<meta'];

/** The tags that are not closed as often as they are opened: what an unescaped end of an element leaves behind. */
function unbalanced({ page: { html } }: Seen): string[] {
  const balance = new Map<string, number>();
  for (const tag of tagsOf(html).filter((one) => !VOID.includes(one))) {
    const name = tag.replace(/^<\/?/, '');
    balance.set(name, (balance.get(name) ?? 0) + (tag.startsWith('</') ? -1 : 1));
  }
  return [...balance].filter(([, count]) => count !== 0).map(([name, count]) => `${name} ${count}`);
}

const scriptsIn = ({ page: { html } }: Seen): number => html.match(/<script/gi)?.length ?? 0;

/** An error that no page expects, or something that the sandbox does not know. */
const ERROR = /Something unexpected happened|NOT_EMULATED|UNEXPECTED_ERROR/;

function faultsOf(one: Seen, known: ReadonlySet<string>, scripts: number): string[] {
  if (!isPage(one)) return [];
  const { text, status } = one.page;
  const found = [
    ...kindsOf(one).filter((kind) => !known.has(kind)),
    ...unbalanced(one),
    ...(scriptsIn(one) === scripts ? [] : [`${scriptsIn(one)} scripts`]),
    ...(status === 200 ? [] : [`status ${status}`]),
    ...(ERROR.test(text) ? [text.slice(text.search(ERROR), text.search(ERROR) + 200)] : []),
  ];
  return [...new Set(found)].map((fault) => `${one.name}: ${fault}`);
}

function seenBy(text: string, role: Role): Seen[] {
  const filled = filledWorld(text);
  const visitor = browserOf(filled.world, person(text, ROLES[role]));
  const opened = openAll(filled, visitor);
  return [...opened, ...pressAll(filled, visitor, text)];
}

let harmless: Readonly<Record<Role, Seen[]>>;
let known: ReadonlySet<string>;

beforeAll(() => {
  harmless = {
    administrator: seenBy(HARMLESS, 'administrator'),
    operator: seenBy(HARMLESS, 'operator'),
    auditor: seenBy(HARMLESS, 'auditor'),
  };
  known = new Set(Object.values(harmless).flatMap((seen) => seen.flatMap(kindsOf)));
});

function faults(seen: readonly Seen[], role: Role): string[] {
  const scripts = new Map(harmless[role].map((one) => [one.name, scriptsIn(one)]));
  return seen.flatMap((one) => faultsOf(one, known, scripts.get(one.name) ?? 1));
}

it.each<[Role, number]>([
  ['administrator', 120],
  ['operator', 95],
  ['auditor', 80],
])('every page is shown to the %s, and every button answers', (role, least) => {
  expect(harmless[role].length).toBeGreaterThan(least);
  expect(faults(harmless[role], role)).toEqual([]);
});

it.each<[Role, string, string]>([
  ...Object.entries(TEXTS).map(([what, text]): [Role, string, string] => ['administrator', what, text]),
  ['operator', ...SCRIPT!],
  ['auditor', ...SCRIPT!],
])('to the %s, no page has another element when all texts are %s', (role, _what, text) => {
  const seen = seenBy(text, role);
  const shown = new Set(seen.filter(({ page }) => page.text.includes(firstOf(text))).map(({ name }) => name));
  expect(SHOWING.filter((name) => !shown.has(name))).toEqual([]);
  expect(seen.map(({ name }) => name).slice(0, 40)).toEqual(harmless[role].map(({ name }) => name).slice(0, 40));
  expect(faults(seen, role)).toEqual([]);
});
