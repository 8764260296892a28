import { ADDRESS_FIELDS, type SppAddress, type SppCustomer } from '../../src/core/customer/spp-customer';
import type { References } from '../../src/core/mapping/mapping-row';
import { CURRENCIES, TERMS } from '../../sandbox/accounts/lists';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';
import { companyOfSize } from '../world/company';

const idsOf = (rows: readonly { id: number; name: string }[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ id, name }) => [name, String(id)]));

/** What the account of the benchmark has to look values up in. */
export const REFERENCES: References = {
  currencies: Object.fromEntries(CURRENCIES.map(({ id, symbol }) => [symbol, String(id)])),
  lists: { terms: idsOf(TERMS), statusByType: { C: '13', P: '8' } },
  today: '2026-01-15',
};

const addressOf = (addr: SppCustomerRecord['addr']): SppAddress =>
  Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, (addr as Record<string, string> | undefined)?.[field] ?? '']),
  ) as unknown as SppAddress;

function customerOf({ addr, active, custom, other, ...record }: SppCustomerRecord): SppCustomer {
  return {
    ...{ code: '', externalid: '', web: '', currency: '', terms: '', billingaddr: undefined, contactaddr: undefined, related: {} },
    ...(record as unknown as Pick<SppCustomer, 'id' | 'name' | 'company' | 'type' | 'created' | 'updated'>),
    active: active === '1',
    addr: addressOf(addr),
    custom: { ...custom },
    other: { ...other },
  };
}

/** So many customers as the product reads them. */
export const customersToMap = (count: number): SppCustomer[] => companyOfSize(count).customers.map(({ record }) => customerOf(record));
