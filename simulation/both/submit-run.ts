import { submitTask } from '../../sandbox/netsuite/engine/submission';
import { PlatformError } from '../../sandbox/netsuite/types';
import type { DeploymentName } from '../scenario/scenario';
import type { SimulatedWorld } from '../world/simulated-world';
import type { WorkflowName } from './scenario';

/** Submits a deployment of a workflow; one that runs already is left to it. Returns whether it was submitted. */
export function submitRun({ account, trace }: SimulatedWorld, workflow: WorkflowName, deployment: DeploymentName | 'single'): boolean {
  try {
    const script = `customscript_spx_${workflow}_mr`;
    submitTask(account, { script, deployment: `customdeploy_spx_${workflow}_${deployment}`, byScript: false });
    trace.note(`the ${deployment} ${workflow} is submitted`);
    return true;
  } catch (refusal) {
    if (!(refusal instanceof PlatformError) || refusal.code !== 'MAP_REDUCE_ALREADY_RUNNING') throw refusal;
    return false;
  }
}
