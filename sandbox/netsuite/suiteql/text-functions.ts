import { NotEmulated } from '../../not-emulated';
import { lowerCase, upperCase } from '../records/upper-case';
import { plainFunction, type CompileFunction } from './function';

const upper = plainFunction('text', ['text'], 1, upperCase);

/** Functions of text, in characters and not in code units; positions count from 1 (Oracle Database SQL Language Reference [K]). */
export const TEXT_FUNCTIONS: Readonly<Record<string, CompileFunction>> = {
  UPPER(name, parameters) {
    const changed = upper(name, parameters);
    const [text] = parameters;
    return text?.index?.fold === 'exact' && text.type === 'text' ? { ...changed, index: { ...text.index, fold: 'upper' } } : changed;
  },
  LOWER: plainFunction('text', ['text'], 1, lowerCase),
  TRIM: plainFunction('text', ['text'], 1, (text: string) => text.replace(/^ +| +$/g, '')),
  LTRIM: plainFunction('text', ['text'], 1, (text: string) => text.replace(/^ +/, '')),
  RTRIM: plainFunction('text', ['text'], 1, (text: string) => text.replace(/ +$/, '')),
  LENGTH: plainFunction('number', ['text'], 1, (text: string) => [...text].length),
  SUBSTR: plainFunction('text', ['text', 'number', 'number'], 2, substring),
  REPLACE: plainFunction(
    'text',
    ['text', 'optional text', 'optional text'],
    2,
    (text: string, searched: string, replacement: string = '') => (searched === '' ? text : text.replaceAll(searched, () => replacement)),
  ),
  INSTR: plainFunction('number', ['text', 'text', 'number', 'number'], 2, position),
  CONCAT: plainFunction('text', ['optional text', 'optional text'], 2, (one: string, other: string) => `${one}${other}`),
};

function substring(text: string, start: number, length?: number): string | null {
  const characters = [...text];
  const [from, count] = [Math.trunc(start), length === undefined ? Infinity : Math.trunc(length)];
  const first = from > 0 ? from - 1 : from === 0 ? 0 : characters.length + from;
  return first < 0 || count < 1 ? null : characters.slice(first, first + count).join('');
}

function position(text: string, searched: string, start = 1, occurrence = 1): number {
  if (start < 1 || occurrence !== 1) throw new NotEmulated('SuiteQL INSTR from the end or of a later occurrence');
  const [characters, wanted] = [[...text], [...searched]];
  for (let at = Math.trunc(start) - 1; at + wanted.length <= characters.length; at++)
    if (wanted.every((character, offset) => characters[at + offset] === character)) return at + 1;
  return 0;
}
