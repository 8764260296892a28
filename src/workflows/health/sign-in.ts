import { ageOf, connectionWarnings } from '../connection-warnings';
import { bad, good, type HealthCheck } from './health-check';

/** Whether somebody has signed in, and for how long that holds. */
export const signIn: HealthCheck = {
  id: 'sign-in',
  title: 'Sign-in',
  asks: false,
  run({ connection, settings, now }) {
    const stored = connection();
    if (!stored.hasTokens) return bad('Nobody has signed in to SuiteProjects Pro.', 'Press Save and authorise on the Connection page.');
    const [worst] = connectionWarnings(stored, now, settings().refreshLifetimeHours);
    if (worst === undefined) return good(ageOf(stored.refreshIssued, now) || 'Somebody has signed in.');
    const [found, remedy] = worst.texts;
    return { state: worst.type === 'ERROR' ? 'bad' : 'warning', found: `${worst.title}. ${found}`, remedy };
  },
};
