import * as runtime from 'N/runtime';
import type { References } from '../core/mapping/mapping-row';
import { runSql, textOf } from './sql';

const idsBy = (column: string, table: string): Record<string, string> =>
  Object.fromEntries(
    runSql(`SELECT id, ${column} AS value FROM ${table} WHERE isinactive = 'F' ORDER BY id`).map((row) => [
      textOf(row['value']),
      textOf(row['id']),
    ]),
  );

/** The day of NetSuite's servers (Pacific time), `YYYY-MM-DD`: the day that scripts work with. */
function serverDay(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Reads what mapping rows look up, once per run: currencies by ISO symbol, subsidiaries and payment terms by name.
 * Cost: 10 units, 10 more with Multiple Currencies, 10 more in OneWorld.
 */
export function loadReferences(): References {
  const has = (feature: 'MULTICURRENCY' | 'SUBSIDIARIES'): boolean => runtime.isFeatureInEffect({ feature });
  return {
    ...(has('MULTICURRENCY') && { currencies: idsBy('symbol', 'currency') }),
    ...(has('SUBSIDIARIES') && { subsidiaries: idsBy('name', 'subsidiary') }),
    lists: { terms: idsBy('name', 'term') },
    today: serverDay(),
  };
}
