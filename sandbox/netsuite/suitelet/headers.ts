import type { Session } from '../types';

/** A Suitelet that sets one gets SSS_INVALID_HEADER; from facts netsuite-platform 3.1, whose list is not complete. */
const FORBIDDEN = new Set(
  'allow content-location content-md5 content-range date location retry-after server strict-transport-security www-authenticate'.split(' '),
);
/** Known to pass, as are those with the prefixes X and Custom-Header [K]. Any other may be on the part of the list that is not known. */
const ALLOWED = new Set('accept-language cache-control content-disposition content-type vary'.split(' '));

/** The lower-case name of a header that a Suitelet may set. */
export function headerOf(session: Session, { name, value }: { name: string; value: string }): string {
  const lower = String(name).toLowerCase();
  if (FORBIDDEN.has(lower) || /[\r\n]/.test(value)) throw session.error('SSS_INVALID_HEADER', 'One or more headers are not valid.');
  if (!ALLOWED.has(lower) && !/^(x|custom-header)-[a-z0-9-]+$/.test(lower)) throw session.notEmulated(`the response header ${name}`);
  return lower;
}
