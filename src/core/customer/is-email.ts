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
  const labels = text.slice(at + 1).split('.');
  return labels.length >= 2 && labels.every((label) => /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label));
}
