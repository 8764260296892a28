import { NotEmulated } from '../../../not-emulated';
import type { SppAccount } from '../../account';
import { customerField, type CustomerField } from '../../customer-fields';
import { wholeRow } from '../../xml/customer';
import type { XmlElement } from '../../xml/parse';

/** The fields of each row, or the status of a `_Return` that names a field the account lacks. */
export type ReturnedFields = { outcome: 'fields'; fields: CustomerField[] } | { outcome: 'refused'; status: 602 };

/**
 * What `<_Return>` asks for; without it, whole rows. Custom fields come only with `enable_custom`. What stands inside a
 * compound field (`<addr><city/></addr>`) changes nothing: it comes back whole [CODE].
 */
export function returnedFields(read: XmlElement, withCustom: boolean, account: SppAccount): ReturnedFields {
  const [selection, second] = read.children.filter((child) => child.name === '_Return');
  if (second) throw new NotEmulated('Read with two _Return elements');
  if (!selection) return { outcome: 'fields', fields: wholeRow(withCustom ? account.customFields : []) };
  if (selection.children.length === 0) throw new NotEmulated('Read with an empty _Return');
  const fields: CustomerField[] = [];
  for (const { name } of selection.children) {
    const field = customerField(name);
    if (field.kind === 'not-emulated') throw new NotEmulated(`Customer field ${name}`);
    const isKnown = field.kind === 'custom' ? account.customFields.has(name) : field.kind !== 'unknown';
    if (!isKnown && account.settings.unknownReturnField === '602') return { outcome: 'refused', status: 602 };
    if (isKnown && (withCustom || field.kind !== 'custom')) fields.push(field);
  }
  return { outcome: 'fields', fields };
}
