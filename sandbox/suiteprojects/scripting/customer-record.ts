import { guardModule } from '../../netsuite/modules/guard';
import { OWN_TEXT_FIELDS } from '../customer-fields';
import { SPP_OTHER_FIELDS, type SppCustomerRecord } from '../types';
import type { ScriptRun } from './run';

/**
 * The complex type oaCustomer as a script reads it: texts by the names of the API, custom fields by theirs, empty when there is
 * nothing [assumed: empty text]. Not emulated: addresses (the SOAP names of their fields are not known here), writing to it, and
 * listing its fields, which would give some of them only.
 */
export function customerRecord(run: ScriptRun, customer: SppCustomerRecord): object {
  const fields = Object.fromEntries([
    ...OWN_TEXT_FIELDS.map((name) => [name, customer[name] ?? '']),
    ...SPP_OTHER_FIELDS.map((name) => [name, customer.other?.[name] ?? '']),
    ...[...run.account.customFields].map((name) => [name, customer.custom[name] ?? '']),
    ['created', customer.created],
    ['updated', customer.updated],
  ]) as Record<string, string>;
  const guarded = guardModule(run.realm, 'oaCustomer', {
    ...fields,
    get toJSON(): never {
      throw run.realm.notEmulated('oaCustomer as JSON');
    },
  });
  return guarded;
}
