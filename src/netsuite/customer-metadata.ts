import * as record from 'N/record';
import type { FieldOption, NetSuiteField, NetSuiteFieldType } from '../core/metadata/metadata';

/** What `Field.type` says (help: section_4435754577), as what a mapping row has to give. Any other type takes text. */
const TYPES: Readonly<Record<string, NetSuiteFieldType>> = {
  checkbox: 'checkbox',
  clobtext: 'longtext',
  currency: 'number',
  date: 'date',
  email: 'email',
  float: 'number',
  integer: 'number',
  percent: 'number',
  phone: 'phone',
  posfloat: 'number',
  posinteger: 'number',
  rate: 'number',
  select: 'select',
  textarea: 'longtext',
  url: 'url',
};

/** Standard fields whose choices are a list of the account; the others are records such as employees, of which there are too many. */
const SHORT_LISTS: readonly string[] = ['entitystatus', 'currency', 'terms', 'subsidiary'];

/**
 * The body fields of a new customer as its form has them, custom entity fields included, with the choices of short lists.
 * In dynamic mode, since choices are given in no other. Cost: 10 units. Throws the error of NetSuite for a role that may not
 * create customers.
 */
export function loadCustomerFields(): NetSuiteField[] {
  const customer = record.create({ type: record.Type.CUSTOMER, isDynamic: true });
  return customer.getFields().flatMap((fieldId) => {
    const field = customer.getField({ fieldId });
    return field === null ? [] : [describe(fieldId, field)];
  });
}

function describe(id: string, field: record.Field): NetSuiteField {
  const type = TYPES[field.type as string] ?? 'text';
  const options = type === 'select' && (SHORT_LISTS.includes(id) || id.startsWith('custentity')) ? optionsOf(field) : undefined;
  return { id, label: field.label || id, type, mandatory: field.isMandatory, ...(options !== undefined && { options }) };
}

/** Undefined for a field that shows no list, as one with more than 500 choices (help: section_4435756013). */
function optionsOf(field: record.Field): FieldOption[] | undefined {
  const options = field.getSelectOptions() as { value: unknown; text: string }[] | null;
  return options?.map(({ value, text }) => ({ id: String(value), text }));
}
