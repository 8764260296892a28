import { isEmail } from '../../customer/is-email';
import { changeOf, oneField } from '../expression';
import type { Kind } from '../mapping-row';

/** The parts of a text that may be an address: what is in angle brackets, or else the items of a list. */
function candidates(input: string): string[] {
  if (!/[<;,:?]/.test(input)) return [input];
  const bracketed = [...input.matchAll(/<([^<>]*)>/g)].map(([, inside = '']) => inside);
  return (bracketed.length > 0 ? bracketed : input.split(/[;,]/)).map((part) =>
    part
      .trim()
      .replace(/^mailto:/i, '')
      .replace(/\?.*$/s, ''),
  );
}

/** `addr.email`: one address. Undoes `mailto:` and `Name <a@b.c>`, and takes the first address of a list. */
export const email: Kind = (expression, references) =>
  oneField(expression, references, (input) => {
    const value = candidates(input).find(isEmail);
    if (value === undefined) return { code: 'EMAIL_INVALID', step: `"${input}" is not an e-mail address` };
    return { value, step: changeOf(input, value) };
  });
