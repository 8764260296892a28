import type { StoredRecord } from '../records/store';

/** True, false, or null where SQL would not know: NOT leaves null as it is, and a row is kept only for true [assumed]. */
export type Truth = boolean | null;

export type RowTest = (record: StoredRecord) => Truth;

export function allOf(tests: readonly RowTest[]): RowTest {
  return (record) => {
    let truth: Truth = true;
    for (const test of tests) {
      const one = test(record);
      if (one === false) return false;
      if (one === null) truth = null;
    }
    return truth;
  };
}

export function anyOf(tests: readonly RowTest[]): RowTest {
  return (record) => {
    let truth: Truth = false;
    for (const test of tests) {
      const one = test(record);
      if (one === true) return true;
      if (one === null) truth = null;
    }
    return truth;
  };
}

export function noneOf(test: RowTest): RowTest {
  return (record) => {
    const truth = test(record);
    return truth === null ? null : !truth;
  };
}
