import * as runtime from 'N/runtime';
import type { References } from '../core/mapping/mapping-row';
import { runSql, textOf } from './sql';

/**
 * Reads what mapping rows look up, once per run: currencies by ISO symbol and payment terms by name.
 * Cost: 20 units with Multiple Currencies, 10 without.
 */
export function loadReferences(): References {
  const idsBy = (column: string, table: string): Record<string, string> =>
    Object.fromEntries(
      runSql(`SELECT id, ${column} AS value FROM ${table} WHERE isinactive = 'F' ORDER BY id`).map((row) => [
        textOf(row['value']),
        textOf(row['id']),
      ]),
    );
  const multiCurrency = runtime.isFeatureInEffect({ feature: 'MULTICURRENCY' });
  return { ...(multiCurrency && { currencies: idsBy('symbol', 'currency') }), lists: { terms: idsBy('name', 'term') } };
}
