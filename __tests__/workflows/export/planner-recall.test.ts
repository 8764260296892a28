import type * as Query from 'N/query';
import { aCustomer } from '../../core/a-customer';
import type { SppCustomer } from '../../../src/core/customer/spp-customer';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import type { OpenException } from '../../../src/netsuite/exceptions';
import { rulesOf } from '../../../src/workflows/export/export-rules';
import type { ExportItem } from '../../../src/workflows/export/item';
import { CustomerPlanner } from '../../../src/workflows/export/planner';

// The stubs' methods live on prototypes, which `import *` shares. NetSuite has no customer at all.
const query = Object.getPrototypeOf(jest.requireActual('N/query')) as typeof Query;
beforeEach(() => void jest.spyOn(query, 'runSuiteQL').mockReturnValue({ asMappedResults: () => [] } as never));
afterEach(() => jest.restoreAllMocks());

const configuration = { schema: 1, workflow: 'customers_export', settings: {}, filter: null, rows: [...DEFAULT_ROWS], valueLists: [] };
const rules = rulesOf(configuration as never, { currencies: { USD: 1 } });

const wanted = (given: Partial<SppCustomer>): SppCustomer =>
  aCustomer({ name: `Nick ${given.id}`, ...given, custom: { export_customer_to_ns__c: '1', ...given.custom } });
/** As large as all that a run keeps. */
const giant = wanted({ id: '1', company: 'Giant', custom: { notes__c: 'x'.repeat(10_000_000) } });
const twins = ['2', '3'].map((id) => wanted({ id, company: 'Twin' }));
const single = wanted({ id: '4', company: 'Single' });

/** Plans a giant, two that are alike and one that is like nobody, when SuiteProjects Pro answers this a second time. */
function planned(now: readonly SppCustomer[], exceptions: ReadonlyMap<string, OpenException> = new Map()) {
  const asked: string[][] = [];
  const planner = new CustomerPlanner({
    ...rules,
    run: { company: 'summit', workflowId: 1, runId: 2 },
    exceptions,
    relate: (customer) => customer,
    readById: (ids) => {
      asked.push([...ids]);
      return now.filter(({ id }) => ids.includes(id));
    },
  });
  planner.addPage([giant, ...twins, single]);
  const items = Object.entries(planner.finish()).map(([id, json]) => [id, JSON.parse(json) as ExportItem] as const);
  return { planner, asked, items: new Map(items), acts: Object.fromEntries(items.map(([id, { act }]) => [id, act])) };
}

it('reads those that are alike again, and only those, and holds them as they are now', () => {
  const { acts, asked, items, planner } = planned(twins);
  expect(asked).toEqual([['2', '3']]);
  expect(acts).toEqual({ '1': 'create', '2': 'hold', '3': 'hold', '4': 'create' });
  expect(items.get('2')).toMatchObject({ source: { id: '2', company: 'Twin' }, keys: { name: ['twin'] } });
  expect(planner.handed).toBe(4);
});

it('drops one that was deleted meanwhile, and counts it', () => {
  const { acts, planner } = planned(twins.slice(0, 1));
  expect(acts).toEqual({ '1': 'create', '2': 'hold', '4': 'create' });
  expect([planner.handed, planner.skipped]).toEqual([3, { 'deleted-meanwhile': 1 }]);
});

it('drops one that the filter keeps out by now', () => {
  const { acts, planner } = planned([twins[0]!, { ...twins[1]!, active: false }]);
  expect(acts).toEqual({ '1': 'create', '2': 'hold', '4': 'create' });
  expect([planner.handed, planner.skipped]).toEqual([3, { inactive: 1 }]);
});

it('uses what a person entered for one that is read again, and keeps the original', () => {
  const exception = { id: '77', status: 'open', kind: 'parked', company: 'Old', edits: { company: 'Twin' } } as unknown as OpenException;
  const { acts, items } = planned([{ ...twins[0]!, company: 'Wrong' }, twins[1]!], new Map([['2', exception]]));
  expect(acts).toMatchObject({ '2': 'hold', '3': 'hold' });
  expect(items.get('2')).toMatchObject({ exceptionId: '77', source: { company: 'Wrong' } });
});
