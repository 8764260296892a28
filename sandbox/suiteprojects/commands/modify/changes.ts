import { NotEmulated } from '../../../not-emulated';
import { type CustomerField, customerField, isAddressField } from '../../customer-fields';
import type { SppAddressRecord, SppCustomerRecord } from '../../types';
import type { XmlElement } from '../../xml/parse';

type Change = (record: SppCustomerRecord) => SppCustomerRecord;

/** What an object of a Modify changes. */
export type Changes =
  | { outcome: 'changes'; applyTo: Change }
  | { outcome: 'unknown-field'; field: string }
  | { outcome: 'unknown-custom-field'; field: string };

/**
 * Reads the object of a Modify. Assumed: an empty element empties its field; fields not sent, within an address too, stay
 * as they are; without `enable_custom` a custom field is an unknown field.
 */
export function readChanges(object: XmlElement, withCustom: boolean, customFields: ReadonlySet<string>): Changes {
  refuseAttributes(object);
  const changes: Change[] = [];
  for (const element of object.children) {
    if (element.name === 'id') continue;
    const field = customerField(element.name);
    if (field.kind === 'custom' && withCustom && !customFields.has(field.name))
      return { outcome: 'unknown-custom-field', field: field.name };
    const change = field.kind === 'custom' && !withCustom ? undefined : changeOf(field, element);
    if (!change) return { outcome: 'unknown-field', field: field.name };
    changes.push(change);
  }
  return { outcome: 'changes', applyTo: (record) => changes.reduce((changed, change) => change(changed), record) };
}

function changeOf(field: CustomerField, element: XmlElement): Change | undefined {
  switch (field.kind) {
    case 'unknown':
      return undefined;
    case 'date':
    case 'not-emulated':
      throw new NotEmulated(`Modify Customer field ${field.name}`);
    case 'address': {
      const address = readAddress(element);
      return address && ((record) => ({ ...record, [field.name]: { ...record[field.name], ...address } }));
    }
    case 'own': {
      const text = scalar(element);
      if (field.name === 'active' && text !== '0' && text !== '1') throw new NotEmulated(`Modify Customer active "${text}"`);
      return (record) => ({ ...record, [field.name]: text });
    }
    case 'other': {
      const text = scalar(element);
      return (record) => ({ ...record, other: { ...record.other, [field.name]: text } });
    }
    case 'custom': {
      const text = scalar(element);
      return (record) => ({ ...record, custom: { ...record.custom, [field.name]: text } });
    }
  }
}

function readAddress(block: XmlElement): SppAddressRecord | undefined {
  const [address, second] = block.children;
  if (address?.name !== 'Address' || second) throw new NotEmulated(`<${block.name}> without exactly one <Address>`);
  const fields: SppAddressRecord = {};
  for (const element of address.children) {
    if (element.name === 'id' || element.name === 'contact_id') throw new NotEmulated(`Modify of ${element.name} of an Address`);
    if (!isAddressField(element.name)) return undefined;
    fields[element.name] = scalar(element);
  }
  return fields;
}

function scalar(element: XmlElement): string {
  refuseAttributes(element);
  if (element.children.length > 0) throw new NotEmulated(`elements in <${element.name}>`);
  return element.text;
}

/** `<customerid external="Customer">` and its like look a value up. */
function refuseAttributes(element: XmlElement): void {
  const [attribute] = Object.keys(element.attributes);
  if (attribute !== undefined) throw new NotEmulated(`attribute ${attribute} of <${element.name}>`);
}
