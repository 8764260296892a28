import { loadWorkflow } from '../../netsuite/workflow-store';
import { listDeployments, type DeploymentState } from '../../netsuite/deployments';
import { MEMBERS } from '../members';
import { SINGLE_DEPLOYMENT } from '../import/realtime/lanes';
import { deploymentOf, LANES } from '../realtime/lanes';
import { bad, count, good, someOf, type HealthCheck } from './health-check';

/** `installed`: it may be switched off, since nothing uses it now. */
type Need = 'installed' | 'deployed' | 'scheduled';

/** Whether the deployments of every script are there, released and scheduled. Administrators alone see it (see `listDeployments`). */
export const deployments: HealthCheck = {
  id: 'deployments',
  title: 'Script deployments',
  asks: false,
  run({ realtime }) {
    const installed = new Map(listDeployments().map((one) => [one.id, one]));
    const needs = needsOf({ imports: loadWorkflow('customers_import')?.active === true, hears: realtime()?.isOn === true });
    const wrong = Object.entries(needs).flatMap(([id, need]) => {
      const what = wrongWith(need, installed.get(id));
      return what === undefined ? [] : [`${id} ${what}`];
    });
    if (wrong.length === 0) return good(`${count(Object.keys(needs).length, 'deployment')} stand as they must; the schedule is on.`);
    return bad(
      `${someOf(wrong)}.`,
      'Open Customization > Scripting > Script Deployments, check Deployed, and set the status: Scheduled for a scheduled export or import, ' +
        'Released for Suitelets and user events, Not Scheduled for the others. Deploy the product again when one is missing.',
    );
  },
};

/** The schedule of the export keeps the sign-in alive, so it runs even while its workflow is switched off. */
function needsOf({ imports, hears }: { imports: boolean; hears: boolean }): Record<string, Need> {
  const { customers_export: exporting, customers_import: importing } = MEMBERS;
  const lanes = Array.from({ length: LANES }, (_, index) => deploymentOf(index + 1));
  return {
    customdeploy_spx_settings_sl: 'deployed',
    customdeploy_spx_customer_ue: 'deployed',
    [exporting.scheduled]: 'scheduled',
    [exporting.onDemand]: 'deployed',
    [exporting.inGroup]: 'deployed',
    ...each(['customdeploy_spx_notify_sl', ...lanes], hears ? 'deployed' : 'installed'),
    ...each([importing.onDemand, importing.inGroup, SINGLE_DEPLOYMENT, ...IMPORT_EVENTS], imports ? 'deployed' : 'installed'),
    [importing.scheduled]: imports ? 'scheduled' : 'installed',
    customdeploy_spx_adopt_ondemand: 'installed',
  };
}

/** The user events by which the import hears of customers that are saved. */
const IMPORT_EVENTS = ['customdeploy_spx_customer_new_ue', 'customdeploy_spx_customer_save_ue'];

const each = (ids: readonly string[], need: Need): Record<string, Need> => Object.fromEntries(ids.map((id) => [id, need]));

function wrongWith(need: Need, state: DeploymentState | undefined): string | undefined {
  if (state === undefined) return 'is missing';
  if (need === 'installed') return undefined;
  if (!state.isDeployed) return 'is not deployed';
  if (need === 'scheduled' && state.status !== 'SCHEDULED') return 'is not scheduled';
  return state.status === 'TESTING' ? 'is open to its owner only' : undefined;
}
