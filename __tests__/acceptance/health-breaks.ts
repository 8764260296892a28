import { DEMO, type World } from '../../sandbox/cli/demo-world';
import { setActive } from '../activate-workflow';
import { aRow } from '../core/mapping/a-row';
import { changeConfiguration, changeSettings, changeWorkflow, runExport } from './worlds';

const HOUR = 3_600_000;
const ROW = aRow({ target: 'custentity_gone' });

function changeConnection(world: World, fields: Record<string, string | boolean>): void {
  const [row] = world.account.store.all('customrecord_spx_connection');
  world.account.store.update('customrecord_spx_connection', row?.id ?? 0, fields);
}

function deployment(world: World, id: string) {
  for (const { deployments } of world.account.scripts.values()) for (const one of deployments) if (one.scriptId === id) return one;
  throw new Error(`There is no deployment ${id}.`);
}

function remove(world: World, id: string): void {
  for (const script of world.account.scripts.values())
    Object.assign(script, { deployments: script.deployments.filter(({ scriptId }) => scriptId !== id) });
}

function switchOnUnscheduledImport(world: World): void {
  setActive(world.account, 'customers_import');
  deployment(world, 'customdeploy_spx_import_scheduled').status = 'NOTSCHEDULED';
}

export function switchRealTimeOn(world: World): void {
  world.account.secrets.set('custsecret_spx_signal_key', 'k'.repeat(32));
  changeConnection(world, { custrecord_spx_conn_rt_on: true });
}

function queue(world: World, hoursAgo: number): void {
  const received = new Date(world.clock.now() - hoursAgo * HOUR).toISOString();
  world.account.store.insert('customrecord_spx_signal', {
    custrecord_spx_sig_lane: 1,
    custrecord_spx_sig_spp_id: '7',
    custrecord_spx_sig_received: received,
  });
}

/** What is broken in a connected world, and what the check of that id says of it. */
export type Break = [id: string, what: string, spoil: (world: World) => void, state: string, found: RegExp, remedy: RegExp];

/** At least one for each check that can be broken from here. */
export const BREAKS: Break[] = [
  [
    'connection-settings',
    'a company ID that is missing',
    (world) => changeConnection(world, { custrecord_spx_conn_company: '' }),
    'bad',
    /Missing: Company ID\./,
    /Connection page/,
  ],
  [
    'secrets',
    'a client secret that is gone',
    ({ account }) => account.secrets.delete('custsecret_spx_client_secret'),
    'bad',
    /CLIENT_SECRET_UNUSABLE \(secret=custsecret_spx_client_secret/,
    /exists and is open/,
  ],
  [
    'secrets',
    'an encryption key that was changed',
    ({ account }) => account.secrets.set('custsecret_spx_encryption_key', 'x'.repeat(32)),
    'bad',
    /ENCRYPTION_KEY_UNUSABLE/,
    /authorise again/,
  ],
  [
    'secrets',
    'a signal key that is gone',
    (world) => changeConnection(world, { custrecord_spx_conn_rt_on: true }),
    'bad',
    /its key custsecret_spx_signal_key cannot be used/,
    /Create the API secret/,
  ],
  [
    'sign-in',
    'a sign-in that is over',
    (world) => changeConnection(world, { custrecord_spx_conn_lost: 'cut-off 2026-01-15T13:00:00.000Z' }),
    'bad',
    /The sign-in is over\..*cut off/,
    /Save and authorise/,
  ],
  ['sign-in', 'a sign-in that grows old', ({ clock }) => clock.advance(20 * HOUR), 'warning', /20 hours ago/, /Renew now/],
  [
    'sign-in',
    'no sign-in',
    (world) => changeConnection(world, { custrecord_spx_conn_refresh_token: '' }),
    'bad',
    /Nobody has signed in/,
    /Save and authorise/,
  ],
  ['token', 'a sign-in that was revoked', (world) => revoke(world), 'bad', /SPP_SIGN_IN_EXPIRED/, /Authorise the connection again/],
  [
    'token',
    'a server that is down',
    ({ spp }) => spp.injectFault({ on: 'api', kind: 'http-503', times: Infinity }),
    'bad',
    /SPP_UNAVAILABLE/,
    /tries again by itself/,
  ],
  ['clock', 'no access', (world) => revoke(world), 'unknown', /needs access/, /above/],
  [
    'quota',
    'a request limit that is used up',
    ({ spp }) => spp.injectFault({ on: 'api', kind: 'status-556', skip: 2 }),
    'bad',
    /SPP_REQUEST_LIMIT/,
    /goes on by itself/,
  ],
  [
    'spp-fields',
    'a field that does not exist',
    (world) => changeSettings(world, { exportField: 'not_there__c' }),
    'bad',
    /no custom field not_there__c\./,
    /Administration > Custom Fields/,
  ],
  [
    'spp-user',
    'a field that the user may not see',
    (world) => changeSettings(world, { netsuiteIdField: 'not_there__c' }),
    'bad',
    /SPP_REQUEST_INVALID/,
    /custom field names/,
  ],
  [
    'configuration',
    'a row for a field that is not there',
    (world) => changeConfiguration(world, { rows: [ROW] }),
    'bad',
    /Version 1 has 1 problem; the first is in the row of custentity_gone/,
    /Mapping page/,
  ],
  ['configuration', 'a damaged setting', (world) => changeSettings(world, { pageSize: 1 }), 'bad', /SETTINGS_INVALID/, /setting/i],
  [
    'features',
    'a feature that is off',
    ({ account }) =>
      void Object.assign(account, {
        variant: { ...account.variant, features: account.variant.features.filter((one) => one !== 'SERVERSIDESCRIPTING') },
      }),
    'bad',
    /Switched off: Server SuiteScript/,
    /Enable Features/,
  ],
  [
    'deployments',
    'a schedule that is off',
    (world) => void (deployment(world, 'customdeploy_spx_export_scheduled').status = 'NOTSCHEDULED'),
    'bad',
    /customdeploy_spx_export_scheduled is not scheduled/,
    /Script Deployments/,
  ],
  [
    'deployments',
    'a deployment that is switched off',
    (world) => void (deployment(world, 'customdeploy_spx_export_ondemand').isDeployed = false),
    'bad',
    /customdeploy_spx_export_ondemand is not deployed/,
    /check Deployed/,
  ],
  [
    'deployments',
    'a Suitelet in testing',
    (world) => void (deployment(world, 'customdeploy_spx_settings_sl').status = 'TESTING'),
    'bad',
    /open to its owner only/,
    /Released/,
  ],
  [
    'deployments',
    'an import that is switched on and not scheduled',
    switchOnUnscheduledImport,
    'bad',
    /customdeploy_spx_import_scheduled is not scheduled/,
    /Scheduled for a scheduled export or import/,
  ],
  [
    'deployments',
    'a user event that is switched off',
    (world) => void (deployment(world, 'customdeploy_spx_customer_ue').isDeployed = false),
    'bad',
    /customdeploy_spx_customer_ue is not deployed/,
    /Script Deployments/,
  ],
  [
    'deployments',
    'deployments for groups that are missing',
    (world) => (remove(world, 'customdeploy_spx_export_group'), remove(world, 'customdeploy_spx_import_group')),
    'bad',
    /customdeploy_spx_export_group is missing, customdeploy_spx_import_group is missing/,
    /Deploy the product again/,
  ],
  [
    'deployments',
    'real time that is on and cannot be reached',
    (world) => (switchRealTimeOn(world), void (deployment(world, 'customdeploy_spx_notify_sl').isDeployed = false)),
    'bad',
    /customdeploy_spx_notify_sl is not deployed/,
    /Released for Suitelets/,
  ],
  [
    'schedule',
    'a workflow that is not active',
    (world) => setActive(world.account, 'customers_export', false),
    'warning',
    /is not active: its schedule, real time and workflow groups do nothing/,
    /Switch on the schedule/,
  ],
  [
    'schedule',
    'a workflow that stays away',
    (world) => changeWorkflow(world, { custrecord_spx_wf_halt: 'SPP_API_KEY_REFUSED 2026-01-15T13:00:00.000Z 00000000' }),
    'bad',
    /since 2026-01-15 13:00 UTC, when a run failed with SPP_API_KEY_REFUSED/,
    /namespace and key.*Export now/,
  ],
  [
    'schedule',
    'a request limit',
    (world) => changeConnection(world, { custrecord_spx_conn_pause: '2030-01-01T00:00:00.000Z 4' }),
    'warning',
    /waits until 2030-01-01 00:00 UTC/,
    /by itself/,
  ],
  ['last-run', 'no run', () => {}, 'warning', /has not run yet/, /Export now/],
  ['last-run', 'a run that failed', failRun, 'bad', /failed\. .*custom field names/, /Runs page/],
  [
    'last-run',
    'a run of yesterday',
    (world) => (runExport(world), world.clock.advance(25 * HOUR)),
    'warning',
    /25 h ago: complete/,
    /script deployments/,
  ],
  [
    'exceptions',
    'a customer that waits for long',
    (world) => (runExport(world), world.clock.advance(9 * 24 * HOUR)),
    'warning',
    /1 customer waits for a person, the oldest since 2026-01-15 \(9 days\)/,
    /Exceptions/,
  ],
  [
    'signals',
    'a signal that no run takes',
    (world) => queue(world, 2),
    'warning',
    /1 signal waits, the oldest since/,
    /the schedule exports/,
  ],
  [
    'other-exporter',
    "customers that Oracle's connector exports",
    markForOracle,
    'warning',
    /1 customer is marked for its export/,
    /one product/,
  ],
];

function revoke(world: World): void {
  const body = new URLSearchParams({ client_id: DEMO.clientId, user: DEMO.user }).toString();
  world.spp.handle({ method: 'POST', url: `https://${DEMO.host}/applications`, headers: {}, body });
}

function failRun(world: World): void {
  changeSettings(world, { exportField: 'not_there__c' });
  runExport(world);
}

function markForOracle({ account }: World): void {
  const { recordType } = account.store;
  const type = recordType.call(account.store, 'customer');
  const known = [...(type?.fields.values() ?? [])].find(({ type: kind }) => kind === 'checkbox');
  (type?.fields as Map<string, unknown> | undefined)?.set('custentity_oa_export_to_openair', {
    ...(known as NonNullable<typeof known>),
    id: 'custentity_oa_export_to_openair',
    column: 'custentity_oa_export_to_openair',
  } as never);
  const [customer] = account.store.all('customer');
  account.store.update('customer', customer?.id ?? 0, { custentity_oa_export_to_openair: true });
}
