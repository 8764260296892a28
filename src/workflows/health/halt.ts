import { describeError } from '../../core/errors/catalogue';
import { pausedUntil } from '../../core/errors/quota-wait';
import { inWords } from '../connection-warnings';
import { bad, good, warning, type HealthCheck } from './health-check';

/** Whether the schedule exports, or stays away. */
export const halt: HealthCheck = {
  id: 'schedule',
  title: 'Does the schedule export?',
  asks: false,
  run({ workflow, connection, now }) {
    const { active, halt: stopped } = workflow();
    if (!active)
      return warning(
        'The customers export is not active: its schedule, real time and workflow groups do nothing.',
        'When Preview and a first run show what you want, press Switch on the schedule on the Overview.',
      );
    if (stopped !== undefined)
      return bad(
        `It stays away since ${inWords(stopped.since)}, when a run failed with ${stopped.code}.`,
        `${describeError(stopped.code).administrator} Then press Export now on the Overview.`,
      );
    const until = pausedUntil(connection().pause, now);
    if (until !== undefined)
      return warning(`It waits until ${inWords(until)}, since the request limit was hit.`, 'Nothing: it goes on by itself.');
    return good('Nothing keeps it from it.');
  },
};
