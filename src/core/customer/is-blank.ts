/** True when nothing of a text is visible: blanks of any kind, control and format characters, and the two fillers that pose as letters. */
export const isBlank = (text: string): boolean => !/[^\p{Z}\p{Cc}\p{Cf}\u3164\u2800]/u.test(text);
