import type { Configuration } from './configuration';

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The same value with the members of every object in the order of their names. Lists keep their order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines members, so that a member `__proto__` stays one.
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => byText(one, other))
      .map(([name, member]) => [name, inOrder(member)]),
  );
}

/** One text for one value, whatever the order of its members: to tell whether two values are the same. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value)) ?? 'undefined';

/**
 * The canonical text of a configuration, as it is stored and downloaded: rows by order and id, lists by name, members by
 * name, pairs as the administrator arranged them. Equal configurations give equal texts, and reading it gives them back.
 */
export function printConfiguration({ schema, workflow, settings, filter, rows, valueLists }: Configuration): string {
  const document = {
    schema,
    workflow,
    settings: inOrder(settings),
    filter: inOrder(filter),
    rows: [...rows].sort((one, other) => one.order - other.order || byText(one.id, other.id)).map(inOrder),
    valueLists: [...valueLists].sort((one, other) => byText(one.name, other.name)).map(inOrder),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
