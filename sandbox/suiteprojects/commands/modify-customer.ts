import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { LATENCY } from '../latency';
import { customerWriter, wholeRow } from '../xml/customer';
import type { XmlElement } from '../xml/parse';
import { block, type Command, errorsBlock } from './command';
import { readChanges } from './modify/changes';
import { isOn, refuseBeyond } from './refuse-beyond';

/**
 * `<Modify type="Customer">` of one object (facts 3.6). The reply holds the whole updated object, and `updated` is set, so
 * the row comes again in the next `newer-than` read. Statuses 0, 601 unknown or deleted id, 602 unknown field, 1102
 * unknown custom field.
 */
export function modifyCustomerCommand(element: XmlElement, account: SppAccount): Command {
  refuseBeyond(element, { attributes: ['type', 'enable_custom'], children: ['Customer'] });
  const [object, second] = element.children;
  // Live clients send one object in each Modify; how several are answered is not known.
  if (!object || second) throw new NotEmulated(`Modify Customer with ${element.children.length} objects`);
  const withCustom = isOn(element, 'enable_custom');
  const id = object.children.find((child) => child.name === 'id')?.text ?? '';
  const changes = readChanges(object, withCustom, account.customFields);
  return {
    name: 'Modify',
    kind: 'Modify Customer',
    writes: 1,
    run() {
      const injected = account.faults.statusOfModify(id);
      if (injected !== undefined) return block('Modify', injected);
      const current = account.customers.find(id);
      if (!current || current.deleted) return block('Modify', 601);
      if (changes.outcome === 'unknown-field') return block('Modify', 602);
      if (changes.outcome === 'unknown-custom-field')
        return errorsBlock('Modify', 1102, `The custom field ${changes.field} could not be saved`);
      account.clock.advance(LATENCY.rowWritten);
      const changed = { ...changes.applyTo(current), updated: account.serverTime() };
      account.customers.put(changed);
      return block('Modify', 0, customerWriter(wholeRow(withCustom ? account.customFields : []), account.random)(changed));
    },
  };
}
