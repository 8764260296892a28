import { ADDRESS_FIELDS, type SppAddress, type SppCustomer } from '../../src/core/customer/spp-customer';
import type { Kind, References } from '../../src/core/mapping/mapping-row';

/** An address whose fields are all unset but those given. */
export const anAddress = (given: Partial<SppAddress> = {}): SppAddress => ({
  ...(Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, ''])) as unknown as SppAddress),
  ...given,
});

/** A plain customer of the United States, changed as given. `addr` is laid over its address; undefined takes it away. */
export function aCustomer({
  addr,
  ...given
}: Partial<Omit<SppCustomer, 'addr'>> & { addr?: Partial<SppAddress> | undefined } = {}): SppCustomer {
  return {
    id: '7',
    name: 'Acme',
    company: 'Acme Inc.',
    active: true,
    type: 'C',
    code: '',
    externalid: '',
    web: '',
    currency: 'USD',
    terms: '',
    addr: anAddress({ addr1: '1 Main Street', city: 'Springfield', state: 'IL', zip: '00701', country: 'US', ...addr }),
    billingaddr: undefined,
    contactaddr: undefined,
    created: '2026-01-02 03:04:05',
    updated: '2026-01-02 03:04:05',
    custom: {},
    other: {},
    related: {},
    ...given,
  };
}

/** A customer without any address. */
export const withoutAddress = (given: Partial<SppCustomer> = {}): SppCustomer => ({ ...aCustomer(), addr: undefined, ...given });

/** What a NetSuite account of two currencies has to look values up in. */
export const REFERENCES: References = {
  currencies: { USD: 1, EUR: 2 },
  lists: { terms: { 'Net 30': 5, 'Due on receipt': 4 }, statusByType: { C: '13', P: '8' } },
};

/** What a kind finds for one customer. */
export const readWith = (kind: Kind, expression: string, customer: SppCustomer, references: References = REFERENCES) =>
  kind(expression, references).read(customer);
