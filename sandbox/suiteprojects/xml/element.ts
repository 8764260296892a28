import { escapeText } from './escape';

/** `<name>text</name>`, or `<name/>` when there is no text, as in recorded replies. */
export function textElement(name: string, text: string): string {
  return text === '' ? `<${name}/>` : `<${name}>${escapeText(text)}</${name}>`;
}
