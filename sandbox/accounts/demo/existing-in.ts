import type { AccountVariant } from '../../netsuite/types';
import { hasFeature } from '../variants';
import type { DemoCompany, ExistingNetSuiteCustomer } from './demo-types';

/** The NetSuite customers of a company as an account of this kind would have them: in OneWorld they are the parent company's. */
export function existingIn(
  variant: Pick<AccountVariant, 'features' | 'subsidiaries'>,
  { existing }: DemoCompany,
): ExistingNetSuiteCustomer[] {
  const parent = variant.subsidiaries[0];
  if (!hasFeature(variant, 'SUBSIDIARIES') || !parent) return existing;
  return existing.map((customer) => ({ ...customer, fields: { subsidiary: String(parent.id), ...customer.fields } }));
}
