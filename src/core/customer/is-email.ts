/** Labels of ASCII between dots: most domains. */
const PLAIN_DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/**
 * The shape of one e-mail address as NetSuite checks it: one @, a dotted domain, no blanks or list separators.
 * Deliberately looser than RFC 5322: what is not certain to be refused is left to NetSuite.
 */
export function isEmail(text: string): boolean {
  if (text.length > 254 || /[\s,;<>()"\\[\]]/.test(text)) return false;
  const at = text.indexOf('@');
  if (at < 1 || at > 64 || at !== text.lastIndexOf('@')) return false;
  const local = text.slice(0, at);
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false;
  const domain = text.slice(at + 1);
  if (PLAIN_DOMAIN.test(domain)) return true;
  const labels = domain.split('.');
  return labels.length >= 2 && labels.every((label) => LABEL.test(label));
}
