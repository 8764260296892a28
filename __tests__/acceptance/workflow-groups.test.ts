import type { World } from '../../sandbox/cli/demo-world';
import { runSubmittedTasks } from '../../sandbox/netsuite/engine/map-reduce';
import type { SppFault } from '../../sandbox/suiteprojects/server';
import type { Visitor } from '../../sandbox/web/visitor';
import { openPage, rows, said } from './run-pages';
import { companyOf, connectedWorld, runExport } from './worlds';

describe('a workflow group', () => {
  const few = companyOf({ plain: 3 });

  function groupOf(world: World, fields: Record<string, string>): Visitor {
    const page = openPage(world, 'group');
    page.submit({ custpage_spx_group_name: 'Nightly', custpage_spx_group_member_1: 'customers_export', ...fields }, 'Save');
    expect(page.page.text).toContain('The group was saved');
    return page;
  }

  const steps = (world: World) =>
    rows(world).map((row) => [said(world, 'step', row), said(world, 'status', row), said(world, 'trigger', row)]);
  const twice = { custpage_spx_group_member_2: 'customers_export' };

  it('runs its members in order, each when the one before has ended', () => {
    const world = connectedWorld({ company: few });
    const page = groupOf(world, twice);
    page.follow('Nightly');
    page.submit({}, 'Start this group now');
    expect(page.page.text).toMatch(/The export was started.*step 1/s);
    expect(rows(world)).toHaveLength(1);
    runSubmittedTasks(world.account);
    expect(steps(world)).toEqual([
      ['1', 'complete', 'group'],
      ['2', 'complete', 'group'],
    ]);
    expect(said(world, 'ended', rows(world)[0]) <= said(world, 'started')).toBe(true);
    expect(openPage(world, 'schedule').page.text).toMatch(/Nightly.*Customers export, then Customers export.*step 2/s);
  });

  it('follows the schedule of its first member', () => {
    const world = connectedWorld({ company: few });
    groupOf(world, { ...twice, custpage_spx_group_scheduled: 'T' });
    runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
    runSubmittedTasks(world.account);
    expect(steps(world)).toEqual([
      ['1', 'complete', 'scheduled'],
      ['2', 'complete', 'group'],
    ]);
  });

  it.each([
    ['not active', { custpage_spx_group_active: 'F', custpage_spx_group_scheduled: 'T' }],
    ['not on schedule', { custpage_spx_group_scheduled: 'F' }],
  ])('that is %s does not follow the schedule', (_, fields) => {
    const world = connectedWorld({ company: few });
    groupOf(world, { ...twice, ...fields });
    runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
    runSubmittedTasks(world.account);
    expect(rows(world)).toHaveLength(1);
  });

  it('stops at a member that fails, and goes on from there when that is resumed', () => {
    const world = connectedWorld({ company: few });
    const page = groupOf(world, twice);
    page.follow('Nightly');
    page.submit({}, 'Start this group now');
    world.spp.injectFault({ on: 'api', kind: 'status-556' } as SppFault);
    runSubmittedTasks(world.account);
    expect(steps(world)).toEqual([['1', 'waiting', 'group']]);
    world.clock.advance(60_000);
    page.get(page.page.url);
    page.submit({}, 'Resume');
    runSubmittedTasks(world.account);
    expect(steps(world)).toEqual([
      ['1', 'waiting', 'group'],
      ['1', 'complete', 'group'],
      ['2', 'complete', 'group'],
    ]);
  });

  it('with a member that this account does not have stops there, and says so in the log', () => {
    const world = connectedWorld({ company: few });
    groupOf(world, twice);
    const group = world.account.store.all('customrecord_spx_group')[0];
    world.account.store.update('customrecord_spx_group', group?.id ?? 0, { custrecord_spx_grp_members: 'customers_export, gone' });
    const page = openPage(world, 'group', { spx_group: String(group?.id) });
    page.submit({}, 'Start this group now');
    runSubmittedTasks(world.account);
    expect(steps(world)).toEqual([['1', 'complete', 'group']]);
    expect(world.account.logs.map(({ title, details }) => `${title} ${details}`).join('\n')).toMatch(/Nightly stopped .*gone/);
  });
});
