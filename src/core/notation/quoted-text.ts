import { withoutLineBreaks } from './fixed-value';
import { NotExpressible } from './not-expressible';

/** A text between quotes, double ones when it has a single quote inside. Throws NotExpressible. */
export function quotedText(text: string): string {
  if (text.includes("'") && text.includes('"')) throw new NotExpressible('a value with both kinds of quotes cannot be quoted');
  if (text.includes('\r')) throw new NotExpressible('a value with a carriage return stands on no one line');
  if (/\\\\?n/.test(text)) throw new NotExpressible('a backslash before n would be read as a line break');
  const quote = text.includes("'") ? '"' : "'";
  return `${quote}${withoutLineBreaks(text)}${quote}`;
}
