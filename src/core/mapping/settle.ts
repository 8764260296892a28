import type { Explanation, MappingRow, Reading } from './mapping-row';

type About = Pick<Explanation, 'target' | 'rowId' | 'source' | 'steps'>;

const leaveOut = (about: About, why: string): Explanation => ({ ...about, steps: [...about.steps, `left out: ${why}`] });

function useDefault({ defaultValue }: MappingRow, about: About, why: string): Explanation {
  if (defaultValue === undefined || defaultValue === '') return leaveOut(about, `${why}, and the row has no default`);
  return { ...about, steps: [...about.steps, `${why}: the default of the row is used`], value: defaultValue };
}

/** Applies the policies of a row to what its kind found: a value, a problem, or neither, which leaves the field out. */
export function settle(row: MappingRow, reading: Reading): Explanation {
  const { source, steps } = reading;
  const about = { target: row.target, rowId: row.id, source, steps };
  switch (reading.found) {
    case 'value':
      return { ...about, value: reading.value };
    case 'not-applicable':
      return leaveOut(about, 'not applicable');
    case 'empty':
      if (row.onEmpty === 'park') return { ...about, problem: { code: 'REQUIRED_VALUE_MISSING', target: row.target, data: { source } } };
      return row.onEmpty === 'use-default' ? useDefault(row, about, `${source} is empty`) : leaveOut(about, `${source} is empty`);
    case 'no-match':
      if (row.onNoMatch === 'park')
        return { ...about, problem: { code: reading.code, target: row.target, data: { value: reading.input } } };
      if (row.onNoMatch === 'use-default') return useDefault(row, about, 'no match');
      return { ...about, steps: [...steps, 'no match: passed through'], value: reading.input };
  }
}
