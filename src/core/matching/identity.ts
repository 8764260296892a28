import type { SppCustomer } from '../customer/spp-customer';
import { normaliseName } from './normalise-name';

/** The name by which two customers count as the same; '' when there is no name to compare. */
export const identityOf = (customer: Pick<SppCustomer, 'company' | 'name'>): string =>
  normaliseName(customer.company) || normaliseName(customer.name);
