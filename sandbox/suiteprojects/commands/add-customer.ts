import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { newCustomer } from '../customer-form';
import { LATENCY } from '../latency';
import type { SppCustomerRecord } from '../types';
import { customerWriter, wholeRow } from '../xml/customer';
import type { XmlElement } from '../xml/parse';
import { block, type Command, errorsBlock } from './command';
import { readChanges } from './modify/changes';
import { isOn, refuseBeyond } from './refuse-beyond';

/**
 * `<Add type="Customer">` of one object (facts 3.6); with `lookup="externalid"` a customer with that external id is changed
 * instead. An empty nickname becomes the company name [assumed]. The reply holds the whole object with its id [assumed for Add, as documented for Modify]. Statuses 0, 602, 1102;
 * an object with an id, without a company, or without the external id that it is looked up by is NOT_EMULATED.
 */
export function addCustomerCommand(element: XmlElement, account: SppAccount): Command {
  refuseBeyond(element, { attributes: ['type', 'enable_custom', 'lookup'], children: ['Customer'] });
  const [object, second] = element.children;
  if (!object || second) throw new NotEmulated(`Add Customer with ${element.children.length} objects`);
  const { lookup } = element.attributes;
  if (lookup !== undefined && lookup !== 'externalid') throw new NotEmulated(`Add Customer lookup "${lookup}"`);
  const textOf = (field: string) => object.children.find(({ name }) => name === field)?.text ?? '';
  if (textOf('id') !== '') throw new NotEmulated('Add Customer with an id');
  if (textOf('company') === '') throw new NotEmulated('Add Customer without a company');
  if (lookup !== undefined && textOf('externalid') === '') throw new NotEmulated('Add Customer looked up by an empty externalid');
  const withCustom = isOn(element, 'enable_custom');
  const changes = readChanges(object, withCustom, account.customFields);
  return {
    name: 'Add',
    kind: 'Add Customer',
    writes: 1,
    run() {
      if (changes.outcome === 'unknown-field') return block('Add', 602);
      if (changes.outcome === 'unknown-custom-field')
        return errorsBlock('Add', 1102, `The custom field ${changes.field} could not be saved`);
      account.clock.advance(LATENCY.rowWritten);
      const known = lookup === undefined ? undefined : withExternalId(account, textOf('externalid'));
      const saved = { ...changes.applyTo(known ?? newCustomer(account)), updated: account.serverTime() };
      const named = saved.name === '' ? { ...saved, name: saved.company } : saved;
      account.customers.put(named);
      return block('Add', 0, customerWriter(wholeRow(withCustom ? account.customFields : []), account.random)(named));
    },
  };
}

const withExternalId = (account: SppAccount, externalId: string): SppCustomerRecord | undefined =>
  account.customers.all().find((customer) => customer.externalid === externalId && !customer.deleted);
