import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { LATENCY } from '../latency';
import type { SppCustomerRecord } from '../types';
import { customerWriter, wholeRow } from '../xml/customer';
import type { XmlElement } from '../xml/parse';
import { block, type Command, errorsBlock } from './command';
import { readChanges } from './modify/changes';
import { readDate } from './read/date-filters';
import { isOn, refuseBeyond } from './refuse-beyond';

/** `<Modify type="Customer">`; see `modification`. */
export function modifyCustomerCommand(element: XmlElement, account: SppAccount): Command {
  refuseBeyond(element, { attributes: ['type', 'enable_custom'], children: ['Customer'] });
  return modification(element, account, () => true);
}

/**
 * `<ModifyOnCondition type="Customer" condition="if-not-updated">` with the `<Date>` of the last look: 1200 when somebody
 * has saved the customer since (facts 3.6).
 */
export function modifyCustomerOnConditionCommand(element: XmlElement, account: SppAccount): Command {
  refuseBeyond(element, { attributes: ['type', 'enable_custom', 'condition'], children: ['Customer', 'Date'] });
  const condition = element.attributes['condition'];
  if (condition !== 'if-not-updated') throw new NotEmulated(`ModifyOnCondition condition "${condition ?? ''}"`);
  const [date, second] = element.children.filter(({ name }) => name === 'Date');
  if (!date || second) throw new NotEmulated('ModifyOnCondition without exactly one Date');
  const since = readDate(date);
  return modification(element, account, ({ updated }) => updated <= since);
}

/**
 * A change of one object (facts 3.6). The reply holds the whole updated object, and `updated` is set, so
 * the row comes again in the next `newer-than` read. Statuses 0, 601 unknown or deleted id, 602 unknown field, 1102
 * unknown custom field.
 */
function modification(element: XmlElement, account: SppAccount, isMet: (current: SppCustomerRecord) => boolean): Command {
  const { name } = element;
  const [object, second] = element.children.filter((child) => child.name === 'Customer');
  // Live clients send one object in each Modify; how several are answered is not known.
  if (!object || second) throw new NotEmulated(`${name} Customer with ${element.children.length} objects`);
  const withCustom = isOn(element, 'enable_custom');
  const id = object.children.find((child) => child.name === 'id')?.text ?? '';
  const changes = readChanges(object, withCustom, account.customFields);
  return {
    name,
    kind: `${name} Customer`,
    writes: 1,
    run() {
      const injected = account.faults.statusOfModify(id);
      if (injected !== undefined) return block(name, injected);
      const current = account.customers.find(id);
      if (!current || current.deleted) return block(name, 601);
      if (!isMet(current)) return block(name, 1200);
      if (changes.outcome === 'unknown-field') return block(name, 602);
      if (changes.outcome === 'unknown-custom-field')
        return errorsBlock(name, 1102, `The custom field ${changes.field} could not be saved`);
      account.clock.advance(LATENCY.rowWritten);
      const changed = { ...changes.applyTo(current), updated: account.serverTime() };
      account.customers.put(changed);
      return block(name, 0, customerWriter(wholeRow(withCustom ? account.customFields : []), account.random)(changed));
    },
  };
}
