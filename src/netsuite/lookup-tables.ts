import { ProductError } from '../core/errors/product-error';
import type { NetSuiteTableNeed, References } from '../core/mapping/mapping-row';
import { runSqlById, textOf } from './sql';

type Ids = Record<string, string>;

/** Whether a text may stand in a statement as a name: it comes from mapping rows. */
export const isQueryName = (text: string): boolean => /^[a-z][a-z0-9_]{0,59}$/.test(text);

/**
 * Internal ids of the active records of one type by the value of a field. A value that several records share has no id:
 * guessing would pick the wrong one.
 */
function idsBy(recordType: string, field: string): Ids {
  if (!isQueryName(recordType) || !isQueryName(field))
    throw new ProductError('MAPPING_INVALID', { recordType, field, reason: 'not a name' });
  const ids = new Map<string, string | undefined>();
  try {
    for (const row of runSqlById(`SELECT id, ${field} AS lookupvalue FROM ${recordType} WHERE isinactive = 'F' AND ${field} IS NOT NULL`)) {
      const [value, id] = [textOf(row['lookupvalue']), textOf(row['id'])];
      ids.set(value, ids.has(value) ? undefined : id);
    }
  } catch (error) {
    const { name = '', message = '' } = error as { name?: string; message?: string };
    throw new ProductError('MAPPING_INVALID', { recordType, field, reason: `${name}: ${message}` });
  }
  return Object.fromEntries([...ids].flatMap(([value, id]) => (id === undefined ? [] : [[value, id]])));
}

/**
 * The NetSuite records that mapping rows look up. Cost: 10 units per field and 5,000 records. Throws ProductError
 * MAPPING_INVALID for a type or field that a query does not know.
 */
export const loadNetSuiteTables = (needs: readonly NetSuiteTableNeed[]): NonNullable<References['netsuiteTables']> =>
  Object.fromEntries(
    needs.map(({ recordType, by }) => [recordType, Object.fromEntries(by.map((field) => [field, idsBy(recordType, field)]))]),
  );
