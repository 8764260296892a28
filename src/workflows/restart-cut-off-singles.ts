import * as runtime from 'N/runtime';
import * as log from '../netsuite/log';
import { deploymentsUnderWay } from '../netsuite/open-deployments';
import { submitMapReduce } from '../netsuite/tasks';
import { SINGLE_DEPLOYMENT } from './import/realtime/lanes';
import { MEMBERS, type MemberType } from './members';
import { LANE_DEPLOYMENTS } from './realtime/lanes';

/** The deployments for single customers, which no schedule starts. */
const SINGLES: Readonly<Record<MemberType, readonly string[]>> = {
  customers_export: LANE_DEPLOYMENTS,
  customers_import: [SINGLE_DEPLOYMENT],
};

/**
 * Has runs of single customers that were cut off closed. Only the next run of the same deployment does that, and it may come
 * never; so every run of all customers starts those whose row says that they run. NetSuite refuses one that does run, and the
 * others take up the signals that wait. Cost: 10 units, 20 per deployment with an open row. Throws errors of the query.
 */
export function restartCutOffSingles(type: MemberType): void {
  if (SINGLES[type].includes(runtime.getCurrentScript().deploymentId)) return;
  for (const deployment of deploymentsUnderWay(SINGLES[type])) restart(type, deployment);
}

function restart(type: MemberType, deployment: string): void {
  try {
    submitMapReduce(MEMBERS[type].script, deployment);
    log.audit({ title: `${MEMBERS[type].title}: a run of single customers was cut off`, details: `${deployment} is started again.` });
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = (error ?? {}) as { name?: string; message?: string };
    if (name !== 'MAP_REDUCE_ALREADY_RUNNING')
      log.error({ title: `${deployment} could not be started again`, details: `${name}: ${message}` });
  }
}
