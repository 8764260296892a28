import { good, type HealthCheck } from './health-check';

/** Whether SuiteProjects Pro takes the token, as a request for its time shows. */
export const token: HealthCheck = {
  id: 'token',
  title: 'Access to SuiteProjects Pro',
  asks: true,
  run: ({ time }) => good(`SuiteProjects Pro answers. Its clock shows ${time().serverTime}.`),
};
