import { type HttpRequest, type HttpResponse, NetworkFault } from '../http';
import { type AfterSave, openAccount, type SppAccount, type SuiteProjectsProOptions } from './account';
import { faultyExchange } from './api/faulty-exchange';
import { xmlApi } from './api/xml-api';
import { deleteCustomer, saveCustomer } from './customer-form';
import type { ArmedFault, SppFault } from './faults';
import { LATENCY } from './latency';
import { authorize } from './oauth/authorize';
import { token } from './oauth/token';
import { pageRoutes } from './pages/routes';
import { isRestPath, restApi } from './rest/rest-api';
import { deployScript } from './scripting/deploy-script';
import type { Scripting, UserScript } from './scripting/types';
import { restoreAccount, snapshotOf, type SppSnapshot } from './snapshot';
import type { SppCustomerRecord } from './types';

export type { SppApplication, SppUser, SuiteProjectsProOptions } from './account';
export type { ArmedFault, SppFault } from './faults';
export type { SppSettings } from './settings';

/** The local SuiteProjects Pro: one account, spoken to over its real wire format. */
export interface SuiteProjectsPro {
  /** Answers one request, and moves the clock by what it takes. Throws `NetworkFault` for another host or an injected fault. */
  handle(request: HttpRequest): HttpResponse;
  /** `requests`: XML API requests, lost and refused ones too. `byKind`: of these, how many held a kind of command; and `token`. */
  readonly stats: { readonly requests: number; readonly byKind: Readonly<Record<string, number>> };
  /** All customers by id, deleted ones too; enough to open the account again. */
  customers(): readonly SppCustomerRecord[];
  customer(id: string): SppCustomerRecord | undefined;
  /** What a person does on the Customer form: `created` and `updated` are set from the server's clock. */
  saveCustomer(record: SppCustomerRecord): void;
  /** Deletes as a person does: the row stays, for reads with `deleted`. */
  deleteCustomer(id: string): void;
  injectFault(fault: SppFault): void;
  /** The faults that have not struck yet or strike again, oldest first. */
  waitingFaults(): readonly ArmedFault[];
  /** Takes every fault back that waits. */
  clearFaults(): void;
  /** Everything the account has become, as data; later changes do not reach it. */
  snapshot(): SppSnapshot;
  /** Becomes what the snapshot was. A RangeError when a row of it is impossible in this account. */
  restore(snapshot: SppSnapshot): void;
  /** Adds a user script to the Customer form's event *After save*; it runs in the order of addition, and not for the XML API. */
  onAfterSave(script: AfterSave): void;
  /** The user scripts that are text, their parameters and their log; as on the pages of the Scripting Center. */
  readonly scripting: Scripting;
  /** Deploys a user script, in the place of one with its name. Runs after every save of the Customer form while it is active. */
  deployScript(script: UserScript): void;
}

/** Opens a local SuiteProjects Pro account. Throws a RangeError when a first customer is impossible. */
export function createSuiteProjectsPro(options: SuiteProjectsProOptions): SuiteProjectsPro {
  const account = openAccount(options);
  return {
    handle: (request) => handle(request, account),
    stats: account.stats,
    customers: () => account.customers.all(),
    customer: (id) => account.customers.find(id),
    saveCustomer: (record) => saveCustomer(record, account),
    deleteCustomer: (id) => deleteCustomer(id, account),
    injectFault: (fault) => account.faults.inject(fault),
    waitingFaults: () => account.faults.waiting(),
    clearFaults: () => account.faults.clear(),
    snapshot: () => snapshotOf(account),
    restore: (snapshot) => restoreAccount(account, snapshot),
    onAfterSave: (script) => void account.afterSave.push(script),
    get scripting() {
      return account.scripting;
    },
    deployScript: (script) => deployScript(account, script),
  };
}

function handle(request: HttpRequest, account: SppAccount): HttpResponse {
  const url = new URL(request.url);
  if (url.host !== account.host) throw new NetworkFault('unknown-host');
  account.clock.advance(LATENCY.request);
  switch (url.pathname) {
    case '/api.pl':
      account.stats.requests += 1;
      return faultyExchange(account.faults.forExchange('api'), account.random, (fault) => xmlApi(request, account, fault));
    case '/login/oauth2/v1/token':
      account.stats.count(['token']);
      return faultyExchange(account.faults.forExchange('token'), account.random, (fault) => {
        if (fault === 'expired-token') account.grants.expire(new URLSearchParams(request.body).get('refresh_token') ?? '');
        return token(request, account);
      });
    case '/login/oauth2/v1/authorize':
      return authorize(request, url.searchParams, account);
    default:
      if (isRestPath(url.pathname)) return restApi(request, url, account);
      return pageRoutes(request, url, account);
  }
}
