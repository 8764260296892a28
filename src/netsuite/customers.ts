import * as record from 'N/record';
import type { CustomerDraft } from '../core/customer/customer-draft';
import { recoveryOf } from '../core/errors/netsuite-errors';
import type { Candidate } from '../core/matching/candidate';
import { placeholders, runSql, runSqlById, textOf, type SqlRow } from './sql';
import { writeDraft } from './write-draft';

export const SPP_ID_FIELD = 'custentity_spx_customer_id';

/** External id of the customer that is created for an SPP customer (design section 3). */
export const externalIdOf = (company: string, sppId: string): string => `spp:${company}:${sppId}`;

/** An IN list takes no more than 1,000 values. */
const VALUES_PER_LIST = 1000;

function* slices<T>(values: readonly T[]): Generator<T[]> {
  for (let start = 0; start < values.length; start += VALUES_PER_LIST) yield values.slice(start, start + VALUES_PER_LIST);
}

/**
 * NetSuite internal ids of the customers that exist for these SPP ids, found by external id or by the SPP id field.
 * The external id wins when two records claim one SPP id, then the older record. Cost: 10 units per 1,000 ids.
 */
export function findExistingCustomers(company: string, sppIds: readonly string[]): Map<string, string> {
  const byField = new Map<string, string>();
  const byExternalId = new Map<string, string>();
  for (const ids of slices(sppIds)) {
    const marks = placeholders(ids.length);
    const sppIdByExternalId = new Map(ids.map((id) => [externalIdOf(company, id), id]));
    const rows = runSql(
      `SELECT id, externalid, ${SPP_ID_FIELD} AS sppid FROM customer WHERE externalid IN (${marks}) OR ${SPP_ID_FIELD} IN (${marks}) ORDER BY id`,
      [...sppIdByExternalId.keys(), ...ids],
    );
    for (const row of rows) {
      const netsuiteId = textOf(row['id']);
      const ownId = sppIdByExternalId.get(textOf(row['externalid']));
      if (ownId !== undefined) byExternalId.set(ownId, netsuiteId);
      const sppId = textOf(row['sppid']);
      if (sppId !== '' && !byField.has(sppId)) byField.set(sppId, netsuiteId);
    }
  }
  return new Map([...byField, ...byExternalId]);
}

const MATCHABLE = `id, companyname, entityid, email, phone, altphone, vatregnumber, ${SPP_ID_FIELD} AS sppid`;

const candidateOf = (row: SqlRow): Required<Candidate> => ({
  netsuiteId: textOf(row['id']),
  name: textOf(row['companyname']),
  entityId: textOf(row['entityid']),
  email: textOf(row['email']),
  phone: textOf(row['phone']),
  altPhone: textOf(row['altphone']),
  taxNumber: textOf(row['vatregnumber']),
  sppId: textOf(row['sppid']),
});

/**
 * Every customer with what it can be recognised by, inactive ones too, in the order of the ids; a stream, since an account
 * may have a million. That `vatregnumber` is a column: [K]. Cost: 10 units per 5,000.
 */
export function* matchableCustomers(): Generator<Candidate> {
  for (const row of runSqlById(`SELECT ${MATCHABLE} FROM customer WHERE isperson IN ('T', 'F')`)) yield candidateOf(row);
}

/** One customer with what it can be recognised by; undefined when there is none of this id. Cost: 10 units. */
export function findCustomer(netsuiteId: string): Required<Candidate> | undefined {
  const [row] = runSql(`SELECT ${MATCHABLE} FROM customer WHERE id = ?`, [Number(netsuiteId)]);
  return row && candidateOf(row);
}

/** Which of these customers there still are: one may have been deleted or merged. Cost: 10 units per 1,000; none for none. */
export function existingIds(netsuiteIds: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const ids of slices([...new Set(netsuiteIds)].filter((id) => /^\d{1,15}$/.test(id))))
    for (const row of runSql(`SELECT id FROM customer WHERE id IN (${placeholders(ids.length)}) ORDER BY id`, ids.map(Number)))
      found.add(textOf(row['id']));
  return found;
}

/** What `createCustomer` did. `existed`: the external id was taken, so the customer was there already. */
export interface Creation {
  netsuiteId: string;
  existed: boolean;
}

/**
 * Creates one customer in standard record mode and returns its internal id.
 * A duplicate answer is a link when the external id is really there, and the original error otherwise.
 * Cost: 15 units (create 5, save 10); 10 more after a duplicate answer. Throws SuiteScript errors of `record.save`.
 */
export function createCustomer(draft: CustomerDraft, company: string, sppId: string): Creation {
  const customer = record.create({ type: record.Type.CUSTOMER, isDynamic: false });
  writeDraft(customer, draft);
  customer.setValue({ fieldId: 'externalid', value: externalIdOf(company, sppId) });
  customer.setValue({ fieldId: SPP_ID_FIELD, value: sppId });
  try {
    return { netsuiteId: String(customer.save({ enableSourcing: false, ignoreMandatoryFields: false })), existed: false };
  } catch (error) {
    if (recoveryOf((error as { name?: string }).name ?? '') !== 'look') throw error;
    const existing = findExistingCustomers(company, [sppId]).get(sppId);
    if (existing === undefined) throw error;
    return { netsuiteId: existing, existed: true };
  }
}

/** The NetSuite customer, other than this one, that names an SPP customer as its own; undefined when there is none. Cost: 10 units. */
export function findOtherOwner(sppId: string, netsuiteId: string): string | undefined {
  const rows = runSql(`SELECT id FROM customer WHERE ${SPP_ID_FIELD} = ? ORDER BY id`, [sppId]);
  return rows.map((row) => textOf(row['id'])).find((id) => id !== netsuiteId);
}
