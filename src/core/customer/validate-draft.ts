import type { Problem } from '../errors/problem';
import type { CustomerDraft, FieldValue } from './customer-draft';
import { ADDRESS_LENGTHS, BODY_LENGTHS, SELECT_FIELDS } from './field-rules';
import { isEmail } from './is-email';

const text = (value: FieldValue | undefined): string => (value === undefined ? '' : String(value).trim());

function tooLong(fields: Record<string, FieldValue>, lengths: Readonly<Record<string, number>>, prefix: string): Problem[] {
  return Object.entries(lengths).flatMap(([field, limit]): Problem[] => {
    const length = [...text(fields[field])].length;
    if (length <= limit) return [];
    return [{ code: field === 'companyname' ? 'NAME_TOO_LONG' : 'VALUE_TOO_LONG', target: prefix + field, data: { length, limit } }];
  });
}

/**
 * What NetSuite would refuse in a draft, found before a save is paid for (10 units and a round trip).
 * An empty list means: nothing known is wrong.
 */
export function validateDraft(draft: CustomerDraft): Problem[] {
  const problems: Problem[] = [];
  const isPerson = draft.fields['isperson'] === 'T' || draft.fields['isperson'] === true;
  for (const field of isPerson ? ['firstname', 'lastname'] : ['companyname'])
    if (text(draft.fields[field]) === '') problems.push({ code: 'REQUIRED_VALUE_MISSING', target: field, data: {} });
  problems.push(...tooLong(draft.fields, BODY_LENGTHS, ''));
  const email = text(draft.fields['email']);
  if (email !== '' && !isEmail(email)) problems.push({ code: 'EMAIL_INVALID', target: 'email', data: { value: email } });
  for (const field of SELECT_FIELDS) {
    const value = draft.fields[field];
    if (value !== undefined && !/^-?\d+$/.test(text(value)))
      problems.push({ code: 'REFERENCE_INVALID', target: field, data: { value: text(value) } });
  }
  draft.addresses.forEach((address, line) => {
    const prefix = `address.${line}.`;
    problems.push(...tooLong(address.fields, ADDRESS_LENGTHS, prefix));
    const country = address.fields['country'];
    if (country !== undefined && !/^[A-Z]{2}$/.test(text(country)))
      problems.push({ code: 'COUNTRY_UNKNOWN', target: `${prefix}country`, data: { value: text(country) } });
  });
  return problems;
}
