/** What a script may put into one long text field (help: section_N2842731: 1,000,000 in the page, 100,000 in SuiteScript, "limits are in bytes"). */
const BYTES_PER_FIELD = 100_000;

const bytesOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

const isLowSurrogate = (unit: string): boolean => unit >= '\uDC00' && unit <= '\uDFFF';

/** Between two visible characters, so that nothing is lost if NetSuite trims a field. */
const mayCutAt = (text: string, at: number): boolean => {
  const [before = '', after = ''] = [text[at - 1], text[at]];
  return before.trim() !== '' && after.trim() !== '' && !isLowSurrogate(after);
};

/** Where a part that begins at `from` ends. */
function endOf(text: string, from: number, most: number): number {
  let end = from;
  for (let bytes = 0; end < text.length;) {
    const codePoint = text.codePointAt(end) ?? 0;
    bytes += bytesOf(codePoint);
    if (bytes > most) break;
    end += codePoint < 0x10000 ? 1 : 2;
  }
  if (end === text.length) return end;
  let cut = end;
  while (cut > from && !mayCutAt(text, cut)) cut -= 1;
  return cut > from ? cut : end;
}

/** A text in parts that one long text field takes each; put together they are the text again. */
export function fieldParts(text: string, most = BYTES_PER_FIELD): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = endOf(text, from, most);
    parts.push(text.slice(from, end));
    from = end;
  }
  return parts;
}
