import { runSql, textOf } from './sql';

/** Internal ids of the NetSuite records that a mapping points to. */
export interface References {
  /** By ISO code. */
  currencies: Record<string, string>;
  /** By name as shown in NetSuite. */
  terms: Record<string, string>;
}

/** Reads the reference records once per run. Cost: 20 units. */
export function loadReferences(): References {
  const currencies = runSql("SELECT id, symbol FROM currency WHERE isinactive = 'F' ORDER BY id");
  const terms = runSql("SELECT id, name FROM term WHERE isinactive = 'F' ORDER BY id");
  return {
    currencies: Object.fromEntries(currencies.map((row) => [textOf(row['symbol']), textOf(row['id'])])),
    terms: Object.fromEntries(terms.map((row) => [textOf(row['name']), textOf(row['id'])])),
  };
}
