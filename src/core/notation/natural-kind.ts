import type { RowValue } from './row-value';

/** The country that decides which states there are: of the same address, else of the main one. */
const countryBeside = (path: string): string => `${/^\w+(?=\.)/.exec(path)?.[0] ?? 'addr'}.country`;

const PHONES = ['phone', 'fax', 'altphone', 'homephone', 'mobilephone', 'addrphone'];
const EMAILS = ['email', 'altemail'];

/**
 * What a plain field means for a target: Oracle's connector translates select fields and NetSuite refuses untidy e-mail
 * addresses and phone numbers, so such a target gets the kind that the shipped rows give it.
 */
export function fieldValue(target: string, path: string): RowValue {
  const field = target.slice(target.lastIndexOf('.') + 1);
  const inAddress = target.startsWith('address.');
  if (inAddress && field === 'country') return { kind: 'country', expression: path };
  if (inAddress && field === 'state') return { kind: 'state', expression: `${path}, ${countryBeside(path)}` };
  if (PHONES.includes(field)) return { kind: 'phone', expression: path };
  if (inAddress) return { kind: 'field', expression: path };
  if (field === 'currency') return { kind: 'currency', expression: path };
  if (field === 'terms') return { kind: 'lookup', expression: `terms: ${path}` };
  if (field === 'entitystatus' && path === 'type') return { kind: 'lookup', expression: `statusByType: ${path}` };
  if (EMAILS.includes(field)) return { kind: 'email', expression: path };
  if (field === 'url') return { kind: 'url', expression: path };
  return { kind: 'field', expression: path };
}
