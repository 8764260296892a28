import { readRequestsLeft } from '../../suiteprojects/read-requests-left';
import { count, good, unknown, warning, type HealthCheck } from './health-check';

/** A day of runs every 15 minutes takes some hundred requests; below this another integration should be looked at. */
const FEW = 1000;

/** How many requests are left of the rolling day; the question costs one itself (facts 1.9). */
export const quota: HealthCheck = {
  id: 'quota',
  title: 'Requests left today',
  asks: true,
  needsAccess: true,
  run({ client }) {
    const left = readRequestsLeft(client());
    if (left === undefined)
      return unknown('SuiteProjects Pro does not tell.', 'Look at Administration > Global Settings > Account > API Limits there.');
    if (left >= FEW) return good(`${count(left, 'request')} of the rolling 24 hours.`);
    return warning(
      `Only ${count(left, 'request')} of the rolling 24 hours, for all integrations together.`,
      'Run the schedule less often, or find what else uses requests: Administration > Global Settings > Account > API Limits in SuiteProjects Pro.',
    );
  },
};
