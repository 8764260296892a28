import type { Kind } from '../mapping-row';

/** The expression itself, for every customer. */
export const fixed: Kind = (expression) => ({
  sources: [],
  read: () =>
    expression === ''
      ? { found: 'empty', source: 'fixed value', steps: [] }
      : { found: 'value', value: expression, source: 'fixed value', steps: [] },
});
