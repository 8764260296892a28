import { listDeployments, type DeploymentState } from '../../netsuite/deployments';
import { deploymentOf, LANES } from '../realtime/lanes';
import { bad, count, good, someOf, type HealthCheck } from './health-check';

const SCHEDULED = 'customdeploy_spx_export_scheduled';
const SIGNAL = 'customdeploy_spx_notify_sl';
const ALWAYS = ['customdeploy_spx_settings_sl', SCHEDULED, 'customdeploy_spx_export_ondemand'];

/** Whether the scripts are deployed, released and scheduled. Administrators alone see it (see `listDeployments`). */
export const deployments: HealthCheck = {
  id: 'deployments',
  title: 'Script deployments',
  asks: false,
  run({ realtime }) {
    const installed = new Map(listDeployments().map((one) => [one.id, one]));
    const lanes = realtime()?.isOn ? [SIGNAL, ...Array.from({ length: LANES }, (_, index) => deploymentOf(index + 1))] : [];
    const needed = [...ALWAYS, ...lanes];
    const wrong = needed.flatMap((id) => {
      const what = wrongWith(id, installed.get(id));
      return what === undefined ? [] : [`${id} ${what}`];
    });
    if (wrong.length === 0) return good(`${count(needed.length, 'deployment')} stand as they must; the schedule is on.`);
    return bad(
      `${someOf(wrong)}.`,
      'Open Customization > Scripting > Script Deployments, check Deployed, and set the status: Scheduled for the scheduled export, Released ' +
        'for Suitelets. Deploy the product again when one is missing.',
    );
  },
};

function wrongWith(id: string, state: DeploymentState | undefined): string | undefined {
  if (state === undefined) return 'is missing';
  if (!state.isDeployed) return 'is not deployed';
  if (id === SCHEDULED && state.status !== 'SCHEDULED') return 'is not scheduled';
  return state.status === 'TESTING' ? 'is open to its owner only' : undefined;
}
