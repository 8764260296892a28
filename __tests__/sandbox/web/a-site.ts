import { demoAccount } from '../../../sandbox/accounts/variants';
import { virtualClock } from '../../../sandbox/clock';
import type { HttpResponse, Network } from '../../../sandbox/http';
import { createAccount } from '../../../sandbox/netsuite/account';
import type { Account, InstalledRole } from '../../../sandbox/netsuite/types';
import { netSuiteSite, type SiteOptions } from '../../../sandbox/web/netsuite-site';
import { createVisitor, type Visitor } from '../../../sandbox/web/visitor';

export const HOME = 'https://tstdrv1234567.app.netsuite.com';

export const CLERK: InstalledRole = {
  scriptId: 'customrole_clerk',
  internalId: 1000,
  name: 'Customer Clerk',
  centerType: 'BASIC',
  permissions: [{ key: 'LIST_CUSTJOB', level: 'VIEW' }],
};

export interface ASite {
  account: Account;
  network: Network;
  visitor: Visitor;
  /** Posts a form that no page gave. */
  forge(path: string, fields: Record<string, string>): HttpResponse;
}

/** The demo account without a package, but with a role and a custom record type, and a browser on its pages. */
export function aSite(options: SiteOptions = {}): ASite {
  const noNetwork: Network = () => {
    throw new Error('no network');
  };
  const account = createAccount({ variant: demoAccount, clock: virtualClock(), network: noNetwork });
  account.deployed = { instances: new Map(), roles: new Map([[CLERK.scriptId, CLERK]]) };
  account.store.defineCustomRecord({
    scriptId: 'customrecord_visit',
    recordName: 'Visit',
    includeName: true,
    fields: [
      { scriptId: 'custrecord_day', fieldType: 'DATE', label: 'Day', mandatory: true },
      { scriptId: 'custrecord_host', fieldType: 'SELECT', label: 'Host', mandatory: false, selectRecordType: 'customer' },
      { scriptId: 'custrecord_done', fieldType: 'CHECKBOX', label: 'Done', mandatory: false, defaultValue: 'T' },
      { scriptId: 'custrecord_code', fieldType: 'TEXT', label: 'Code', mandatory: false, displayType: 'HIDDEN' },
      { scriptId: 'custrecord_fixed', fieldType: 'TEXT', label: 'Fixed', mandatory: false, displayType: 'LOCKED' },
    ],
  });
  const network = netSuiteSite(account, options);
  const forge = (path: string, fields: Record<string, string>) =>
    network({
      method: 'POST',
      url: `${HOME}${path}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  return { account, network, visitor: createVisitor(network), forge };
}
