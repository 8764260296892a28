import { DEMO, type World } from '../../sandbox/cli/demo-world';
import { changeSettings, changeWorkflow, companyOf, connectedWorld, newestCounts, newestRow, runExport } from './worlds';

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
