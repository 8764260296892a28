import { readField } from '../../customer/spp-customer';
import { pathOf } from '../expression';
import type { Kind } from '../mapping-row';

/** A host with a dot, or localhost-free IPv4, then an optional port, path, query. `URL` does not exist in NetSuite's realm. */
const WEB = /^https?:\/\/([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}\.?(:\d{1,5})?([/?#]\S*)?$/iu;

/** `web`: a web address; adds https:// when the scheme is missing. NetSuite takes http, https and ftp only. */
export const url: Kind = (expression) => {
  const source = pathOf(expression);
  return (customer) => {
    const input = readField(customer, source).trim();
    if (input === '') return { found: 'empty', source, steps: [] };
    const value = /^[a-z][a-z0-9+.-]*:\/\//i.test(input) ? input : `https://${input.replace(/^\/\//, '')}`;
    if (!WEB.test(value)) return { found: 'no-match', input, code: 'URL_INVALID', source, steps: [`"${input}" is not a web address`] };
    return { found: 'value', value, source, steps: value === input ? [] : ['https:// added'] };
  };
};
