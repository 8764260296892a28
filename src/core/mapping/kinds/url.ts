import { changeOf, oneField } from '../expression';
import type { Kind } from '../mapping-row';

/** A scheme that NetSuite takes, a host with a dot, then an optional port, path, query. `URL` does not exist in NetSuite's realm. */
const WEB = /^(https?|ftp):\/\/([\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,}\.?(:\d{1,5})?([/?#]\S*)?$/u;

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** `web`: a web address; adds https:// when the scheme is missing. NetSuite takes http, https and ftp (facts netsuite-platform 4.5). */
export const url: Kind = (expression, references) =>
  oneField(expression, references, (input) => {
    const value = SCHEME.test(input) ? input.replace(SCHEME, (scheme) => scheme.toLowerCase()) : `https://${input.replace(/^\/\//, '')}`;
    if (!WEB.test(value)) return { code: 'URL_INVALID', step: `"${input}" is not a web address` };
    return { value, step: changeOf(input, value) };
  });
