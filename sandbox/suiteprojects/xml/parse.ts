import { SaxesParser } from 'saxes';
import { NotEmulated } from '../../not-emulated';
import { expatMessage } from './expat-message';

/** An element of a request. `text` is its character data, exactly as sent. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/** The document is not well-formed; the message is worded as the server words it. */
export class MalformedXml extends Error {}

/** Parses a whole document, strictly. Throws `MalformedXml`; a document type declaration is NOT_EMULATED. */
export function parseXml(document: string): XmlElement {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const addText = (text: string) => {
    const current = open.at(-1);
    if (current) current.text += text;
  };
  parser.on('error', (error) => {
    throw new MalformedXml(expatMessage(error.message, document, parser.position));
  });
  parser.on('doctype', () => {
    throw new NotEmulated('document type declaration in an XML request');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => refuseMixedContent(open.pop()));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(document).close();
  if (!root) throw new MalformedXml('no element found at line 1, column 0');
  return root;
}

function refuseMixedContent(element: XmlElement | undefined): void {
  if (element && element.children.length > 0 && element.text.trim() !== '')
    throw new NotEmulated(`text beside elements in <${element.name}>`);
}
