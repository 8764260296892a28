import type { Account } from '../../netsuite/types';

/** A table that the pages show. */
export interface ListedType {
  type: string;
  /** One record of it, as its pages are titled. */
  label: string;
  plural: string;
  /** Lists of kind `accounting` can only be looked at: the sandbox has them as the variant says. */
  kind: 'relationship' | 'custom' | 'accounting';
}

const STANDARD: readonly ListedType[] = [
  { type: 'customer', label: 'Customer', plural: 'Customers', kind: 'relationship' },
  { type: 'currency', label: 'Currency', plural: 'Currencies', kind: 'accounting' },
  { type: 'term', label: 'Term', plural: 'Terms', kind: 'accounting' },
  { type: 'entitystatus', label: 'Customer Status', plural: 'Customer Statuses', kind: 'accounting' },
  { type: 'subsidiary', label: 'Subsidiary', plural: 'Subsidiaries', kind: 'accounting' },
];

/** Customers, the custom record types that projects deployed, and the lists that this account has. */
export function listedTypes(account: Account): ListedType[] {
  const custom = account.store
    .customRecords()
    .map(({ scriptId, recordName }): ListedType => ({ type: scriptId, label: recordName, plural: recordName, kind: 'custom' }));
  const standard = STANDARD.filter(({ type }) => type !== 'subsidiary' || account.variant.subsidiaries.length > 0);
  return [...standard, ...custom];
}

export const listedType = (account: Account, type: string): ListedType | undefined => listedTypes(account).find((one) => one.type === type);
