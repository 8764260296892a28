import type { Problem } from '../errors/problem';
import type { AddressDraft, CustomerDraft, FieldValue } from './customer-draft';
import { ADDRESS_LENGTHS, BODY_LENGTHS, SELECT_FIELDS } from './field-rules';
import { isBlank } from './is-blank';
import { isEmail } from './is-email';

type Fields = Readonly<Record<string, FieldValue>>;

const text = (value: FieldValue | undefined): string => (value === undefined ? '' : String(value).trim());

const missing = (target: string): Problem => ({ code: 'REQUIRED_VALUE_MISSING', target, data: {} });

interface Limit {
  field: string;
  longest: number;
}

const limitsOf = (lengths: Readonly<Record<string, number>>): Limit[] =>
  Object.entries(lengths).map(([field, longest]) => ({ field, longest }));

const BODY_LIMITS = limitsOf(BODY_LENGTHS);
const ADDRESS_LIMITS = limitsOf(ADDRESS_LENGTHS);

function addTooLong(problems: Problem[], fields: Fields, limits: readonly Limit[], prefix: string): void {
  for (const { field, longest } of limits) {
    const value = fields[field];
    if (value === undefined) continue;
    const written = text(value);
    // There are no more characters than UTF-16 units.
    if (written.length <= longest) continue;
    const length = [...written].length;
    if (length <= longest) continue;
    const code = field === 'companyname' ? 'NAME_TOO_LONG' : 'VALUE_TOO_LONG';
    problems.push({ code, target: prefix + field, data: { length, limit: longest } });
  }
}

function addBadReferences(problems: Problem[], fields: Fields): void {
  for (const target of SELECT_FIELDS) {
    if (fields[target] === undefined) continue;
    const value = text(fields[target]);
    if (!/^-?\d+$/.test(value)) problems.push({ code: 'REFERENCE_INVALID', target, data: { value } });
  }
}

function addWrongAddress(problems: Problem[], { label, fields }: AddressDraft): void {
  const prefix = `address.${label.toLowerCase()}.`;
  const country = text(fields['country']);
  addTooLong(problems, fields, ADDRESS_LIMITS, prefix);
  // NetSuite demands it: the country selects the form of the address (facts netsuite-platform 4.2).
  if (country === '') problems.push(missing(`${prefix}country`));
  else if (!/^[A-Z]{2}$/.test(country)) problems.push({ code: 'COUNTRY_UNKNOWN', target: `${prefix}country`, data: { value: country } });
}

const OF_A_PERSON = ['firstname', 'lastname'];
const OF_A_COMPANY = ['companyname'];

/**
 * What NetSuite would refuse in a draft, found before a save is paid for (10 units and a round trip). Targets are named as
 * mapping rows name them. An empty list means: nothing known is wrong.
 */
export function validateDraft({ fields, addresses }: CustomerDraft): Problem[] {
  const problems: Problem[] = [];
  const isPerson = fields['isperson'] === 'T' || fields['isperson'] === true;
  for (const field of isPerson ? OF_A_PERSON : OF_A_COMPANY) if (isBlank(text(fields[field]))) problems.push(missing(field));
  addTooLong(problems, fields, BODY_LIMITS, '');
  const email = text(fields['email']);
  if (email !== '' && !isEmail(email)) problems.push({ code: 'EMAIL_INVALID', target: 'email', data: { value: email } });
  addBadReferences(problems, fields);
  for (const address of addresses) addWrongAddress(problems, address);
  return problems;
}
