import type { CallPoint } from '../../sandbox/netsuite/engine/report';
import { addNetSuiteCustomer, importCounts, importReconciles, importWorld, runImport, sppCustomersOf } from './import-world';
import { companyOf, newestRow } from './worlds';
import type { World } from '../../sandbox/cli/demo-world';

const company = companyOf({ plain: 2 });
const sppIdIn = (world: World, netsuiteId: number) => world.account.store.get('customer', netsuiteId)?.fields['custentity_spx_customer_id'];

describe('a run that is killed at any call, and started again, creates everybody once', () => {
  const make = () => {
    const world = importWorld({ company });
    const ids = ['Northwind Traders', 'Contoso'].map((name) => addNetSuiteCustomer(world, name));
    return { world, ids };
  };
  const points: CallPoint[] = [];
  runImport(make().world, { faults: (point) => void points.push({ ...point }) });
  const cases = points.map((point) => [`${point.when} call ${point.number}, ${point.name} in ${point.stage}`, point] as const);

  it('has a point after SPP has the customers and before NetSuite knows', () =>
    expect(points.some(({ stage, name }) => stage === 'REDUCE' && /submitFields/.test(name))).toBe(true));

  it.each(cases)('%s', (_, wanted) => {
    // A restart begins a whole stage again, so that those that write are enough.
    for (const strike of wanted.stage === 'GET_INPUT' ? (['kill'] as const) : (['kill', 'restart'] as const)) {
      const { world, ids } = make();
      let strikes = 0;
      const hit = (point: CallPoint) => point.number === wanted.number && point.when === wanted.when && strikes++ === 0;
      runImport(world, { faults: (point) => (hit(point) ? strike : undefined) });
      if (strike === 'kill') runImport(world);
      expect(ids.map((id) => sppCustomersOf(world, id).length)).toEqual([1, 1]);
      expect(ids.map((id) => sppIdIn(world, id))).toEqual(ids.map((id) => sppCustomersOf(world, id)[0]?.id));
      expect(world.spp.customers()).toHaveLength(4);
      expect(importReconciles(importCounts(world))).toBe(true);
      expect(newestRow(world, 'customrecord_spx_run')['custrecord_spx_run_status']).toBe('complete');
    }
  });
});
