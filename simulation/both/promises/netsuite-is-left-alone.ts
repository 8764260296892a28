import { SPP_ID } from '../pairs';
import type { BothPromise } from './promise';

/** Scripts create NetSuite customers, and note their SPP id; nothing else, and they delete none. */
export const netsuiteIsLeftAlone: BothPromise = {
  name: 'no script changes a NetSuite customer but its SPP id',
  violations: ({ ledger }) => [
    ...ledger.netsuite
      .filter(({ byPerson, isNew, changed }) => !byPerson && !isNew && changed.some((field) => field !== SPP_ID))
      .map(({ id, changed }) => `a script changed ${changed.join(', ')} of NetSuite customer ${id}`),
    ...ledger.deletedByScript.map((id) => `a script deleted NetSuite customer ${id}`),
  ],
};
