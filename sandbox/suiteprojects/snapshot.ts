import type { SppAccount, SppApplication } from './account';
import type { ArmedFault } from './faults';
import type { GrantsSnapshot } from './oauth/grants';
import type { SppRow } from './rows/row-table';
import type { Scripting } from './scripting/types';
import type { SppCustomerRecord } from './types';

/** What a SuiteProjects Pro account has become since it was opened; what it was opened with (host, key, users, settings) is not part of it. */
export interface SppSnapshot {
  customers: SppCustomerRecord[];
  /** Rows of the other record types by type. */
  rows: Record<string, SppRow[]>;
  grants: GrantsSnapshot;
  /** Moments of the requests that count for the caps. */
  admittedRequests: number[];
  faults: ArmedFault[];
  stats: { requests: number; byKind: Record<string, number> };
  /** Absent in states of before there were user scripts. */
  scripting?: Scripting;
  /** Absent in states of before there was a page to register them. */
  applications?: SppApplication[];
}

export function snapshotOf({ customers, tables, grants, caps, faults, stats, scripting, applications }: SppAccount): SppSnapshot {
  return {
    customers: structuredClone([...customers.all()]),
    rows: Object.fromEntries([...tables].map(([type, table]) => [type, structuredClone([...table.all()])])),
    grants: grants.snapshot(),
    admittedRequests: caps.snapshot(),
    faults: [...faults.waiting()],
    stats: { requests: stats.requests, byKind: { ...stats.byKind } },
    scripting: structuredClone(scripting),
    applications: structuredClone([...applications]),
  };
}

/** A RangeError when the account cannot hold a row, or has no such record type. */
export function restoreAccount(account: SppAccount, snapshot: SppSnapshot): void {
  account.customers.restore(snapshot.customers);
  for (const [type, rows] of Object.entries(snapshot.rows)) {
    const table = account.tables.get(type);
    if (!table) throw new RangeError(`There is no record type ${type}.`);
    table.restore(rows);
  }
  account.grants.restore(snapshot.grants);
  account.caps.restore(snapshot.admittedRequests);
  account.faults.restore(snapshot.faults);
  account.stats.restore(snapshot.stats);
  if (snapshot.scripting) account.scripting = structuredClone(snapshot.scripting);
  if (snapshot.applications) account.applications = structuredClone(snapshot.applications);
}
