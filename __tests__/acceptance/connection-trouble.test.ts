import { DEMO, settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { createVisitor, type Visitor } from '../../sandbox/web/visitor';
import { changeSettings, changeWorkflow, companyOf, connectedWorld, exportRow, newestCounts, newestRow, runExport } from './worlds';
import { PEOPLE, request } from './security/every-page';

const company = companyOf({ plain: 2 });
const HOUR = 3_600_000;

function world(): World {
  const made = connectedWorld({ company });
  changeSettings(made, { notifyRecipients: ['admin@example.com'], notifyAbout: ['connection'] });
  return made;
}

const schedule = (made: World) => runExport(made, { deployment: 'customdeploy_spx_export_scheduled' });
const subjects = ({ account }: World): string[] => (account.outbox ?? []).map(({ subject }) => subject);
const TROUBLE = 'Customers for SuiteProjects Pro: trouble with the connection';
const lost = (made: World): string => String(newestRow(made, 'customrecord_spx_connection')['custrecord_spx_conn_lost'] ?? '');

function revoke({ spp }: World): void {
  const body = new URLSearchParams({ client_id: DEMO.clientId, user: DEMO.user }).toString();
  spp.handle({ method: 'POST', url: `https://${DEMO.host}/applications`, headers: {}, body });
}

it('a sign-in that was revoked is told once by e-mail, and the schedule asks no more until somebody signs in', () => {
  const made = world();
  revoke(made);
  schedule(made);
  expect(subjects(made)).toEqual([TROUBLE]);
  expect(lost(made)).toMatch(/^refused /);
  const asked = [made.spp.stats.requests, made.spp.stats.byKind['token']];
  for (let quarter = 0; quarter < 8; quarter += 1) {
    made.clock.advance(HOUR / 4);
    schedule(made);
  }
  expect([made.spp.stats.requests, made.spp.stats.byKind['token']]).toEqual(asked);
  expect(subjects(made)).toEqual([TROUBLE]);
});

it('a workflow that is switched off keeps its sign-in for days, and goes on with it', () => {
  const made = world();
  changeWorkflow(made, { custrecord_spx_wf_active: false });
  for (let hour = 0; hour < 72; hour += 4) {
    made.clock.advance(4 * HOUR);
    schedule(made);
  }
  changeWorkflow(made, { custrecord_spx_wf_active: true });
  schedule(made);
  expect(newestCounts(made)).toMatchObject({ created: 2 });
  expect([lost(made), subjects(made)]).toEqual(['', []]);
});

it('and even one whose configuration is damaged', () => {
  const made = world();
  changeSettings(made, { pageSize: 1 });
  for (let hour = 0; hour < 48; hour += 4) {
    made.clock.advance(4 * HOUR);
    schedule(made);
  }
  changeSettings(made, {});
  schedule(made);
  expect(newestCounts(made)).toMatchObject({ created: 2 });
});

it('an early renewal that fails is told as well, although nothing was to be exported', () => {
  const made = world();
  changeWorkflow(made, { custrecord_spx_wf_active: false });
  made.clock.advance(13 * HOUR);
  revoke(made);
  schedule(made);
  expect(subjects(made)).toEqual([TROUBLE]);
  schedule(made);
  expect(subjects(made)).toEqual([TROUBLE]);
});

const OVER = 'The sign-in is over. SuiteProjects Pro does not take the sign-in any more';

it('is what the Overview begins with, with the way to the Connection page', () => {
  const made = world();
  const browser = visit(made);
  expect(browser.page.text).not.toContain('The sign-in');
  made.clock.advance(13 * HOUR);
  expect(visit(made).page.text).not.toContain('The sign-in runs out');
  changeSettings(made, { refreshLifetimeHours: 14 });
  expect(visit(made).page.text).toContain('The sign-in runs out soon.');
  revoke(made);
  runExport(made);
  const warned = visit(made);
  expect(warned.page.text).toContain(OVER);
  warned.follow('Open the connection');
  expect(warned.page.text).toContain('Save and authorise');
});

it('and an operator, who may not connect, is told who can', () => {
  const made = world();
  revoke(made);
  runExport(made);
  const { body } = request(made, 'GET', { spx_page: 'overview' }, PEOPLE.operate);
  expect(body).toContain('An administrator can do that.');
  expect(body).not.toContain('Open the connection');
});

describe('a workflow that the connection has stopped', () => {
  function stoppedByKey(): World {
    const made = world();
    onConnectionPage(made).submit({ custpage_spx_apikey: 'not-the-key' }, 'Save');
    schedule(made);
    expect(exportRow(made)['custrecord_spx_wf_halt']).toMatch(/^SPP_API_KEY_REFUSED /);
    const asked = made.spp.stats.requests;
    schedule(made);
    expect(made.spp.stats.requests).toBe(asked);
    return made;
  }

  it('goes on when nothing but the API key is entered anew', () => {
    const made = stoppedByKey();
    onConnectionPage(made).submit({ custpage_spx_apikey: DEMO.apiKey }, 'Save');
    schedule(made);
    expect(newestCounts(made)).toMatchObject({ created: 2 });
    expect(exportRow(made)['custrecord_spx_wf_halt']).toBeFalsy();
  });

  it('stays away when the form is saved as it was', () => {
    const made = stoppedByKey();
    const asked = made.spp.stats.requests;
    onConnectionPage(made).submit({}, 'Save');
    schedule(made);
    expect(made.spp.stats.requests).toBe(asked);
  });

  it('tries again after Renew now has worked, and after a sign-in', () => {
    const made = stoppedByKey();
    onConnectionPage(made).submit({}, 'Renew now');
    expect(exportRow(made)['custrecord_spx_wf_halt']).toBeFalsy();
    const asked = made.spp.stats.requests;
    schedule(made);
    expect(made.spp.stats.requests).toBeGreaterThan(asked);
    signInAnew(made);
    const then = made.spp.stats.requests;
    schedule(made);
    expect(made.spp.stats.requests).toBeGreaterThan(then);
  });
});

function visit(made: World): Visitor {
  const browser = createVisitor(made.network);
  browser.get(settingsUrl(made.account));
  return browser;
}

function onConnectionPage(made: World): Visitor {
  const browser = visit(made);
  browser.follow('Connection');
  return browser;
}

function signInAnew(made: World): void {
  const browser = onConnectionPage(made);
  browser.submit({}, 'Save and authorise');
  browser.follow('Continue to SuiteProjects Pro');
  browser.submit({ user: DEMO.user, password: DEMO.password }, 'Sign in and allow');
}
