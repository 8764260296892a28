import type { World } from '../../sandbox/cli/demo-world';
import { changeSettings, companyOf, connectedWorld, runExport } from './worlds';

const company = companyOf({ plain: 1, 'name-of-84': 1, 'no-company-name': 1, 'name-of-300': 1 });
const DAY = 86_400_000;
const EXCEPTION = 'customrecord_spx_exception';
const RUN = 'customrecord_spx_run';
const EDIT = 'customrecord_spx_edit';

const scheduled = (world: World) => runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
const ids = (world: World, type: string): number[] => world.account.store.all(type).map(({ id }) => id);

it('removes what was decided and ended long ago, keeps what is open, ignored or held by an exception, and costs a bounded sum', () => {
  const world = connectedWorld({ company });
  changeSettings(world, { retentionDays: 30 });
  scheduled(world);
  const [first, second, third] = ids(world, EXCEPTION);
  world.account.store.update(EXCEPTION, first ?? 0, { custrecord_spx_exc_status: 'resolved' });
  world.account.store.update(EXCEPTION, second ?? 0, { custrecord_spx_exc_status: 'ignored' });
  for (let more = 0; more < 70; more += 1)
    world.account.store.insert(RUN, { custrecord_spx_run_status: 'complete', custrecord_spx_run_workflow: '1' });
  for (let more = 0; more < 60; more += 1)
    world.account.store.insert(EDIT, { custrecord_spx_edit_spp_id: '7', custrecord_spx_edit_field: 'web' });
  const [holding] = ids(world, RUN);

  world.clock.advance(29 * DAY);
  scheduled(world);
  expect(ids(world, EXCEPTION)).toEqual([first, second, third]);
  expect(ids(world, RUN)).toHaveLength(72);
  expect(ids(world, EDIT)).toHaveLength(60);
  world.account.store.insert(EDIT, { custrecord_spx_edit_spp_id: '7', custrecord_spx_edit_field: 'terms' });

  world.clock.advance(3 * DAY);
  scheduled(world);
  expect(ids(world, EXCEPTION)).toEqual([second, third]);
  const kept = world.account.store.get(EXCEPTION, second ?? 0)?.fields;
  expect(kept).toMatchObject({ custrecord_spx_exc_status: 'ignored', custrecord_spx_exc_spp_id: expect.any(String) as string });
  expect(kept?.['custrecord_spx_exc_payload'] ?? '').toBe('');
  expect(world.account.store.get(EXCEPTION, third ?? 0)?.fields['custrecord_spx_exc_payload']).toBeTruthy();
  expect(ids(world, RUN)).toContain(holding);
  expect(ids(world, RUN)).toHaveLength(72 + 1 - 50);
  expect(ids(world, EDIT)).toHaveLength(61 - 50);
  expect(Number(world.account.store.all(RUN).at(-1)?.fields['custrecord_spx_run_units'])).toBeLessThan(1000);

  // The sign-in has expired in a month without a run, so that the schedule is stopped by now; retention goes on all the same.
  scheduled(world);
  expect(ids(world, RUN)).toHaveLength(72 + 1 - 70);
  expect(world.account.store.all(EDIT).map(({ fields }) => fields['custrecord_spx_edit_field'])).toEqual(['terms']);
});
