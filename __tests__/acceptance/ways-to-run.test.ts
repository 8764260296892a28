import type { World } from '../../sandbox/cli/demo-world';
import { reconciles } from '../../sandbox/cli/run-summary';
import { runSubmittedTasks } from '../../sandbox/netsuite/engine/map-reduce';
import type { FaultPlan } from '../../sandbox/netsuite/engine/report';
import { createScheduler, type Scheduler } from '../../sandbox/netsuite/engine/scheduler';
import type { Visitor } from '../../sandbox/web/visitor';
import { setActive } from '../activate-workflow';
import { openPage, rows, said } from './run-pages';
import { companyOf, connectedWorld, customersBySppId, newestCounts, runExport, watermarkOf, writtenBackId } from './worlds';

const RUN = 'customrecord_spx_run';
const company = companyOf({ plain: 120, 'name-of-84': 1 });
const newcomers = company.customers.filter(({ story }) => story === 'plain').map(({ record }) => record.id);

const created = (world: World): string[] => newcomers.filter((id) => customersBySppId(world).has(id));
const buttons = (page: Visitor) => (page.page.forms[0]?.buttons ?? []).map(({ label }) => label);
const stepUntil = (scheduler: Scheduler, isReached: () => boolean): void => {
  while (!isReached() && scheduler.step());
};
/** What the client code of the run page asks for. */
const live = (page: Visitor): { html?: string; isOver: boolean } => {
  const { url } = page.page;
  const answer = JSON.parse(page.get(`${url}&spx_live=1`).html) as { html?: string; isOver: boolean };
  page.get(url);
  return answer;
};

function expectEverybodyOnce(world: World): void {
  expect(created(world)).toEqual(newcomers);
  expect(newcomers.filter((id) => writtenBackId(world, id) !== String(customersBySppId(world).get(id)?.id))).toEqual([]);
}

describe('Export now', () => {
  it('shows the run at once, and stage, counts, rate and time left while it is under way; then its totals', () => {
    const world = connectedWorld({ company });
    const page = openPage(world);
    page.submit({}, 'Export now');
    expect(page.page.text).toMatch(/The export was started.*Waiting for NetSuite to begin it\./s);
    expect(said(world, 'task')).toMatch(/^MAPREDUCETASK_/);
    const scheduler = createScheduler(world.account);
    stepUntil(scheduler, () => created(world).length >= 30);
    page.follow('Refresh');
    expect(page.page.text).toMatch(/Stage 2 of 4: \d+ of 121 customers handled, \d+ a minute, about \d+ (s|min \d+ s) left\./);
    expect(live(page)).toMatchObject({ isOver: false, html: expect.stringMatching(/<progress max="100" value="\d\d"/) as unknown });
    scheduler.runToEnd();
    expect(live(page).isOver).toBe(true);
    expect(page.page.text).toMatch(/120 created, 0 linked.*The totals reconcile\./s);
    expect(rows(world)).toHaveLength(1);
    expect(buttons(page)).not.toContain('Cancel this run');
    expectEverybodyOnce(world);
  });

  it('starts nothing beside a run that it has started before', () => {
    const world = connectedWorld({ company });
    openPage(world).submit({}, 'Export now');
    const page = openPage(world);
    page.submit({}, 'Export now');
    expect(page.page.text).toContain('A run is under way');
    expect(rows(world)).toHaveLength(1);
  });

  it('of chosen customers works before the schedule is switched on, which leaves the others alone', () => {
    const world = connectedWorld({ company: companyOf({ plain: 4 }) });
    setActive(world.account, 'customers_export', false);
    const all = world.spp.customers().map(({ id }) => id);
    const [one = '', other = ''] = all;
    const exported = () => all.filter((id) => customersBySppId(world).has(id));
    openPage(world).submit({ custpage_spx_choice: 'ids', custpage_spx_ids: `${one}, ${other}` }, 'Export now');
    runSubmittedTasks(world.account);
    runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
    expect(exported()).toEqual([one, other]);
    expect(rows(world)).toHaveLength(1);
    openPage(world).submit({}, 'Switch on the schedule');
    runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
    expect(exported()).toEqual(all);
  });

  it('says so when NetSuite refuses', () => {
    const world = connectedWorld({ company });
    const deployment = world.account.scripts
      .get('customscript_spx_export_mr')
      ?.deployments.find(({ scriptId }) => /ondemand/.test(scriptId));
    Object.assign(deployment ?? {}, { isDeployed: false });
    const page = openPage(world);
    page.submit({}, 'Export now');
    expect(page.page.text).toMatch(/The export was not started.*FAILED_TO_SUBMIT_JOB_REQUEST_1/s);
    expect(said(world, 'status')).toBe('failed');
  });

  it('as a full synchronisation reads again what the watermark has passed, and changes nothing that is integrated', () => {
    const world = connectedWorld({ company });
    runExport(world);
    const before = JSON.stringify(world.account.store.all('customer'));
    for (const hours of [6, 6]) {
      world.clock.advance(hours * 3_600_000);
      openPage(world).submit({}, 'Export now');
      runSubmittedTasks(world.account);
    }
    expect(newestCounts(world).read).toBe(0);
    openPage(world).submit({ custpage_spx_choice: 'full' }, 'Export now');
    runSubmittedTasks(world.account);
    expect(newestCounts(world)).toMatchObject({ read: 121, created: 0, skipped: { 'already-integrated': 120 } });
    expect(JSON.stringify(world.account.store.all('customer'))).toBe(before);
  });

  it('of IDs exports these only, and leaves the watermark', () => {
    const world = connectedWorld({ company });
    const before = watermarkOf(world);
    const [one, other] = newcomers;
    const page = openPage(world);
    page.submit({ custpage_spx_choice: 'ids', custpage_spx_ids: `${one}, ${other}\n999999999` }, 'Export now');
    expect(page.page.text).toMatch(/SuiteProjects Pro has no customer with these IDs: 999999999\./);
    runSubmittedTasks(world.account);
    expect(newestCounts(world)).toMatchObject({ read: 2, created: 2, writtenBack: 2 });
    expect(created(world).sort()).toEqual([one, other].sort());
    expect(watermarkOf(world)).toBe(before);
  });

  it('names IDs that are already integrated, and does nothing to them', () => {
    const world = connectedWorld({ company });
    const [one = '', other = ''] = newcomers;
    openPage(world).submit({ custpage_spx_choice: 'ids', custpage_spx_ids: one }, 'Export now');
    runSubmittedTasks(world.account);
    const page = openPage(world);
    page.submit({ custpage_spx_choice: 'ids', custpage_spx_ids: one }, 'Export now');
    expect(page.page.text).toMatch(new RegExp(`Already integrated: .*\\(${one}\\) is NetSuite customer ${writtenBackId(world, one)}\\.`));
    expect(rows(world)).toHaveLength(1);
    page.submit({ custpage_spx_choice: 'ids', custpage_spx_ids: `${one} ${other}` }, 'Export now');
    expect(page.page.text).toContain('Already integrated');
    runSubmittedTasks(world.account);
    expect(newestCounts(world)).toMatchObject({ read: 1, created: 1, skipped: {} });
  });

  it.each([
    ['', 'Enter one or more IDs'],
    ['12, x<b>', '"x<b>" is no ID'],
    [Array.from({ length: 501 }, (_, index) => index + 1).join(' '), 'Enter 500 IDs at most.'],
  ])('refuses the IDs %.10s', (ids, message) => {
    const world = connectedWorld({ company });
    const page = openPage(world);
    page.submit({ custpage_spx_choice: 'ids', custpage_spx_ids: ids }, 'Export now');
    expect(page.page.text).toContain(message);
    expect(rows(world)).toEqual([]);
  });
});

describe('Cancel this run', () => {
  function cancelledAfter(count: number): { world: World; page: Visitor } {
    const world = connectedWorld({ company });
    const page = openPage(world);
    page.submit({}, 'Export now');
    const scheduler = createScheduler(world.account);
    stepUntil(scheduler, () => created(world).length >= count);
    page.submit({}, 'Cancel this run');
    expect(page.page.text).toContain('The run stops');
    scheduler.runToEnd();
    page.get(page.page.url);
    return { world, page };
  }

  it('stops it between two customers; what is left is pending, the totals reconcile, the watermark stays', () => {
    const { world, page } = cancelledAfter(30);
    expect(created(world).length).toBeGreaterThanOrEqual(30);
    expect(created(world).length).toBeLessThanOrEqual(30 + 2 * 25);
    expect(said(world, 'status')).toBe('cancelled');
    expect(said(world, 'message')).toMatch(/^Cancelled by .+, 20\d\d-.* UTC\. \d+ are pending/);
    expect(newestCounts(world).pending).toBeGreaterThan(0);
    expect(reconciles(newestCounts(world))).toBe(true);
    expect(watermarkOf(world)).toBe('');
    expect(page.page.text).toContain('cancelled');
    expect(world.account.logs.filter(({ title }) => title.startsWith('Error in map'))).toEqual([]);
  });

  it('is resumed by one press: everybody is created once and written back, nobody twice', () => {
    const { world, page } = cancelledAfter(30);
    page.submit({}, 'Resume');
    runSubmittedTasks(world.account);
    expectEverybodyOnce(world);
    expect(newestCounts(world)).toMatchObject({ read: 121, pending: 0, parked: 1, writtenBack: 120 });
    expect(reconciles(newestCounts(world))).toBe(true);
    expect(watermarkOf(world)).not.toBe('');
  });

  it('while it waits or reads creates nobody', () => {
    const { world } = cancelledAfter(0);
    expect(created(world)).toEqual([]);
    expect(said(world, 'status')).toBe('cancelled');
    expect(watermarkOf(world)).toBe('');
  });

  it('after a kill and a cancelled resumption the next resumption loses nobody', () => {
    const world = connectedWorld({ company });
    const page = openPage(world);
    page.submit({}, 'Export now');
    let saves = 0;
    const faults: FaultPlan = ({ name, when }) =>
      name === 'record.save customer' && when === 'after' && ++saves === 40 ? 'kill' : undefined;
    createScheduler(world.account, { faults }).runToEnd();
    page.follow('Refresh');
    expect(page.page.text).toContain('It is not running any more');
    page.submit({}, 'Resume');
    const scheduler = createScheduler(world.account);
    stepUntil(scheduler, () => created(world).length >= 60);
    page.submit({}, 'Cancel this run');
    scheduler.runToEnd();
    expect(created(world).length).toBeLessThan(120);
    page.get(page.page.url);
    page.submit({}, 'Resume');
    runSubmittedTasks(world.account);
    expect(rows(world).map((row) => said(world, 'status', row))).toEqual(['interrupted', 'cancelled', 'complete with exceptions']);
    expectEverybodyOnce(world);
    expect(watermarkOf(world)).not.toBe('');
  });

  it('of a run that NetSuite has ended closes its row', () => {
    const world = connectedWorld({ company });
    const page = openPage(world);
    page.submit({}, 'Export now');
    const open = openPage(world, 'run', { spx_run: String(world.account.store.all(RUN).at(-1)?.id) });
    createScheduler(world.account, { faults: ({ stage }) => (stage === 'MAP' ? 'kill' : undefined) }).runToEnd();
    open.submit({}, 'Cancel this run');
    expect(open.page.text).toContain('The run was not running any more');
    expect(said(world, 'status')).toBe('interrupted');
  });

  it('costs 400 units over 10,000 customers: a look before one in 25', () => {
    const world = connectedWorld({ company });
    const looks: string[] = [];
    runExport(world, { faults: ({ name, when, stage }) => void (when === 'before' && stage === 'MAP' && looks.push(name)) });
    expect(looks.filter((name) => name === 'search.lookupFields')).toHaveLength(Math.ceil(121 / 25));
  });
});
