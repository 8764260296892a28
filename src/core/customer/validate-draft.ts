import type { Problem } from '../errors/problem';
import type { AddressDraft, CustomerDraft, FieldValue } from './customer-draft';
import { ADDRESS_LENGTHS, BODY_LENGTHS, SELECT_FIELDS } from './field-rules';
import { isBlank } from './is-blank';
import { isEmail } from './is-email';

const text = (value: FieldValue | undefined): string => (value === undefined ? '' : String(value).trim());

const missing = (target: string): Problem => ({ code: 'REQUIRED_VALUE_MISSING', target, data: {} });

function tooLong(fields: Record<string, FieldValue>, lengths: Readonly<Record<string, number>>, prefix: string): Problem[] {
  return Object.entries(lengths).flatMap(([field, limit]): Problem[] => {
    const length = [...text(fields[field])].length;
    if (length <= limit) return [];
    return [{ code: field === 'companyname' ? 'NAME_TOO_LONG' : 'VALUE_TOO_LONG', target: prefix + field, data: { length, limit } }];
  });
}

function badReferences(fields: Record<string, FieldValue>): Problem[] {
  return SELECT_FIELDS.flatMap((target): Problem[] => {
    const value = text(fields[target]);
    return fields[target] === undefined || /^-?\d+$/.test(value) ? [] : [{ code: 'REFERENCE_INVALID', target, data: { value } }];
  });
}

function validateAddress({ label, fields }: AddressDraft): Problem[] {
  const prefix = `address.${label.toLowerCase()}.`;
  const country = text(fields['country']);
  const problems = tooLong(fields, ADDRESS_LENGTHS, prefix);
  // NetSuite demands it: the country selects the form of the address (facts netsuite-platform 4.2).
  if (country === '') problems.push(missing(`${prefix}country`));
  else if (!/^[A-Z]{2}$/.test(country)) problems.push({ code: 'COUNTRY_UNKNOWN', target: `${prefix}country`, data: { value: country } });
  return problems;
}

/**
 * What NetSuite would refuse in a draft, found before a save is paid for (10 units and a round trip). Targets are named as
 * mapping rows name them. An empty list means: nothing known is wrong.
 */
export function validateDraft({ fields, addresses }: CustomerDraft): Problem[] {
  const isPerson = fields['isperson'] === 'T' || fields['isperson'] === true;
  const required = isPerson ? ['firstname', 'lastname'] : ['companyname'];
  const email = text(fields['email']);
  return [
    ...required.filter((field) => isBlank(text(fields[field]))).map(missing),
    ...tooLong(fields, BODY_LENGTHS, ''),
    ...(email === '' || isEmail(email) ? [] : [{ code: 'EMAIL_INVALID' as const, target: 'email', data: { value: email } }]),
    ...badReferences(fields),
    ...addresses.flatMap(validateAddress),
  ];
}
