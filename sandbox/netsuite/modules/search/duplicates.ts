import { missingRecord } from '../../records/missing-record';
import { NotEmulated } from '../../../not-emulated';
import { CALL_UNITS, SEARCH_LIMITS } from '../../limits';
import type { StoredRecord } from '../../records/store';
import { upperCase } from '../../records/upper-case';
import { requirePermission } from '../../permissions/require-permission';
import type { Session } from '../../types';
import { readOptions } from '../options';
import { scriptResults } from './result-set';

interface DuplicatesOptions {
  type: string;
  fields?: Record<string, unknown> | null;
  id?: number | string | null;
}

/** The account's duplicate rule for customers: equal company name or equal e-mail, in any case [assumed]. */
const COMPARED = ['companyname', 'email'] as const;

/**
 * search.duplicates of customers: 10 units, at most 1,000 results, newest first, null when there are none (help:
 * section_4345775593). By the values in `fields`, or those of the customer `id`, which is not among its duplicates.
 */
export function duplicates(session: Session, options: unknown): object[] | null {
  const { type, fields, id } = readOptions<DuplicatesOptions>(session, 'N/search.duplicates', options, {
    required: ['type'],
    optional: ['fields', 'id'],
    kinds: { type: 'text', fields: 'object', id: ['number', 'text'] },
  });
  if (type.toLowerCase() !== 'customer') throw session.notEmulated(`N/search.duplicates of ${type}`);
  return session.call('search.duplicates', CALL_UNITS.searchDuplicates, () => {
    requirePermission(session, 'customer', 'VIEW');
    const found = alike(session, wantedValues(session, fields ?? undefined, id ?? undefined)).filter(
      (record) => String(record.id) !== String(id),
    );
    const rows = found.slice(0, SEARCH_LIMITS.duplicates).map((record) => ({ record, values: [] }));
    const none = session.toRealm<object[]>([]);
    return rows.length === 0 ? null : scriptResults(session, { columns: [], objects: none }, rows);
  });
}

function wantedValues(session: Session, fields: Record<string, unknown> | undefined, id: number | string | undefined): Map<string, string> {
  if ((fields === undefined) === (id === undefined)) throw new NotEmulated('N/search.duplicates with both or neither of fields and id');
  const customer = id === undefined ? undefined : session.account.store.get('customer', Number(id));
  if (id !== undefined && !customer) throw missingRecord();
  const given = Object.entries(fields ?? Object.fromEntries(COMPARED.map((field) => [field, customer?.fields[field]])));
  const wanted = new Map<string, string>();
  for (const [field, value] of given) {
    if (!COMPARED.some((compared) => compared === field)) throw new NotEmulated(`N/search.duplicates by ${field}`);
    if (value === null || value === undefined || value === '') continue;
    if (typeof value !== 'string') throw new NotEmulated(`N/search.duplicates by ${field} that is no text`);
    wanted.set(field, upperCase(value));
  }
  return wanted;
}

function alike({ account }: Session, wanted: ReadonlyMap<string, string>): StoredRecord[] {
  const found = [...wanted].flatMap(([field, value]) => account.store.find('customer', field, [value], 'upper'));
  return [...new Map(found.map((record) => [record.id, record])).values()].sort((one, other) => other.id - one.id);
}
