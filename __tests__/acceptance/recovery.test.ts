import type { World } from '../../sandbox/cli/demo-world';
import { PlatformError } from '../../sandbox/netsuite/types';
import type { SppFault } from '../../sandbox/suiteprojects/server';
import {
  changeConfiguration,
  companyOf,
  connectedWorld,
  customersBySppId,
  newestCounts,
  newestRow,
  runExport,
  writtenBackId,
  exportRow,
} from './worlds';

const company = companyOf({ plain: 4 });
const ids = company.customers.map(({ record }) => record.id);
const MINUTE = 60_000;

const run = (world: World) => newestRow(world, 'customrecord_spx_run');
const runs = (world: World) => world.account.store.all('customrecord_spx_run').length;
const scheduled = (world: World) => runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
const created = (world: World): number => ids.filter((id) => customersBySppId(world).has(id)).length;
const isDone = (world: World): boolean => created(world) === ids.length && ids.every((id) => writtenBackId(world, id) !== '');

describe('the request limit of SuiteProjects Pro', () => {
  const limits: SppFault['kind'][] = ['status-556', 'http-429'];

  it.each(limits)(
    '%s on the read: the run waits and says until when, nothing is asked before, and the schedule goes on by itself',
    (kind) => {
      const world = connectedWorld({ company });
      world.spp.injectFault({ on: 'api', kind } as SppFault);
      expect(scheduled(world)).toMatchObject({ status: 'COMPLETE', errors: [] });
      expect(run(world)).toMatchObject({ custrecord_spx_run_status: 'waiting' });
      const until = /until=([^,)]+)/.exec(String(run(world)['custrecord_spx_run_message']))?.[1] ?? '';
      expect(Date.parse(until) - world.clock.now()).toBeLessThanOrEqual(MINUTE);
      expect(Date.parse(until)).toBeGreaterThan(world.clock.now());

      const asked = world.spp.stats.requests;
      scheduled(world);
      expect(runs(world)).toBe(1);
      runExport(world);
      expect(run(world)).toMatchObject({ custrecord_spx_run_status: 'waiting' });
      expect(world.spp.stats.requests).toBe(asked);

      world.clock.advance(MINUTE);
      scheduled(world);
      expect(newestCounts(world)).toMatchObject({ created: 4, writtenBack: 4 });
      expect(isDone(world)).toBe(true);
      expect(newestRow(world, 'customrecord_spx_connection')['custrecord_spx_conn_pause']).toBeFalsy();
    },
  );

  it('that is hit again and again is asked for ever less often, and within the hour', () => {
    const world = connectedWorld({ company });
    world.spp.injectFault({ on: 'api', kind: 'status-556', times: 6 } as SppFault);
    const minutes: number[] = [];
    for (let hit = 0; hit < 6; hit += 1) {
      scheduled(world);
      const pause = String(newestRow(world, 'customrecord_spx_connection')['custrecord_spx_conn_pause']).split(' ')[0] ?? '';
      minutes.push(Math.ceil((Date.parse(pause) - world.clock.now()) / MINUTE));
      world.clock.advance(Date.parse(pause) - world.clock.now());
    }
    expect(minutes).toEqual([1, 5, 15, 60, 60, 60]);
    scheduled(world);
    expect(isDone(world)).toBe(true);
  });

  it('on the write-back: the run waits, its customers exist, and the next one writes back', () => {
    const world = connectedWorld({ company });
    world.spp.injectFault({ on: 'api', kind: 'status-556', skip: 1 } as SppFault);
    scheduled(world);
    expect(run(world)).toMatchObject({ custrecord_spx_run_status: 'waiting' });
    expect(run(world)['custrecord_spx_run_message']).toMatch(/4 created.*used up until 20\d\d-/);
    expect(created(world)).toBe(4);
    world.clock.advance(MINUTE);
    scheduled(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 4, writtenBack: 4 });
    expect(isDone(world)).toBe(true);
  });
});

describe('an error that the next run would meet again', () => {
  it('stops the schedule: it asks no more, until somebody runs it by hand and it works', () => {
    const world = connectedWorld({ company });
    changeConfiguration(world, { settings: { exportField: 'not_there__c' } });
    expect(scheduled(world).status).toBe('FAILED');
    expect(exportRow(world)['custrecord_spx_wf_halt']).toMatch(/^SPP_REQUEST_INVALID 20/);
    const asked = world.spp.stats.requests;
    expect(scheduled(world)).toMatchObject({ status: 'COMPLETE', errors: [] });
    expect([runs(world), world.spp.stats.requests]).toEqual([1, asked]);
    expect(runExport(world).status).toBe('FAILED');
    expect(world.spp.stats.requests).toBeGreaterThan(asked);
  });

  it('is tried again once the configuration is another, and the schedule goes on', () => {
    const world = connectedWorld({ company });
    changeConfiguration(world, { settings: { exportField: 'not_there__c' } });
    scheduled(world);
    changeConfiguration(world, { settings: {} });
    scheduled(world);
    expect(isDone(world)).toBe(true);
    expect(exportRow(world)['custrecord_spx_wf_halt']).toBeFalsy();
  });

  it('is tried again after a day, since what was mended in SuiteProjects Pro changes nothing here', () => {
    const world = connectedWorld({ company });
    changeConfiguration(world, { settings: { exportField: 'not_there__c' } });
    scheduled(world);
    world.clock.advance(23 * 60 * MINUTE);
    scheduled(world);
    expect(runs(world)).toBe(1);
    world.clock.advance(61 * MINUTE);
    scheduled(world);
    expect(runs(world)).toBe(2);
  });
});

describe('NetSuite lets the export create no customer', () => {
  it.each(['INSUFFICIENT_PERMISSION', 'FEATURE_DISABLED'])(
    '%s: none is parked for it, the run fails with what to do, and the schedule stops',
    (name) => {
      const world = connectedWorld({ company });
      const { store } = world.account;
      const insert = store.insert.bind(store);
      store.insert = (type, ...rest) => {
        if (type === 'customer') throw new PlatformError(name, 'You may not do this.');
        return insert(type, ...rest);
      };
      scheduled(world);
      expect(run(world)).toMatchObject({ custrecord_spx_run_status: 'failed' });
      expect(run(world)['custrecord_spx_run_message']).toMatch(/^NetSuite does not allow this product to create customers.*4 are pending/);
      expect(newestCounts(world)).toMatchObject({ parked: 0, pending: 4 });
      store.insert = insert;
      scheduled(world);
      expect(runs(world)).toBe(1);
      runExport(world);
      expect(isDone(world)).toBe(true);
      expect(exportRow(world)['custrecord_spx_wf_halt']).toBeFalsy();
    },
  );
});
