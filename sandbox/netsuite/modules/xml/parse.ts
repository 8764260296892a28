import { SaxesParser, type SaxesTagNS, type XMLDecl } from 'saxes';
import type { Session } from '../../types';
import { append, newNode, type XmlNode } from './tree';

/** A parsed document and what its declaration says. */
export interface XmlDocument {
  root: XmlNode;
  declaration: XMLDecl;
}

/**
 * Parses a whole document, with namespaces. Throws SSS_XML_DOM_EXCEPTION when it is malformed (help: section_4344924195); the
 * message is worded by the parser here. A document type declaration is NOT_EMULATED.
 */
export function parseDocument(session: Session, text: string): XmlDocument {
  const parser = new SaxesParser({ xmlns: true });
  const root = newNode('document', '#document');
  let declaration: XMLDecl = {};
  let current = root;
  const leaf = (kind: 'text' | 'cdata' | 'comment', name: string) => (value: string) => {
    // Between document and root element there can be white space only, which the DOM leaves out.
    if (current !== root || kind === 'comment') append(current, newNode(kind, name, { value }));
  };
  parser.on('error', (fault) => {
    throw session.error('SSS_XML_DOM_EXCEPTION', fault.message);
  });
  parser.on('doctype', () => {
    throw session.notEmulated('N/xml of a document with a document type declaration');
  });
  parser.on('xmldecl', (found) => {
    declaration = found;
  });
  parser.on('opentag', (tag) => {
    const element = elementOf(tag);
    append(current, element);
    current = element;
  });
  parser.on('closetag', () => {
    current = current.parent ?? root;
  });
  parser.on('text', leaf('text', '#text'));
  parser.on('cdata', leaf('cdata', '#cdata-section'));
  parser.on('comment', leaf('comment', '#comment'));
  parser.on('processinginstruction', ({ target, body }) => append(current, newNode('instruction', target, { value: body })));
  parser.write(text).close();
  return { root, declaration };
}

function elementOf({ name, uri, attributes, ns }: SaxesTagNS): XmlNode {
  const element = newNode('element', name, { uri: uri || null, declared: { ...ns } });
  for (const attribute of Object.values(attributes))
    element.attributes.push(newNode('attribute', attribute.name, { uri: attribute.uri || null, value: attribute.value, parent: element }));
  return element;
}
