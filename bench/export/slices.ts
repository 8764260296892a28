import { countsOf } from '../../sandbox/cli/run-summary';
import type { World } from '../../sandbox/cli/demo-world';
import { runMapReduce, runSubmittedTasks } from '../../sandbox/netsuite/engine/map-reduce';
import { EXPORT } from './measure-export';

/** What became of an export that one run cannot carry. */
export interface SlicesFigures {
  customers: number;
  slices: number;
  created: number;
  createdTwice: number;
  notWrittenBack: number;
}

const SHIPPED = { schema: 1, workflow: 'customers_export', filter: null, rows: [], valueLists: [] };

/**
 * Exports a company in slices of so many characters, each started by the one before. Nobody presses anything after the first.
 */
export function exportInSlices(world: World, sliceCharacters: number): SlicesFigures {
  const { account, spp } = world;
  const workflow = account.store
    .all('customrecord_spx_workflow')
    .find(({ fields }) => fields['custrecord_spx_wf_type'] === 'customers_export');
  account.store.insert('customrecord_spx_version', {
    custrecord_spx_ver_workflow: String(workflow?.id),
    custrecord_spx_ver_number: 1,
    custrecord_spx_ver_json: JSON.stringify({ ...SHIPPED, settings: { sliceCharacters } }),
  });
  runMapReduce(account, EXPORT);
  runSubmittedTasks(account);
  const ids = account.store.all('customer').flatMap(({ fields }) => String(fields['custentity_spx_customer_id'] ?? '') || []);
  const runs = account.store.all('customrecord_spx_run');
  return {
    customers: spp.customers().length,
    slices: runs.filter((run) => run.fields['custrecord_spx_run_counts'] && countsOf(run).created > 0).length,
    created: ids.length,
    createdTwice: ids.length - new Set(ids).size,
    notWrittenBack: spp.customers().filter(({ custom }) => !custom['netsuite_customer_id__c']).length,
  };
}
