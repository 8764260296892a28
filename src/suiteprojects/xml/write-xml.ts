import { ProductError } from '../../core/errors/product-error';

/** What XML 1.0 cannot hold, not even as a reference: control characters, lone surrogates, U+FFFE and U+FFFF. */
const UNWRITABLE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const NAME = /^[A-Za-z_][\w.-]*$/;
/** Carriage return, tab and line feed would be normalised by the reader; `>` covers `]]>`. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Escapes a value for text and for attributes alike. A character that XML cannot hold is refused (SPP_REQUEST_INVALID,
 * without the value, which may be a key): to drop it would send another value than the one meant.
 */
function escape(value: string): string {
  const at = value.search(UNWRITABLE);
  if (at >= 0) throw new ProductError('SPP_REQUEST_INVALID', { reason: 'a value holds a character that XML cannot hold', at });
  return value.replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] ?? character);
}

/** Markup that is written already. */
export type Xml = string & { readonly written: unique symbol };

/** A value as markup. */
export const text = (value: string): Xml => escape(value) as Xml;

/** An element with its content. Throws SPP_REQUEST_INVALID when a name is not a name. */
export function element(name: string, content: readonly Xml[] = [], attributes: Readonly<Record<string, string>> = {}): Xml {
  if (!NAME.test(name)) throw new ProductError('SPP_REQUEST_INVALID', { reason: 'not a field name', name: name.slice(0, 60) });
  const head = Object.entries(attributes).reduce((written, [key, value]) => `${written} ${key}="${escape(value)}"`, name);
  return (content.length === 0 ? `<${head}/>` : `<${head}>${content.join('')}</${name}>`) as Xml;
}
