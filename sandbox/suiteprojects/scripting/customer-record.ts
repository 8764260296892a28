import { guardModule } from '../../netsuite/modules/guard';
import { OWN_TEXT_FIELDS } from '../customer-fields';
import { SPP_ADDRESS_FIELDS, SPP_OTHER_FIELDS, type SppCustomerRecord } from '../types';
import type { ScriptRun } from './run';

/** How the fields of an address begin in the complex type, which is flat (facts 3.5). */
const ADDRESS_PREFIXES = { addr: 'addr_', billingaddr: 'billing_addr_', contactaddr: 'contact_addr_' } as const;

/**
 * The complex type oaCustomer as a script reads it: texts by the names of the API, custom fields by theirs, the fields of the
 * three addresses as `addr_city`; empty when there is nothing [assumed: empty text]. Not emulated: writing to it, and listing its
 * fields (`for..in`, `Object.keys`, JSON), for those that the sandbox does not know would be left out.
 */
export function customerRecord(run: ScriptRun, customer: SppCustomerRecord): object {
  const unlisted = (how: string): never => {
    throw run.realm.notEmulated(`oaCustomer ${how}`);
  };
  const members = {
    ...(Object.fromEntries(fieldsOf(run, customer)) as Record<string, string>),
    get toJSON(): never {
      return unlisted('as JSON');
    },
  };
  return guardModule(run.realm, 'oaCustomer', new Proxy(members, { ownKeys: () => unlisted('with its fields listed') }));
}

const fieldsOf = (run: ScriptRun, customer: SppCustomerRecord): (readonly [string, string])[] => [
  ...OWN_TEXT_FIELDS.map((name) => [name, customer[name] ?? ''] as const),
  ...SPP_OTHER_FIELDS.map((name) => [name, customer.other?.[name] ?? ''] as const),
  ...[...run.account.customFields].map((name) => [name, customer.custom[name] ?? ''] as const),
  ...(Object.keys(ADDRESS_PREFIXES) as (keyof typeof ADDRESS_PREFIXES)[]).flatMap((block) =>
    SPP_ADDRESS_FIELDS.map((name) => [`${ADDRESS_PREFIXES[block]}${name}`, customer[block]?.[name] ?? ''] as const),
  ),
  ['created', customer.created],
  ['updated', customer.updated],
];
