import type { XmlElement } from '../../../src/suiteprojects/xml/element';
import { MAX_ANSWER_CHARACTERS, MAX_ANSWER_NODES } from '../../../src/suiteprojects/xml/limits';
import { readXml } from '../../../src/suiteprojects/xml/read-xml';
import { below, pick, shuffled, type Random } from './random-choice';
import { elementsOf, writeTree } from './tree';

/** Spoils a tree in place, or answers with the text of what it became. */
type Mutation = (root: XmlElement, random: Random) => string | void;

const STATUSES = ['0', '1', '2', '9', '401', '416', '419', '505', '555', '556', '601', '605', '606', '1104', '1200', '77777'];
const NO_STATUSES = ['', 'ok', '-1', '0x0', '1e3', '00000000', ' 0', '９'];
const NO_IDS = ['', '-5', 'abc', '1 OR 1=1', '7.0', '9'.repeat(40), '../1', '１'];
/** Names that give an answer its shape; any other field may be absent, which is no fault. */
const SHAPING = new Set(['response', 'Auth', 'Time', 'Read', 'Modify', 'Customer', 'Date', 'Address', 'id']);
const OTHER_NAMES = ['Vendor', 'Error', 'html', 'x'];

const leaf = (name: string, text = ''): XmlElement => ({ name, attributes: {}, children: [], text });
const holders = (root: XmlElement): XmlElement[] => elementsOf(root).filter(({ children }) => children.length > 0);
const idsIn = (root: XmlElement): XmlElement[] => elementsOf(root).filter(({ name }) => name === 'id');

/** What hostile or broken servers do to an answer. Each is harmless now and then: an answer in another order may be a good one. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'cut off': (root, random) => {
    const text = writeTree(root);
    return text.slice(0, below(random, text.length));
  },
  'a piece left out of the text': (root, random) => {
    const text = writeTree(root);
    const from = below(random, text.length);
    // Less than a value could go unseen: the piece takes an angle bracket with it, and leaves its partner.
    const to = text.indexOf('<', from) + 1;
    return `${text.slice(0, from)}${text.slice(to)}`;
  },
  'an element twice': (root, random) => {
    const { children } = pick(random, holders(root));
    const at = below(random, children.length);
    children.splice(at, 0, structuredClone(children[at] as XmlElement));
  },
  'children in another order': (root, random) => {
    const holder = pick(random, holders(root));
    holder.children = shuffled(random, holder.children);
  },
  'another status': (root, random) => {
    const blocks = elementsOf(root).filter(({ attributes }) => 'status' in attributes);
    if (blocks.length > 0) pick(random, blocks).attributes = { status: pick(random, random() < 0.7 ? STATUSES : NO_STATUSES) };
  },
  'a status on the whole': (root, random) => void (root.attributes = { status: pick(random, [...STATUSES, ...NO_STATUSES]) }),
  'no status': (root, random) => void (pick(random, root.children).attributes = {}),
  'a block too few': (root, random) => void root.children.splice(below(random, root.children.length), 1),
  'a block too many': (root, random) =>
    void root.children.splice(below(random, root.children.length + 1), 0, { ...leaf('Read'), attributes: { status: '0' } }),
  'too deep': (root, random) => {
    const depth = 17 + below(random, 500);
    const place = pick(random, elementsOf(root));
    let inner = leaf('deep');
    for (let level = 0; level < depth; level += 1) inner = { ...leaf('deep'), children: [inner] };
    place.children.push(inner);
  },
  'an entity bomb': (root, random) => {
    const levels = 2 + below(random, 12);
    const entity = (at: number): string => `<!ENTITY e${at} "${at === 0 ? 'lol' : `&e${at - 1};`.repeat(10)}">`;
    return `<!DOCTYPE x [${Array.from({ length: levels }, (_, at) => entity(at)).join('')}]>${writeTree(root)}`;
  },
  'an entity of nobody': (root, random) => {
    const text = writeTree(root);
    const at = text.indexOf('>', below(random, text.length)) + 1;
    return `${text.slice(0, at)}&${pick(random, ['nbsp', 'e9', '#0', '#x110000', 'amp'])}${text.slice(at)}`;
  },
  'an element of another name': (root, random) => {
    const chosen = pick(
      random,
      elementsOf(root).filter(({ name }) => SHAPING.has(name)),
    );
    chosen.name = pick(random, OTHER_NAMES);
  },
  'a field that holds elements': (root, random) => {
    const rows = elementsOf(root).filter(({ name }) => name === 'Customer');
    if (rows.length === 0) return;
    const field = pick(random, pick(random, rows).children);
    field.children.push(leaf(pick(random, ['b', 'Date', 'Address', 'id']), 'stray'), leaf('b'));
  },
  'a date that is none': (root, random) => {
    const dates = elementsOf(root).filter(({ name, children }) => name === 'Date' && children.length > 0);
    if (dates.length > 0) pick(random, pick(random, dates).children).text = pick(random, ['x', '99', '-1', '2026-01-01', '  ?']);
  },
  'a flag that is none': (root, random) => {
    const flags = elementsOf(root).filter(({ name }) => name === 'active');
    if (flags.length > 0) pick(random, flags).text = pick(random, ['yes', '2', 'true', '01']);
  },
  'an id that is none': (root, random) => {
    if (idsIn(root).length > 0) pick(random, idsIn(root)).text = pick(random, NO_IDS);
  },
  'the id of another record': (root, random) => {
    const ids = idsIn(root);
    if (ids.length > 0) pick(random, ids).text = pick(random, ids).text;
  },
  'nothing but noise': (_root, random) =>
    Array.from({ length: 200 }, () => String.fromCharCode(below(random, random() < 0.5 ? 128 : 65_536))).join(''),
  'another document': (_root, random) =>
    pick(random, ['', '<html><body>503</body></html>', '{"ok":true}', '<response/>', '<response status="0"/>', 'null']),
};

/** Answers of the largest kind; apart, since each takes its time. */
export const HUGE: Readonly<Record<string, (text: string) => string>> = {
  'too long': (text) => `${text}${' '.repeat(MAX_ANSWER_CHARACTERS)}`,
  'too long inside': (text) => text.replace('</Auth', `${'x'.repeat(MAX_ANSWER_CHARACTERS)}</Auth`),
  'too many elements': (text) => text.replace('</response', `${'<x/>'.repeat(MAX_ANSWER_NODES)}</response`),
  'too deep by a million': (text) => text.replace('</response', `${'<x>'.repeat(1_000_000)}</response`),
};

/** An answer spoiled in one to three ways, and the names of these. */
export function mutate(text: string, random: Random): { body: string; ways: string[] } {
  const ways: string[] = [];
  const root = readXml(text);
  for (let left = pick(random, [1, 1, 1, 2, 3]); left > 0; left -= 1) {
    const way = pick(random, Object.keys(MUTATIONS));
    // A page that is left out and an empty one that is put in, or a page sent twice, are together a right answer of a shorter list.
    if (way === 'a block too few' && ways.length > 0) continue;
    ways.push(way);
    const written = MUTATIONS[way]?.(root, random);
    if (typeof written === 'string') return { body: written, ways };
    if (root.children.length === 0 || way === 'a block too few') break;
  }
  return { body: writeTree(root), ways };
}
