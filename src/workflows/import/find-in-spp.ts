import { minutesBefore } from '../../core/customer/server-time';
import type { NetSuiteCustomer } from '../../core/customer/netsuite-customer';
import type { SppCustomer } from '../../core/customer/spp-customer';
import { SPP_ID_PATH } from '../../core/import/match-import';
import { SppIndex } from '../../core/import/spp-index';
import { readText } from '../../core/mapping/side';
import { readCustomers } from '../../suiteprojects/read-customers';
import { readCustomersById } from '../../suiteprojects/read-customers-by-id';
import type { SppClient } from '../../suiteprojects/client';
import type { ImportSession } from './import-session';

/** Ids of one request. */
const AT_ONCE = 500;
const A_SECOND = 1 / 60;

/**
 * The SPP customers that these NetSuite customers may be. Where both sides name each other for all of them, only those are
 * read; otherwise all of SPP, page by page, since the other one may be any. Cost: 10 units for the time, 10 per 500 customers
 * that name their SPP id, and 10 per 2,000 SPP customers when one of them is not agreed.
 */
export function findInSpp(session: ImportSession, wanted: readonly NetSuiteCustomer[]): SppIndex {
  const { client, sppPaths, rules } = session;
  const { netsuiteIdField, pageSize } = rules.settings;
  const named = new SppIndex(wanted, netsuiteIdField);
  if (wanted.length === 0) return named;
  const serverTime = serverTimeOf(client);
  const ids = wanted.map((customer) => readText(customer, SPP_ID_PATH)).filter((id) => /^\d{1,15}$/.test(id));
  for (let start = 0; start < ids.length; start += AT_ONCE)
    named.addPage(guarded([...readCustomersById(client, ids.slice(start, start + AT_ONCE), sppPaths).values()], serverTime));
  if (wanted.every((customer) => named.isAgreed(customer))) return named;
  const all = new SppIndex(wanted, netsuiteIdField);
  readCustomers(client, { newerThan: '', fields: sppPaths, pageSize }, (page) => {
    all.addPage(guarded(page, serverTime));
    return true;
  });
  return all;
}

/** SPP server time now; '' when it is not told. Cost: 10 units. */
export function serverTimeOf(client: SppClient): string {
  const [time] = client.send([{ command: 'Time' }]);
  return time?.command === 'Time' ? time.serverTime : '';
}

/**
 * A customer that was saved in the second of the read, or later, may be saved once more in that second, and `updated` would
 * not tell: it counts as saved a second earlier, so that SPP refuses to change it now, and the next run looks again.
 */
export const guarded = (customers: readonly SppCustomer[], serverTime: string): SppCustomer[] =>
  customers.map((customer) =>
    customer.updated >= serverTime && customer.updated !== ''
      ? { ...customer, updated: minutesBefore(customer.updated, A_SECOND) }
      : customer,
  );
