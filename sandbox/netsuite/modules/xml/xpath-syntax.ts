/** What a step looks for: elements or attributes by name, texts, or any node. */
export type NodeTest = { what: 'element' | 'attribute'; prefix: string; local: string } | { what: 'text' } | { what: 'node' };

export type Predicate =
  | { kind: 'position'; at: number | 'last' }
  | { kind: 'exists'; path: Path }
  | { kind: 'equals'; path: Path; text: string }
  | { kind: 'named'; by: 'local-name' | 'name'; text: string };

export type Step = { axis: 'child' | 'self' | 'parent' | 'anywhere'; test: NodeTest; predicates: Predicate[] };

export interface Path {
  absolute: boolean;
  steps: Step[];
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.-]*`;
const STEP = new RegExp(String.raw`\.\.|\.|text\(\)|node\(\)|@?(?:\*|(?:(?:${NAME}):)?(?:${NAME}|\*))`, 'uy');
const PREDICATE = /\[((?:[^[\]"']|"[^"]*"|'[^']*')*)\]/y;
const EQUALS = new RegExp(/^(.*[^\s!<>])\s*=\s*(?:"([^"]*)"|'([^']*)')$/s);
const ANYWHERE: Step = { axis: 'anywhere', test: { what: 'node' }, predicates: [] };

/**
 * Reads a path of XPath 1.0: `/a/b`, `//b`, `a//b`, `.`, `..`, `*`, `@x`, `text()`, `node()`, and the predicates `[2]`, `[last()]`,
 * `[path]`, `[path='text']`, `[local-name()='b']`, `[name()='b']`. Undefined for everything else.
 */
export function readPath(text: string): Path | undefined {
  const path = text.trim();
  if (path === '/') return { absolute: true, steps: [] };
  const steps: Step[] = [];
  let at = 0;
  while (at < path.length || steps.length === 0) {
    const slashes = /^\/{0,2}/.exec(path.slice(at))?.[0] ?? '';
    if (slashes === '' && at > 0) return undefined;
    at += slashes.length;
    const read = readStep(path, at);
    if (!read) return undefined;
    if (slashes === '//') steps.push(ANYWHERE);
    steps.push(read.step);
    at = read.end;
  }
  return { absolute: path.startsWith('/'), steps };
}

function readStep(path: string, at: number): { step: Step; end: number } | undefined {
  STEP.lastIndex = at;
  const text = STEP.exec(path)?.[0];
  if (text === undefined) return undefined;
  const predicates: Predicate[] = [];
  let end = STEP.lastIndex;
  for (PREDICATE.lastIndex = end; path[end] === '['; end = PREDICATE.lastIndex) {
    PREDICATE.lastIndex = end;
    const inside = PREDICATE.exec(path)?.[1];
    const predicateEnd = PREDICATE.lastIndex;
    const predicate = inside === undefined ? undefined : readPredicate(inside.trim());
    if (!predicate) return undefined;
    PREDICATE.lastIndex = predicateEnd;
    predicates.push(predicate);
  }
  // XPath has no predicate right after an abbreviated step.
  if (text.startsWith('.') && predicates.length > 0) return undefined;
  return { step: { ...stepOf(text), predicates }, end };
}

function stepOf(text: string): Pick<Step, 'axis' | 'test'> {
  if (text === '.') return { axis: 'self', test: { what: 'node' } };
  if (text === '..') return { axis: 'parent', test: { what: 'node' } };
  if (text === 'text()') return { axis: 'child', test: { what: 'text' } };
  if (text === 'node()') return { axis: 'child', test: { what: 'node' } };
  const what = text.startsWith('@') ? 'attribute' : 'element';
  const [local = '', prefix = ''] = text.replace('@', '').split(':').reverse();
  return { axis: 'child', test: { what, prefix, local } };
}

function readPredicate(text: string): Predicate | undefined {
  if (/^[1-9]\d*$/.test(text)) return { kind: 'position', at: Number(text) };
  if (text === 'last()') return { kind: 'position', at: 'last' };
  const [, left = text, double, single] = EQUALS.exec(text) ?? [];
  const wanted = double ?? single;
  const function_ = /^(local-name|name)\(\)$/.exec(left)?.[1] as 'local-name' | 'name' | undefined;
  if (function_) return wanted === undefined ? undefined : { kind: 'named', by: function_, text: wanted };
  const path = readPath(left);
  if (!path) return undefined;
  return wanted === undefined ? { kind: 'exists', path } : { kind: 'equals', path, text: wanted };
}
