import { guardModule } from '../modules/guard';
import type { Session } from '../types';

type Visit = (...parameters: (string | number)[]) => unknown;

export interface StageError {
  key: string;
  json: string;
  executionNo: number;
}

/** `iterator().each(callback)` over rows; the callback answers true to go on (typings: N/types). */
export function iterable(session: Session, name: string, rows: Iterable<(string | number)[]>): object {
  return guardModule(session, name, {
    iterator: () =>
      guardModule(session, `${name}.iterator()`, {
        each(callback: Visit): void {
          for (const row of rows) if (callback(...row) !== true) return;
        },
      }),
  });
}

/** Errors as (key, error in JSON, executionNo). */
export function errorIterator(session: Session, name: string, errors: readonly StageError[]): object {
  return iterable(
    session,
    name,
    errors.map(({ key, json, executionNo }) => [key, json, executionNo]),
  );
}
