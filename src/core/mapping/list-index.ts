import { plainKey } from './plain-key';

/** What a list answers: the value, or why there is none. */
export type ListAnswer<Value> = { value: Value } | { why: 'missing' | 'ambiguous' };

/**
 * A list by text: compared exactly first, then by plain key. A key that entries of different values share has no value:
 * guessing would pick the wrong one.
 */
export function listIndex<Value extends string | number>(list: Readonly<Record<string, Value>>): (text: string) => ListAnswer<Value> {
  const exact = new Map(Object.entries(list));
  const byKey = new Map<string, Value | undefined>();
  for (const [text, value] of exact) {
    const key = plainKey(text);
    if (key !== '') byKey.set(key, byKey.has(key) && byKey.get(key) !== value ? undefined : value);
  }
  return (text) => {
    const key = plainKey(text);
    const value = exact.get(text) ?? byKey.get(key);
    if (value !== undefined) return { value };
    return { why: byKey.has(key) ? 'ambiguous' : 'missing' };
  };
}
