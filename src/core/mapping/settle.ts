import type { FieldValue } from '../customer/customer-draft';
import type { Problem } from '../errors/problem';
import type { Explanation, MappingRow, Reading } from './mapping-row';

/** What becomes of the target of a row: a value, a problem, or neither, which leaves the field out. `steps` says why. */
export interface Outcome {
  value?: FieldValue;
  problem?: Problem;
  steps: readonly string[];
}

const NO_STEPS: readonly string[] = [];

const leaveOut = (why: string): Outcome => ({ steps: [`left out: ${why}`] });

function useDefault({ defaultValue }: MappingRow, why: string): Outcome {
  if (defaultValue === undefined || defaultValue === '') return leaveOut(`${why}, and the row has no default`);
  return { value: defaultValue, steps: [`${why}: the default of the row is used`] };
}

/** Applies the policies of a row to what its kind found. */
export function outcomeOf(row: MappingRow, reading: Reading): Outcome {
  const { source } = reading;
  switch (reading.found) {
    case 'value':
      return { value: reading.value, steps: NO_STEPS };
    case 'not-applicable':
      return leaveOut('not applicable');
    case 'empty':
      if (row.onEmpty === 'park')
        return { problem: { code: 'REQUIRED_VALUE_MISSING', target: row.target, data: { source } }, steps: NO_STEPS };
      return row.onEmpty === 'use-default' ? useDefault(row, `${source} is empty`) : leaveOut(`${source} is empty`);
    case 'no-match':
      if (row.onNoMatch === 'park')
        return { problem: { code: reading.code, target: row.target, data: { value: reading.input } }, steps: NO_STEPS };
      if (row.onNoMatch === 'use-default') return useDefault(row, 'no match');
      return { value: reading.input, steps: ['no match: passed through'] };
  }
}

/** An outcome with where it came from. */
export const explanationOf = ({ target, id }: MappingRow, reading: Reading, { steps, ...outcome }: Outcome): Explanation => ({
  ...{ target, rowId: id, source: reading.source, steps: [...reading.steps, ...steps] },
  ...outcome,
});

/** Applies the policies of a row to what its kind found, and explains what came of it. */
export const settle = (row: MappingRow, reading: Reading): Explanation => explanationOf(row, reading, outcomeOf(row, reading));
