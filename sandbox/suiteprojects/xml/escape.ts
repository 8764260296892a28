const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };
/** Most texts: nothing to escape, nothing outside the basic plane. A plain class, as thousands are tested for a page. */
const PLAIN = /^[ !#$%(-;=?-\uD7FF\uE000-\uFFFD]*$/;
const SPECIAL_CHARACTERS = /[&<>"'\r]/g;
const NOT_IN_XML = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r\x7F-\x9F])\p{Cc}/gu;

/** Text for XML and HTML, between tags or in an attribute. Characters that no XML document can hold are dropped [assumed]. */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(NOT_IN_XML, '').replace(SPECIAL_CHARACTERS, (character) => SPECIAL[character] ?? character);
}
