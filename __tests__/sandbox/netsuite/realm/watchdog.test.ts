import { runSuitelet } from '../../../../sandbox/netsuite/suitelet/run-suitelet';
import { userEvents } from '../../../../sandbox/netsuite/user-events/user-events';
import { install, scriptedAccount, session, suitelet } from './scripted-account';

/** A script that never ends is found out whatever the speed of the machine; the limit only says how long the test waits. */
const impatient = () => ({ ...scriptedAccount(), machineLimitMilliseconds: 40 });
const timeIsUp = expect.objectContaining({ name: 'SSS_TIME_LIMIT_EXCEEDED' });

it.each([
  ['a loop', 'for (;;) {}'],
  ['a loop that catches everything', 'for (;;) try { for (;;) {} } catch (e) {} finally { for (;;) {} }'],
  ['a regular expression', "return /^(a+)+$/.test('a'.repeat(60) + 'b')"],
  ['a loop in a callback that the platform calls', "cache.getCache({ name: 'c' }).get({ key: 'k', loader: () => { for (;;) {} } });"],
])('stops %s', (_case, body) => {
  expect(() => session(impatient(), { cache: 'N/cache' }, body, { timeLimitSeconds: 300 }).answer()).toThrow(timeIsUp);
});

it('stops a module that never ends loading', () => {
  const account = impatient();
  const opened = session(account, { other: './other' }, '');
  account.files.set('/SuiteScripts/other.js', 'for (;;) {}');
  expect(() => opened.answer()).toThrow(timeIsUp);
});

it('takes the whole time limit of the script on the clock of the account', () => {
  const account = impatient();
  const before = account.clock.now();
  expect(() => session(account, {}, 'for (;;) {}', { timeLimitSeconds: 300 }).answer()).toThrow(timeIsUp);
  expect(account.clock.now() - before).toBe(300_000);
});

it('leaves the realm usable for the next session of the job', () => {
  const account = impatient();
  const first = session(account, {}, 'for (;;) {}');
  expect(() => first.answer()).toThrow(timeIsUp);
  expect(session(account, {}, 'return 1 + 1', { realm: first.realm }).answer()).toBe(2);
});

it('stops the user event that never ends, and not the script that waits for its save', () => {
  const account = { ...impatient(), machineLimitMilliseconds: 400, userEvents };
  const eventSource = `/**
   * @NApiVersion 2.1
   * @NScriptType UserEventScript
   */
  define([], () => ({ beforeSubmit() { for (;;) {} } }));`;
  const deployments = [{ recordType: 'customer', status: 'RELEASED', audience: everyone }];
  install(account, eventSource, { scriptId: 'customscript_ue', type: 'usereventscript', deployments });
  const save = `try { record.create({ type: 'customer' }).setValue('companyname', 'A').save(); } catch (e) { return e.name; }`;
  expect(session(account, { record: 'N/record' }, save, { timeLimitSeconds: 3_600 }).answer()).toBe('SSS_TIME_LIMIT_EXCEEDED');
});

it('shows the error on the page of a Suitelet', () => {
  const account = impatient();
  install(account, suitelet({}, 'for (;;) {}'), { type: 'suitelet', deployments: [{ status: 'RELEASED', audience: everyone }] });
  const page = runSuitelet(account, {
    script: 'customscript_test',
    deployment: 'customdeploy_test',
    method: 'GET',
    sessionVariables: new Map(),
  });
  expect(page.body).toContain('SSS_TIME_LIMIT_EXCEEDED');
  expect(account.logs).toMatchObject([{ level: 'ERROR', title: 'SSS_TIME_LIMIT_EXCEEDED' }]);
});

const everyone = { allRoles: true, allEmployees: true, allPartners: true, roles: [], isOnline: false };
