import type { References } from './mapping-row';
import type { FieldValue } from '../customer/customer-draft';
import { ExpressionError } from './expression';
import { listIndex, type ListAnswer } from './list-index';
import { literalOf, splitOutsideQuotes } from './literal';
import type { Outcome } from './settle';
import type { ListTarget } from './targets';

const NAMES = { currencies: 'currency', subsidiaries: 'subsidiary' } as const;

/** What became of the comma list of a row: ids, a value that has none, or nothing, since the account lacks the feature. */
export type ListValues = { steps: string[] } & (
  { found: 'ids'; ids: (string | number)[] } | { found: 'unknown'; unknown: string } | { found: 'no-feature' }
);

/** Resolves the comma list of a row. */
export type ListResolver = (value: FieldValue) => ListValues;

/** The items of a list; one that holds a comma stands in single quotes. A list with an unclosed quote is one item. */
function itemsOf(text: string): string[] {
  try {
    return splitOutsideQuotes(text, ',')
      .map((item) => literalOf(item) ?? item)
      .filter((item) => item !== '');
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return [text];
  }
}

/**
 * The ids of a comma list: internal ids that exist, currencies by ISO symbol, subsidiaries by name. No ids at all in an
 * account without the feature, which has no such sublist.
 */
export function listResolver(target: ListTarget, references: References): ListResolver {
  const list = references[target];
  const feature = target === 'currencies' ? 'Multiple Currencies' : 'OneWorld';
  if (list === undefined) return () => ({ found: 'no-feature', steps: [`left out: this account does not have ${feature}`] });
  const byName = listIndex(list);
  const byId = new Map(Object.values(list).map((id) => [String(id), id]));
  const find = (item: string): ListAnswer<string | number> => {
    const value = byId.get(item);
    return value === undefined ? byName(item) : { value };
  };
  return (value) => {
    const ids = new Map<string, string | number>();
    const steps: string[] = [];
    for (const item of itemsOf(String(value))) {
      const answer = find(item);
      if (!('value' in answer)) return { found: 'unknown', unknown: item, steps: [...steps, `no ${NAMES[target]} is called "${item}"`] };
      if (String(answer.value) !== item) steps.push(`${NAMES[target]} "${item}" -> id ${answer.value}`);
      ids.set(String(answer.value), answer.value);
    }
    return { found: 'ids', ids: [...ids.values()], steps };
  };
}

/** What becomes of a row with a value once its list is resolved. */
export function listOutcome(target: string, { steps: before }: Outcome, values: ListValues): Outcome {
  const steps = [...before, ...values.steps];
  switch (values.found) {
    case 'ids':
      return { value: values.ids.join(', '), steps };
    case 'unknown':
      return { problem: { code: 'NO_MATCH', target, data: { value: values.unknown } }, steps };
    case 'no-feature':
      return { steps };
  }
}
