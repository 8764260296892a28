import { demoCompany, withNetSuiteIds } from '../accounts/demo/demo-company';
import type { DemoCompany } from '../accounts/demo/demo-types';
import { existingIn } from '../accounts/demo/existing-in';
import { demoRows } from '../accounts/demo/demo-rows';
import { ROW_CUSTOM_FIELDS } from '../accounts/demo/related-records';
import { demoAccount } from '../accounts/variants';
import { virtualClock, type Clock } from '../clock';
import { NetworkFault, type HttpRequest, type HttpResponse, type Network } from '../http';
import { createAccount } from '../netsuite/account';
import { deployPackage, type DeployReport } from '../netsuite/deploy/deploy-package';
import { applicationHost, suiteletUrl } from '../netsuite/suitelet/address';
import { externalHost } from '../netsuite/suitelet/external-address';
import type { Account, AccountVariant } from '../netsuite/types';
import { createSuiteProjectsPro, type SuiteProjectsPro } from '../suiteprojects/server';
import type { SppSettings } from '../suiteprojects/settings';
import { externalSite } from '../web/external-site';
import { netSuiteSite, type SiteOptions } from '../web/netsuite-site';

/** What an administrator of the demo company knows. Secrets of the sandbox only: they open nothing else. */
export const DEMO = {
  host: 'summit-advisory.app.netsuitesuiteprojectspro.com',
  company: 'summit',
  namespace: 'default',
  apiKey: 'sandbox-api-key-0E68',
  clientId: 'spx-sandbox-client',
  clientSecret: 'sandbox-client-secret',
  encryptionKey: 'sandbox-aes-key-of-32-characters',
  user: 'dana.reyes',
  password: 'sandbox-password',
} as const;

/** A NetSuite account and a SuiteProjects Pro account that can reach each other. */
export interface World {
  clock: Clock;
  account: Account;
  spp: SuiteProjectsPro;
  network: Network;
  deployed: DeployReport;
}

export interface WorldOptions {
  /** The zip that `suitecloud project:package` made. */
  zip: Uint8Array;
  variant?: AccountVariant;
  /** The customers of both sides; the demo company when left out. */
  company?: DemoCompany;
  /** Whether the two API secrets and the application in SuiteProjects Pro are left to be made by hand. */
  isEmpty?: boolean;
  sppSettings?: Partial<SppSettings>;
  /** How the NetSuite account's pages are served; everybody is logged in as the administrator when left out. */
  site?: Omit<SiteOptions, 'faults'>;
  /** Sits between the systems: passes each request on with `send`, or does to it what networks do. */
  wire?: (request: HttpRequest, send: Network) => HttpResponse;
  /** The clock on the wall of SuiteProjects Pro, where it does not show what NetSuite's shows. */
  sppClock?: (clock: Clock) => Clock;
}

/** The settings page of the product; also the redirect URI that is registered in SuiteProjects Pro. */
export const settingsUrl = (account: Account): string =>
  suiteletUrl(account, 'customscript_spx_settings_sl', 'customdeploy_spx_settings_sl');

/** Deploys the package into a fresh account, loads the customers that exist on both sides, sets the two API secrets by hand, and registers the application. */
export function createWorld(options: WorldOptions): World {
  const { zip, variant = demoAccount, company = demoCompany(), isEmpty = false, sppSettings = {}, site = {}, wire, sppClock } = options;
  const clock = virtualClock();
  const sites = new Map<string, Network>();
  const send: Network = (request) => {
    const site = sites.get(/^https:\/\/([^/:?#]+)/.exec(request.url)?.[1] ?? '');
    if (site === undefined) throw new NetworkFault('unknown-host');
    return site(request);
  };
  const network: Network = wire === undefined ? send : (request) => wire(request, send);
  const account = createAccount({ variant, clock, network });
  const deployed = deployPackage(account, zip);
  if (!isEmpty) {
    account.secrets.set('custsecret_spx_client_secret', DEMO.clientSecret);
    account.secrets.set('custsecret_spx_encryption_key', DEMO.encryptionKey);
  }
  const ids = existingIn(variant, company).map(({ fields, sublists }) => account.store.insert('customer', fields, sublists).id);
  const customers = withNetSuiteIds(company, ids).customers.map(({ record }) => record);
  const spp = createSuiteProjectsPro({
    clock: sppClock?.(clock) ?? clock,
    host: DEMO.host,
    companyId: DEMO.company,
    namespace: DEMO.namespace,
    apiKey: DEMO.apiKey,
    customers,
    rows: demoRows(customers, company.customFields),
    rowCustomFields: ROW_CUSTOM_FIELDS,
    customFields: company.customFields,
    users: [{ nickname: DEMO.user, password: DEMO.password }],
    applications: isEmpty ? [] : [{ clientId: DEMO.clientId, clientSecret: DEMO.clientSecret, redirectUri: settingsUrl(account) }],
    settings: sppSettings,
    network,
    random: () => account.random(),
  });
  sites.set(DEMO.host, spp.handle);
  sites.set(applicationHost(variant), netSuiteSite(account, { ...site, faults: spp }));
  sites.set(externalHost(variant), externalSite(account));
  return { clock, account, spp, network, deployed };
}
