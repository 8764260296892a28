import { PlatformError } from '../../types';
import { addressLines } from './addresses';
import type { Rule } from './rule';

const KINDS = { defaultbilling: 'billing', defaultshipping: 'shipping' } as const;

/** At most one default billing and one default shipping address; that a save refuses a second one, and how, is assumed. */
export const defaultAddresses: Rule = (draft) => {
  for (const [field, kind] of Object.entries(KINDS)) {
    if (addressLines(draft).filter(({ fields }) => fields[field] === true).length > 1)
      throw new PlatformError('USER_ERROR', `Only one address can be the default ${kind} address.`);
  }
};
