import type { Configuration } from '../../../src/core/configuration/configuration';
import type { MappingRow } from '../../../src/core/mapping/mapping-row';

/** A mapping row that is right, changed as given. */
export const aRow = (given: Partial<MappingRow> = {}): MappingRow => ({
  id: '11',
  order: 10,
  target: 'companyname',
  kind: 'field',
  expression: 'company',
  onEmpty: 'park',
  onNoMatch: 'park',
  active: true,
  isDefaultRow: false,
  ...given,
});

/** A configuration with one of everything, changed as given. */
export const aConfiguration = (given: Partial<Configuration> = {}): Configuration => ({
  schema: 1,
  workflow: 'customers_export',
  settings: { onNameMatch: 'hold', statusByType: { C: '13' } },
  filter: { and: [{ field: 'active', op: 'is', value: '1' }] },
  rows: [aRow(), aRow({ id: '12', order: 20, target: 'comments', kind: 'fixed', expression: 'From SPP', defaultValue: 5 })],
  valueLists: [{ name: 'Regions', note: 'by sales', pairs: [{ source: 'EMEA', target: '1' }] }],
  ...given,
});
