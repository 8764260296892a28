import type { MappingRow } from '../../../src/core/mapping/mapping-row';

/** An active custom row that maps the company name, changed as given. Its id is its target. */
export const aRow = (given: Partial<MappingRow> = {}): MappingRow => ({
  id: `row of ${given.target ?? 'companyname'}`,
  order: 10,
  target: 'companyname',
  kind: 'field',
  expression: 'company',
  onEmpty: 'leave-out',
  onNoMatch: 'park',
  active: true,
  isDefaultRow: false,
  ...given,
});
