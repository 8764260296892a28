import * as runtime from 'N/runtime';
import { ProductError } from '../../core/errors/product-error';
import { listAdoptions, openAdoption, updateAdoption, type Adoption, type AdoptionKind } from '../../netsuite/adoptions';
import { isTaskUnderWay, submitMapReduce } from '../../netsuite/tasks';
import { loadWorkflow } from '../../netsuite/workflow-store';
import { requireConnection } from '../spp-session';
import { ADOPTION_PARAMETER } from './begin-adoption';

const SCRIPT = 'customscript_spx_adopt_mr';
const DEPLOYMENT = 'customdeploy_spx_adopt_ondemand';

/** What became of a request to look or to adopt. `no-look`: nobody has looked since the last adoption. */
export type AdoptionStart = { kind: 'started'; id: string } | { kind: 'running' } | { kind: 'no-look' } | { kind: 'refused'; name: string };

/**
 * Starts a look, or an adoption for which there is one. A step whose task has ended without closing its row was cut off, and is
 * noted so. Cost: 78 units at most. Throws ProductError of a connection that cannot be used.
 */
export function startAdoption(kind: Exclude<AdoptionKind, 'confirmed'>): AdoptionStart {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  requireConnection(workflow.connectionId);
  const steps = listAdoptions();
  const unfinished = steps.filter(isUnfinished);
  if (unfinished.some(isUnderWay)) return { kind: 'running' };
  for (const { id } of unfinished)
    updateAdoption(id, { status: 'interrupted', message: 'It was cut off. What was adopted stays adopted; start it again for the rest.' });
  if (kind === 'adopt' && newestLook(steps) === undefined) return { kind: 'no-look' };
  return submit(kind);
}

export const isUnfinished = ({ status }: Adoption): boolean => status === 'queued' || status === 'running';

/** Whether NetSuite still works on it. Cost: 10 units. */
export const isUnderWay = ({ task }: Adoption): boolean => isTaskUnderWay(task);

/** The newest look or adoption that came to its end. */
export const newestComplete = (adoptions: readonly Adoption[]): Adoption | undefined =>
  adoptions.find(({ kind, status }) => kind !== 'confirmed' && status === 'complete');

/** The look that an adoption goes by: the newest that is complete, unless somebody has adopted since. */
export function newestLook(steps: readonly Adoption[]): Adoption | undefined {
  const newest = newestComplete(steps);
  return newest?.kind === 'look' ? newest : undefined;
}

/** Its row is there before the task is submitted, so that the task finds it whenever it begins. */
function submit(kind: AdoptionKind): AdoptionStart {
  const started = new Date().toISOString();
  const id = openAdoption({ kind, status: 'queued', started, user: runtime.getCurrentUser().name });
  try {
    updateAdoption(id, { task: submitMapReduce(SCRIPT, DEPLOYMENT, { [ADOPTION_PARAMETER]: id }) });
    return { kind: 'started', id };
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR' } = (error ?? {}) as { name?: string };
    updateAdoption(id, { status: 'failed', ended: started, message: `NetSuite refused to start it. [${name}]` });
    return name === 'MAP_REDUCE_ALREADY_RUNNING' ? { kind: 'running' } : { kind: 'refused', name };
  }
}

/** Notes who says that Oracle's export is switched off, and when. Cost: 6 units. */
export function confirmSwitchedOff(): void {
  const now = new Date().toISOString();
  openAdoption({ kind: 'confirmed', status: 'complete', started: now, ended: now, user: runtime.getCurrentUser().name });
}
