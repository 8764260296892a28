import type { Visitor } from '../../sandbox/web/visitor';
import { setActive } from '../activate-workflow';
import { settingsWorld, type SettingsWorld } from './settings-world';
import { AUDITOR, OPERATOR } from './stored-versions';

const NAME = `Night <b>"run"</b> & more`;
const GROUP = 'customrecord_spx_group';
const MINUTE = 60_000;

const at = ({ url }: SettingsWorld, page: string, parameters = {}) => `${url}&${new URLSearchParams({ spx_page: page, ...parameters })}`;
const open = (world: SettingsWorld, page: string, parameters = {}): Visitor => {
  world.visitor.get(at(world, page, parameters));
  return world.visitor;
};
const labels = ({ visitor }: SettingsWorld) => (visitor.page.forms[0]?.buttons ?? []).map(({ label }) => label);
const groups = ({ account }: SettingsWorld) => account.store.all(GROUP).map(({ fields }) => fields);

function addGroup({ account }: SettingsWorld, fields: Record<string, string | boolean> = {}): string {
  const values = { name: NAME, custrecord_spx_grp_members: 'customers_export', custrecord_spx_grp_active: true, ...fields };
  return String(account.store.insert(GROUP, values).id);
}

/** A connection that is signed in and an export that is active, so that the schedule has something to do. */
function signIn({ account }: SettingsWorld, fields: Record<string, string> = {}): void {
  setActive(account, 'customers_export');
  const [row] = account.store.all('customrecord_spx_connection');
  account.store.update('customrecord_spx_connection', row?.id ?? 0, {
    custrecord_spx_conn_host: 'acme.app.netsuitesuiteprojectspro.com',
    custrecord_spx_conn_refresh_token: 'encrypted',
    ...fields,
  });
}

function addRun({ account }: SettingsWorld, fields: Record<string, string | number>): string {
  const [workflow] = account.store.all('customrecord_spx_workflow');
  const all = { status: 'complete', trigger: 'scheduled', user: 'System', started: '2026-01-15T12:00:00.000Z', ...fields };
  const values = Object.fromEntries(Object.entries(all).map(([name, value]) => [`custrecord_spx_run_${name}`, value]));
  return String(account.store.insert('customrecord_spx_run', { custrecord_spx_run_workflow: String(workflow?.id), ...values }).id);
}

describe('the schedule', () => {
  it('is told as shipped before it has run, and as the runs show afterwards', () => {
    const world = settingsWorld();
    signIn(world);
    const next = new Date(Math.floor(world.account.clock.now() / (15 * MINUTE) + 1) * 15 * MINUTE).toISOString();
    expect(open(world, 'schedule').page.text).toContain(`about ${next.slice(0, 16).replace('T', ' ')} UTC (every 15 minutes, as shipped)`);
    for (const hours of [3, 2, 1])
      addRun(world, { started: new Date(world.account.clock.now() - hours * 60 * MINUTE + 20_000).toISOString() });
    expect(open(world, 'schedule').page.text).toMatch(/\(every 1 h, as the last runs show\).*customdeploy_spx_export_scheduled/s);
    expect(open(world, 'overview').page.text).toMatch(/Next scheduled run: about .* UTC \(every 1 h/);
  });

  it('that does not run any more is noticed', () => {
    const world = settingsWorld();
    signIn(world);
    for (const hours of [50, 49]) addRun(world, { started: new Date(world.account.clock.now() - hours * 60 * MINUTE).toISOString() });
    expect(open(world, 'overview').page.text).toContain('The schedule seems not to run.');
  });
});

describe('the overview warns', () => {
  it('that nothing is connected', () => {
    expect(open(settingsWorld(), 'overview').page.text).toMatch(/The schedule does nothing\. .*Connection page/);
  });

  it('that the request limit is used up, and until when', () => {
    const world = settingsWorld();
    const until = new Date(world.account.clock.now() + 5 * MINUTE).toISOString();
    signIn(world, { custrecord_spx_conn_pause: `${until} 2` });
    const { text } = open(world, 'overview').page;
    expect(text).toContain(`Waiting for the request limit until ${until.slice(0, 16).replace('T', ' ')} UTC.`);
  });

  it('of exceptions, with the pages where they wait', () => {
    const world = settingsWorld();
    signIn(world);
    const [workflow] = world.account.store.all('customrecord_spx_workflow');
    for (const kind of ['parked', 'held'])
      world.account.store.insert('customrecord_spx_exception', {
        ...{ custrecord_spx_exc_workflow: String(workflow?.id), custrecord_spx_exc_kind: kind, custrecord_spx_exc_status: 'open' },
        ...{ custrecord_spx_exc_spp_id: kind === 'parked' ? '1' : '2', custrecord_spx_exc_company: 'Any', custrecord_spx_exc_attempts: 1 },
        ...{ custrecord_spx_exc_code: 'NAME_TOO_LONG', custrecord_spx_exc_reasons: '[]', custrecord_spx_exc_payload: '{}' },
      });
    expect(open(world, 'overview').page.text).toMatch(/2 customers wait for a person:\s+1 parked.*1 held/s);
  });

  it.each([
    ['an administrator', undefined, ['Switch on the schedule', 'Export now', 'Import now']],
    ['an operator', OPERATOR, ['Export now']],
    ['an auditor', AUDITOR, []],
  ])('that the workflow is not active, and lets %s do what they may', (_, user, buttons) => {
    const world = settingsWorld(user);
    signIn(world);
    setActive(world.account, 'customers_export', false);
    const { text } = open(world, 'overview').page;
    expect(text).toMatch(/The customers export is not active\. Its schedule, real time and workflow groups do nothing/);
    expect(text.includes('An administrator can do that.')).toBe(user !== undefined);
    expect(labels(world)).toEqual(buttons);
  });

  it('of that no more once the schedule is switched on, which is done once', () => {
    const world = settingsWorld();
    signIn(world);
    setActive(world.account, 'customers_export', false);
    expect(open(world, 'overview').submit({}, 'Switch on the schedule').text).toContain('The schedule is switched on');
    expect(world.visitor.page.text).toContain('Next scheduled run: about');
    expect(labels(world)).toEqual(['Export now', 'Import now']);
  });

  it('that the schedule cannot be switched on, when somebody disconnected meanwhile', () => {
    const world = settingsWorld();
    signIn(world);
    setActive(world.account, 'customers_export', false);
    open(world, 'overview');
    signIn(world, { custrecord_spx_conn_refresh_token: '' });
    setActive(world.account, 'customers_export', false);
    expect(world.visitor.submit({}, 'Switch on the schedule').text).toMatch(/was not switched on.*CONNECTION_INCOMPLETE/s);
    expect(world.account.store.all('customrecord_spx_workflow')[0]?.fields['custrecord_spx_wf_active']).toBe(false);
  });
});

describe('a group', () => {
  it('is made, changed and deleted', () => {
    const world = settingsWorld();
    open(world, 'schedule').follow('New group');
    const members = { custpage_spx_group_member_1: 'customers_export', custpage_spx_group_member_3: 'customers_export' };
    world.visitor.submit({ custpage_spx_group_name: NAME, ...members }, 'Save');
    expect(groups(world)).toMatchObject([{ name: NAME, custrecord_spx_grp_members: 'customers_export, customers_export' }]);
    expect(world.visitor.page.html).not.toContain('<b>"run"');
    world.visitor.follow(NAME);
    world.visitor.submit({ custpage_spx_group_member_2: '', custpage_spx_group_active: 'F', custpage_spx_group_scheduled: 'T' }, 'Save');
    expect(groups(world)).toMatchObject([
      { custrecord_spx_grp_members: 'customers_export', custrecord_spx_grp_active: false, custrecord_spx_grp_scheduled: true },
    ]);
    world.visitor.follow(NAME);
    expect(labels(world)).not.toContain('Start this group now');
    world.visitor.submit({}, 'Delete this group');
    expect(groups(world)).toEqual([]);
  });

  it('without a member is not saved, and what was entered stays', () => {
    const world = settingsWorld();
    open(world, 'group').submit({ custpage_spx_group_name: 'Mine' }, 'Save');
    expect(world.visitor.page.text).toContain('Choose at least one member.');
    expect(world.visitor.page.html).toContain('value="Mine"');
    expect(groups(world)).toEqual([]);
  });

  it('that somebody deleted meanwhile is neither saved nor deleted nor started', () => {
    const world = settingsWorld();
    for (const button of ['Save', 'Delete this group', 'Start this group now']) {
      const id = addGroup(world);
      open(world, 'group', { spx_group: id });
      world.account.store.remove(GROUP, Number(id));
      world.visitor.submit({}, button);
      expect(world.visitor.page.text).toContain('The group does not exist any more');
    }
    expect(groups(world)).toEqual([]);
  });

  it.each([
    ['an operator', OPERATOR, ['Start this group now']],
    ['an auditor', AUDITOR, []],
  ])('shows to %s only what they may do', (_, user, buttons) => {
    const world = settingsWorld(user);
    const id = addGroup(world);
    open(world, 'group', { spx_group: id });
    expect(labels(world)).toEqual(buttons);
    expect(world.visitor.page.text).toContain('Customers export');
    expect(open(world, 'schedule').page.text).not.toContain('New group');
  });
});

describe('the page of a run', () => {
  it.each([
    ['an operator', OPERATOR, ['Cancel this run']],
    ['an auditor', AUDITOR, []],
  ])('lets %s cancel or not', (_, user, buttons) => {
    const world = settingsWorld(user);
    open(world, 'run', { spx_run: addRun(world, { status: 'running', trigger: 'on demand' }) });
    expect(labels(world)).toEqual(buttons);
  });

  it('asks the run to stop once, with who and when', () => {
    const world = settingsWorld(OPERATOR);
    const id = addRun(world, { status: 'running' });
    open(world, 'run', { spx_run: id }).submit({}, 'Cancel this run');
    expect(world.account.store.get('customrecord_spx_run', Number(id))?.fields['custrecord_spx_run_cancel']).toMatch(/^Olga, 2026-.* UTC$/);
    expect(labels(world)).toEqual([]);
  });

  it.each([
    ['cancelled', true],
    ['failed', true],
    ['interrupted', true],
    ['waiting', true],
    ['complete', false],
    ['complete with exceptions', false],
  ])('of a run that is %s offers Resume: %p', (status, isOffered) => {
    const world = settingsWorld();
    open(world, 'run', { spx_run: addRun(world, { status, ended: '2026-01-15T12:01:00.000Z' }) });
    expect(labels(world).includes('Resume')).toBe(isOffered);
  });

  it('answers its client code with text that is escaped, and tells when it is over', () => {
    const world = settingsWorld();
    const id = addRun(world, { status: 'running', cancel: '<img src=x>' });
    const answer = JSON.parse(open(world, 'run', { spx_run: id, spx_live: '1' }).page.html) as { html: string; isOver: boolean };
    expect(answer).toMatchObject({ isOver: false });
    expect(answer.html).toContain('&lt;img src=x&gt;');
    const gone = open(world, 'run', { spx_run: '999', spx_live: '1' }).page.html;
    expect(JSON.parse(gone)).toEqual({ isOver: true });
  });
});
