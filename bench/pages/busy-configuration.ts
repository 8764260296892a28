import type { World } from '../../sandbox/cli/demo-world';
import { fieldParts } from '../../src/netsuite/long-text';

const many = <Value>(count: number, one: (index: number) => Value): Value[] => Array.from({ length: count }, (_, index) => one(index));

/** A configuration with so many mapping rows, and one value list of so many pairs. */
const busy = (rows: number, pairs: number) => ({
  ...{ schema: 1, workflow: 'customers_export', settings: {}, filter: null },
  rows: many(rows, (index) => ({
    ...{ id: `bench:${index}`, order: 500 + index, target: index === 0 ? 'comments' : `address.a${index}.addr1`, kind: 'field' },
    ...{ expression: 'addr.addr1', onEmpty: 'leave-out', onNoMatch: 'park', active: true, isDefaultRow: false },
  })),
  valueLists: [
    { name: 'Industries', note: '', pairs: many(pairs, (index) => ({ source: `Industry ${index}`, target: `Sector ${index % 40}` })) },
  ],
});

/** Saves it as the version that is in force, as the pages do. */
export function saveBusyConfiguration({ account: { store } }: World, rows: number, pairs: number): void {
  const workflow = store.all('customrecord_spx_workflow').find(({ fields }) => fields['custrecord_spx_wf_type'] === 'customers_export');
  const parts = fieldParts(JSON.stringify(busy(rows, pairs)));
  store.insert('customrecord_spx_version', {
    custrecord_spx_ver_workflow: String(workflow?.id),
    custrecord_spx_ver_number: 1,
    ...Object.fromEntries(parts.map((part, position) => [`custrecord_spx_ver_json${position === 0 ? '' : position + 1}`, part])),
  });
}
