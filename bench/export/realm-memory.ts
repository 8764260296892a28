import type { World } from '../../sandbox/cli/demo-world';
import type { FaultPlan } from '../../sandbox/netsuite/engine/report';
import { startRun } from '../../sandbox/netsuite/engine/running-task';
import { submitTask } from '../../sandbox/netsuite/engine/submission';
import { heapInUse } from '../measure/heap';
import { EXPORT } from './measure-export';

/** Calls of getInputData between two looks; each look is a whole collection of garbage. */
const CALLS_PER_LOOK = 16;

/**
 * Most bytes that getInputData holds on to, the only stage that knows more than one batch. The heap is looked at before governed
 * calls; the sandbox itself stores nothing meanwhile, so what has come since the beginning is the script's.
 */
export function realmMemory({ account }: World): number {
  const before = heapInUse();
  let most = 0;
  let calls = 0;
  const look: FaultPlan = ({ stage, when, name }) => {
    if (stage !== 'GET_INPUT' || when !== 'before') return undefined;
    calls += 1;
    if (calls % CALLS_PER_LOOK === 0 || name.startsWith('record.submitFields')) most = Math.max(most, heapInUse() - before);
    return undefined;
  };
  const run = startRun(account, submitTask(account, { ...EXPORT, byScript: false }), { faults: look });
  run.step();
  return most;
}
