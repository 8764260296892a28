import { SaxesParser } from 'saxes';
import { ProductError } from '../../core/errors/product-error';
import { TransientFault } from '../exchange';
import type { XmlElement } from './element';
import { MAX_ANSWER_CHARACTERS, MAX_ANSWER_DEPTH, MAX_ANSWER_NODES } from './limits';

/**
 * Reads a document into elements, strictly: a cut-off text is an error, never half a tree. What it builds is bounded by
 * `limits.ts`; it stops at the first element beyond.
 * Throws SPP_ANSWER_UNREADABLE (worth another try), SPP_ANSWER_FORBIDDEN for a document type, SPP_ANSWER_TOO_LARGE.
 * Entities other than the five of XML are errors; none can be declared. See docs/decisions/0001-xml-reading.md.
 */
export function readXml(text: string): XmlElement {
  if (text.length > MAX_ANSWER_CHARACTERS) throw new ProductError('SPP_ANSWER_TOO_LARGE', { characters: text.length });
  const parser = new SaxesParser({ xmlns: false, position: false });
  let root: XmlElement | undefined;
  const open: XmlElement[] = [];
  parser.on('doctype', () => {
    throw new ProductError('SPP_ANSWER_FORBIDDEN', { reason: 'document type' });
  });
  let nodes = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > MAX_ANSWER_NODES) throw new ProductError('SPP_ANSWER_TOO_LARGE', { nodes });
  };
  parser.on('attribute', count);
  parser.on('opentag', (tag) => {
    count();
    if (open.length >= MAX_ANSWER_DEPTH) throw new ProductError('SPP_ANSWER_TOO_LARGE', { depth: open.length + 1 });
    const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parse(parser, text);
  if (root === undefined) throw new TransientFault('SPP_ANSWER_UNREADABLE', { reason: 'no element' });
  return root;
}

/** saxes throws plain errors whose text may quote the document, so only the place is kept. */
function parse(parser: SaxesParser<{ xmlns: false; position: false }>, text: string): void {
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof ProductError) throw error;
    throw new TransientFault('SPP_ANSWER_UNREADABLE', { reason: 'not well-formed XML', characters: text.length, at: parser.position });
  }
}
