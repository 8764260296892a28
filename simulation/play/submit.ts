import { submitTask } from '../../sandbox/netsuite/engine/submission';
import { PlatformError } from '../../sandbox/netsuite/types';
import type { DeploymentName } from '../scenario/scenario';
import type { SimulatedWorld } from '../world/simulated-world';

/** Submits a deployment, as a schedule or a person does; a deployment that runs already is left to it. */
export function submit({ account, trace }: SimulatedWorld, deployment: DeploymentName): void {
  try {
    submitTask(account, { script: 'customscript_spx_export_mr', deployment: `customdeploy_spx_export_${deployment}`, byScript: false });
    trace.note(`the ${deployment} deployment is submitted`);
  } catch (refusal) {
    if (!(refusal instanceof PlatformError) || refusal.code !== 'MAP_REDUCE_ALREADY_RUNNING') throw refusal;
  }
}
