import { listRuns } from '../../netsuite/run-history';
import { inWords } from '../connection-warnings';
import { bad, good, warning, type HealthCheck } from './health-check';

const DAY_HOURS = 24;

/** How the last run went, and how long ago that was. */
export const lastRun: HealthCheck = {
  id: 'last-run',
  title: 'Last run',
  asks: false,
  run({ workflow, now }) {
    const [run] = listRuns(workflow().id);
    if (run === undefined) return warning('The customers export has not run yet.', 'Press Export now on the Overview.');
    const hours = Math.floor((now - Date.parse(run.started)) / 3_600_000);
    const found = `Run ${run.id} began on ${inWords(run.started)}, ${hours < 1 ? 'less than an hour' : `${hours} h`} ago: ${run.status}.`;
    if (run.status === 'failed') return bad(`${found} ${run.message}`, 'Open the run on the Runs page; its message says what to do.');
    if (hours >= DAY_HOURS)
      return warning(found, 'The schedule should run every day: look at the script deployments and at whether it stays away, above.');
    return good(found);
  },
};
