import { NotEmulated } from '../../../not-emulated';
import { customerField, textOf, type CustomerField } from '../../customer-fields';
import type { XmlElement } from '../../xml/parse';
import type { SppCustomerRecord } from '../../types';
import type { RowFilter } from './date-filters';

/**
 * Fields that `equal to` can search [assumed]. On any other known field the server ignores the condition, and everything
 * comes back (facts 3.2: a connector's guide warns of it).
 */
const SEARCHABLE = ['id', 'name', 'company', 'active', 'type', 'code', 'externalid', 'currency', 'userid'];

/** The conditions of `method="equal to"`: one `<Customer>` whose fields must all be equal, to the letter [assumed]. */
export function searchObject(read: XmlElement): RowFilter<SppCustomerRecord> {
  const objects = read.children.filter((child) => child.name === 'Customer');
  const [object] = objects;
  if (!object || objects.length > 1) throw new NotEmulated(`Read Customer equal to ${objects.length} search objects`);
  if (object.children.length === 0) throw new NotEmulated('Read Customer equal to an empty search object');
  const conditions = object.children.map(condition).filter((one) => one !== undefined);
  return (row) => conditions.every((isMet) => isMet(row));
}

function condition(element: XmlElement): RowFilter<SppCustomerRecord> | undefined {
  const field: CustomerField = customerField(element.name);
  if (element.children.length > 0 || Object.keys(element.attributes).length > 0)
    throw new NotEmulated(`Read Customer equal to a <${element.name}> with attributes or elements`);
  if (field.kind === 'custom' || field.kind === 'unknown' || field.kind === 'not-emulated')
    throw new NotEmulated(`Read Customer equal to on the field ${element.name}`);
  if (field.kind === 'date' || field.kind === 'address' || !SEARCHABLE.includes(field.name)) return undefined;
  return (row) => textOf(row, field) === element.text;
}
