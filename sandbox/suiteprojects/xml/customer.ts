import { type CustomerField, STANDARD_FIELDS, textOf } from '../customer-fields';
import type { SppCustomerRecord } from '../types';
import { addressElement } from './address';
import { dateWriter } from './date';
import { textElement } from './element';

type FieldWriter = (record: SppCustomerRecord) => string;

/**
 * Writes `<Customer>` elements with the given fields.
 */
export function customerWriter(fields: readonly CustomerField[], random: () => number): FieldWriter {
  const date = dateWriter(random);
  const writers = fields.map((field) => fieldWriter(field, date));
  return (record) => {
    let content = '';
    for (const write of writers) content += write(record);
    return `<Customer>${content}</Customer>`;
  };
}

/** All fields of a row: the standard ones, and the custom ones when they are enabled. */
export function wholeRow(customFields: Iterable<string>): CustomerField[] {
  return [...STANDARD_FIELDS, ...[...customFields].map((name) => ({ kind: 'custom', name }) as const)];
}

function fieldWriter(field: CustomerField, date: (time: string) => string): FieldWriter {
  const { name } = field;
  switch (field.kind) {
    case 'own':
    case 'other':
      return (record) => textElement(name, textOf(record, field));
    case 'address':
      return (record) => `<${name}>${addressElement(record[field.name])}</${name}>`;
    case 'date':
      return (record) => `<${name}>${date(record[field.name])}</${name}>`;
    case 'custom':
      return (record) => textElement(name, record.custom[name] ?? '');
    case 'not-emulated':
    case 'unknown':
      throw new RangeError(`The field ${name} has nothing to write.`);
  }
}
