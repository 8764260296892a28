import { submitMapReduce } from '../netsuite/tasks';

const SCRIPT = 'customscript_spx_export_mr';
const ON_DEMAND = 'customdeploy_spx_export_ondemand';

/** What became of a request to run. `running`: a run of this kind is under way already. */
export type Started = { kind: 'started' } | { kind: 'running' } | { kind: 'refused'; name: string; message: string };

/** Starts the customers export on demand. Cost: 20 units. */
export function startOnDemand(): Started {
  try {
    submitMapReduce(SCRIPT, ON_DEMAND);
    return { kind: 'started' };
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = error as { name?: string; message?: string };
    return name === 'MAP_REDUCE_ALREADY_RUNNING' ? { kind: 'running' } : { kind: 'refused', name, message };
  }
}
