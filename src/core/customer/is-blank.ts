/** What nobody would miss: most texts begin with a letter or digit of ASCII. */
const isPlain = (unit: number): boolean => unit > 0x20 && unit < 0x7f;

/** True when nothing of a text is visible: blanks of any kind, control and format characters, and the two fillers that pose as letters. */
export const isBlank = (text: string): boolean =>
  text === '' || (!isPlain(text.charCodeAt(0)) && !/[^\p{Z}\p{Cc}\p{Cf}\u3164\u2800]/u.test(text));
