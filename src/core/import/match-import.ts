import type { NetSuiteCustomer } from '../customer/netsuite-customer';
import type { SppCustomer } from '../customer/spp-customer';
import { readText } from '../mapping/side';

/** The SPP customers that one NetSuite customer may be, each group as SPP holds it. */
export interface SppFinds {
  /** Their NetSuite ID field holds its internal id. */
  byNetSuiteId: readonly SppCustomer[];
  /** The one whose id NetSuite keeps; undefined when NetSuite keeps none, or SPP has it no more. */
  bySppId: SppCustomer | undefined;
  /** Their nickname is its entity id, whatever the case. */
  byNickname: readonly SppCustomer[];
  /** They have its company name and belong to no NetSuite customer yet. */
  byCompany: readonly SppCustomer[];
}

/** Why it is not certain which SPP customer a NetSuite customer is. Stable names. */
export type UnclearReason =
  | 'linked-twice'
  | 'links-disagree'
  | 'spp-customer-gone'
  | 'nickname-linked-elsewhere'
  | 'nickname-twice'
  | 'nickname-matches'
  | 'company-matches'
  | 'wanted-by-two';

export type ImportMatch =
  | { found: 'one'; customer: SppCustomer; by: 'netsuite-id' | 'spp-id' | 'nickname' }
  | { found: 'none' }
  | { found: 'unclear'; reason: UnclearReason; customers: readonly SppCustomer[] };

export interface ImportMatchPolicy {
  /** SPP custom field of the NetSuite internal id. */
  netsuiteIdField: string;
  /** An SPP customer without a NetSuite id whose nickname is the entity id: `link` it, as Oracle's connector does, or `hold`. */
  onNicknameMatch: 'link' | 'hold';
  /** An SPP customer without a NetSuite id that has the company name, but another nickname: `hold`, or `create` a second one. */
  onCompanyMatch: 'hold' | 'create';
}

/** Field of the NetSuite customer that holds its SPP id. */
export const SPP_ID_PATH = 'custentity_spx_customer_id';

/** The NetSuite id that an SPP customer holds; '' for none. A numeric custom field shows 0 when nothing was ever stored in it. */
export function linkOf(customer: SppCustomer, netsuiteIdField: string): string {
  const id = readText(customer, netsuiteIdField);
  return id === '0' ? '' : id;
}

/** A nickname or entity id as they are compared: without case. */
export const nicknameKey = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const unclear = (reason: UnclearReason, customers: readonly SppCustomer[]): ImportMatch => ({ found: 'unclear', reason, customers });

/**
 * Which SPP customer a NetSuite customer is: by the NetSuite id in SPP, by the SPP id in NetSuite (the export created it and
 * could not write back yet), by entity id and nickname, in this order (facts netsuite-connector 2.4). What would take an SPP
 * customer away from another NetSuite customer is unclear, never a match.
 */
export function matchImport({ netsuiteId, fields }: NetSuiteCustomer, finds: SppFinds, policy: ImportMatchPolicy): ImportMatch {
  const { byNetSuiteId, bySppId } = finds;
  const [linked, second] = byNetSuiteId;
  if (second !== undefined) return unclear('linked-twice', byNetSuiteId);
  if (linked !== undefined) {
    const isOther = bySppId !== undefined && bySppId.id !== linked.id;
    return isOther ? unclear('links-disagree', [linked, bySppId]) : { found: 'one', customer: linked, by: 'netsuite-id' };
  }
  if (bySppId !== undefined) {
    const link = linkOf(bySppId, policy.netsuiteIdField);
    return link === '' || link === netsuiteId ? { found: 'one', customer: bySppId, by: 'spp-id' } : unclear('links-disagree', [bySppId]);
  }
  if ((fields[SPP_ID_PATH] ?? '') !== '') return unclear('spp-customer-gone', []);
  return matchByName(finds, policy);
}

function matchByName({ byNickname, byCompany }: SppFinds, policy: ImportMatchPolicy): ImportMatch {
  const [named, second] = byNickname;
  if (second !== undefined) return unclear('nickname-twice', byNickname);
  if (named !== undefined) {
    if (linkOf(named, policy.netsuiteIdField) !== '') return unclear('nickname-linked-elsewhere', [named]);
    return policy.onNicknameMatch === 'link' ? { found: 'one', customer: named, by: 'nickname' } : unclear('nickname-matches', [named]);
  }
  return byCompany.length > 0 && policy.onCompanyMatch === 'hold' ? unclear('company-matches', byCompany) : { found: 'none' };
}
