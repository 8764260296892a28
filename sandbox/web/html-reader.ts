/** A tag or a text of a page. */
export type HtmlToken =
  { kind: 'open'; tag: string; attributes: Record<string, string> } | { kind: 'close'; tag: string } | { kind: 'text'; text: string };

const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][a-z0-9]*)\s*>|<([a-z][a-z0-9]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>|[^<]+|</gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Splits a page into tags and texts. Reads the pages of the sandbox's two sites, not HTML at large; the title, styles and scripts are left out. */
export function readHtml(html: string): HtmlToken[] {
  const source = html.replace(/<(title|style|script)\b[\s\S]*?<\/\1>/gi, '');
  return [...source.matchAll(TOKEN)].flatMap(([whole, closed, opened, attributes = '']): HtmlToken[] => {
    if (closed !== undefined) return [{ kind: 'close', tag: closed.toLowerCase() }];
    if (opened !== undefined) return [{ kind: 'open', tag: opened.toLowerCase(), attributes: readAttributes(attributes) }];
    return whole.startsWith('<!') ? [] : [{ kind: 'text', text: decode(whole) }];
  });
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
    name.toLowerCase(),
    decode(double ?? single ?? bare ?? ''),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal));
  });
}

const BREAKS_LINE = new Set(
  'address br button div fieldset form h1 h2 h3 header label legend li main nav p small table td th tr ul'.split(' '),
);

/** What a person reads on a page, one line for each block. */
export function readText(tokens: readonly HtmlToken[]): string {
  const raw = tokens
    .map((token) => (token.kind === 'text' ? token.text.replace(/\s+/g, ' ') : BREAKS_LINE.has(token.tag) ? '\n' : ''))
    .join('');
  return raw
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
