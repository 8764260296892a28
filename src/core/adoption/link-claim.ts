import { isBlank } from '../customer/is-blank';
import type { SppCustomer } from '../customer/spp-customer';

/** An SPP customer that names a NetSuite customer as its own. */
export interface LinkClaim {
  sppId: string;
  company: string;
  nickname: string;
  /** As SPP holds it, without the blanks around it; not always an id. */
  netsuiteId: string;
  isProspect: boolean;
}

/** Fields of a customer that a claim is read from, besides the one that holds the NetSuite id. */
export const CLAIM_FIELDS: readonly string[] = ['company', 'name', 'type'];

/** What a customer claims; undefined when it names no NetSuite customer. A numeric custom field shows 0 when nothing was ever stored in it. */
export function claimOf({ id, company, name, type, custom }: SppCustomer, netsuiteIdField: string): LinkClaim | undefined {
  const netsuiteId = (custom[netsuiteIdField] ?? '').trim();
  if (isBlank(netsuiteId) || netsuiteId === '0') return undefined;
  return { sppId: id, company: company || name, nickname: name, netsuiteId, isProspect: type === 'P' };
}

/** What Oracle's connector leaves when it was cut off while it exported the customer (help: article_90120606576). */
export const INTERRUPTED_MARK = '-1';

/** Whether a text can be the internal id of a record: Oracle's mark and text of people cannot. */
export const isInternalId = (text: string): boolean => /^[1-9]\d{0,14}$/.test(text);
