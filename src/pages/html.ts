import { escapeHtml } from './escape';

/** HTML that may be shown: made by `html`, so that everything in it is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Html[];

const textOf = (part: Part): string => {
  if (part instanceof Html) return part.text;
  return typeof part === 'string' || typeof part === 'number' ? escapeHtml(String(part)) : part.map(({ text }) => text).join('');
};

/** A template whose parts are escaped, unless they are HTML themselves: html`<b>${name}</b>`. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, string, index) => text + textOf(parts[index - 1] ?? '') + string));

export const NOTHING = html``;
