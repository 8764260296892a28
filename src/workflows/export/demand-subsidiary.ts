import type { SppCustomer } from '../../core/customer/spp-customer';
import type { Problem } from '../../core/errors/problem';
import type { Mapping, MappingRow, References } from '../../core/mapping/mapping-row';

const TARGET = 'subsidiary';
const MISSING: Problem = { code: 'MAPPING_FIELD_REQUIRED', target: TARGET, data: { label: 'Primary Subsidiary' } };

const withMissing = <Result extends { problems: Problem[] }>(result: Result): Result => ({
  ...result,
  problems: [...result.problems, MISSING],
});

/**
 * OneWorld demands a subsidiary of every customer. Where neither a row nor a setting gives one, NetSuite would refuse each
 * customer; so each is parked with what to do, and a preview says so.
 */
export function demandSubsidiary(
  mapping: Mapping,
  rows: readonly MappingRow[],
  { subsidiaries }: Pick<References, 'subsidiaries'>,
): Mapping {
  if (subsidiaries === undefined || rows.some(({ active, target }) => active && target === TARGET)) return mapping;
  return {
    ...mapping,
    apply: (customer: SppCustomer) => withMissing(mapping.apply(customer)),
    explain: (customer: SppCustomer) => withMissing(mapping.explain(customer)),
  };
}
