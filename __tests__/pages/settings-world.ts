import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { virtualClock } from '../../sandbox/clock';
import { NetworkFault, type HttpRequest, type Network } from '../../sandbox/http';
import { createAccount } from '../../sandbox/netsuite/account';
import { deployPackage } from '../../sandbox/netsuite/deploy/deploy-package';
import { applicationHost, suiteletUrl } from '../../sandbox/netsuite/suitelet/address';
import type { Account, AccountVariant, Session } from '../../sandbox/netsuite/types';
import { createSuiteProjectsPro, type SuiteProjectsPro } from '../../sandbox/suiteprojects/server';
import { netSuiteSite } from '../../sandbox/web/netsuite-site';
import { createVisitor, type Visitor } from '../../sandbox/web/visitor';
import { wrapAsAmd } from '../../tools/build';
import { bareVariant } from '../sandbox/netsuite/bare-variant';

const root = join(__dirname, '../..');
const OBJECTS = [
  'customrecord_spx_connection',
  'customrecord_spx_workflow',
  'customrecord_spx_version',
  'customrecord_spx_run',
  'customrecord_spx_group',
  'customrecord_spx_exception',
  'customrole_spx_admin',
  'customrole_spx_operator',
  'customrole_spx_auditor',
  'customscript_spx_settings_sl',
];

export const KNOWN = {
  host: 'acme.app.netsuitesuiteprojectspro.com',
  company: 'acme',
  namespace: 'default',
  apiKey: 'api-key-of-acme-0001',
  clientId: 'client-of-acme',
  clientSecret: 'client-secret-of-acme',
  encryptionKey: '0123456789abcdef0123456789abcdef',
  user: 'dana',
  password: 'sign-in-of-dana',
} as const;

export interface SettingsWorld {
  account: Account;
  spp: SuiteProjectsPro;
  visitor: Visitor;
  /** Another browser, logged in on its own. */
  visit(): Visitor;
  /** Address of the settings Suitelet; also the redirect URI. */
  url: string;
  /** Address of its Connection page. */
  connectionUrl: string;
  /** What reached SuiteProjects Pro. */
  requests: HttpRequest[];
  /** Bodies of what it answered. */
  answers: string[];
  /** The connection row as stored. */
  stored(): Record<string, unknown>;
}

/** The settings Suitelet deployed into a fresh account, a SuiteProjects Pro that knows the application, and a browser. */
export function settingsWorld(user?: Session['user'], variant: AccountVariant = bareVariant): SettingsWorld {
  const clock = virtualClock();
  const sites = new Map<string, Network>();
  const requests: HttpRequest[] = [];
  const answers: string[] = [];
  const network: Network = (request) => {
    const site = sites.get(new URL(request.url).host);
    if (site === undefined) throw new NetworkFault('unknown-host');
    return site(request);
  };
  const account = createAccount({ variant, clock, network });
  deployPackage(account, packageOfSettings());
  account.secrets.set('custsecret_spx_client_secret', KNOWN.clientSecret);
  account.secrets.set('custsecret_spx_encryption_key', KNOWN.encryptionKey);
  const url = suiteletUrl(account, 'customscript_spx_settings_sl', 'customdeploy_spx_settings_sl');
  const spp = createSuiteProjectsPro({
    clock,
    host: KNOWN.host,
    companyId: KNOWN.company,
    namespace: KNOWN.namespace,
    apiKey: KNOWN.apiKey,
    customers: [],
    customFields: [],
    users: [{ nickname: KNOWN.user, password: KNOWN.password }],
    applications: [{ clientId: KNOWN.clientId, clientSecret: KNOWN.clientSecret, redirectUri: url }],
    random: () => account.random(),
  });
  sites.set(KNOWN.host, (request) => {
    requests.push(request);
    const response = spp.handle(request);
    answers.push(response.body);
    return response;
  });
  sites.set(applicationHost(variant), netSuiteSite(account, { user }));
  const stored = (): Record<string, unknown> => account.store.all('customrecord_spx_connection')[0]?.fields ?? {};
  return {
    account,
    spp,
    visitor: createVisitor(network),
    visit: () => createVisitor(network),
    url,
    connectionUrl: `${url}&spx_page=connection`,
    requests,
    answers,
    stored,
  };
}

const SCRIPTS = ['settings_sl', 'settings_cs'];

let zip: Uint8Array | undefined;

/** The real script and objects in a package of their own, so that this room needs no other to be built. */
function packageOfSettings(): Uint8Array {
  if (zip !== undefined) return zip;
  const paths = OBJECTS.map((id) => `<path>~/Objects/${id}.xml</path>`).join('');
  const files = {
    'manifest.xml': readFileSync(join(root, 'manifest.xml'), 'utf8'),
    'deploy.xml': `<deploy><files><path>~/FileCabinet/SuiteScripts/spx/*</path></files><objects>${paths}</objects></deploy>`,
    ...Object.fromEntries(SCRIPTS.map((name) => [`FileCabinet/SuiteScripts/spx/${name}.js`, builtScript(name)])),
    ...Object.fromEntries(OBJECTS.map((id) => [`Objects/${id}.xml`, readFileSync(join(root, `Objects/${id}.xml`), 'utf8')])),
  };
  zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  return zip;
}

function builtScript(name: string): string {
  const source = join(root, `src/scripts/${name}.ts`);
  const tags = /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(source, 'utf8'))?.[0] ?? '';
  const bundle = buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    define: { PRODUCT_VERSION: JSON.stringify('test'), PRODUCT_COMMIT: JSON.stringify('1234567') },
    external: ['N/*'],
  });
  return wrapAsAmd(bundle.outputFiles[0]?.text ?? '', tags, 'test');
}

/** What the administrator enters on the Connection page. */
export const ENTERED = {
  custpage_spx_host: KNOWN.host,
  custpage_spx_company: KNOWN.company,
  custpage_spx_namespace: KNOWN.namespace,
  custpage_spx_apikey: KNOWN.apiKey,
  custpage_spx_clientid: KNOWN.clientId,
};

/** Opens the page, enters everything, and signs in at SuiteProjects Pro; ends on the Connection page. */
export function authorise({ visitor, connectionUrl }: SettingsWorld): void {
  visitor.get(connectionUrl);
  visitor.submit(ENTERED, 'Save and authorise');
  visitor.follow('Continue to SuiteProjects Pro');
  visitor.submit({ user: KNOWN.user, password: KNOWN.password }, 'Sign in and allow');
}
