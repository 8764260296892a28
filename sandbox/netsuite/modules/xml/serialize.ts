import type { XmlDocument } from './parse';
import type { XmlNode } from './tree';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** xml.escape: markup and both kinds of quotation marks (help: section_4344917661; that the apostrophe is one of them: [K]). */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/**
 * A document as text. The XML declaration says UTF-8 unless the document's own said otherwise, stands before the rest without
 * a line break, and an element without content is written as `<a/>`: [assumed].
 */
export function documentText({ root, declaration }: XmlDocument): string {
  const { version = '1.0', encoding = 'UTF-8', standalone } = declaration;
  const declared = `<?xml version="${version}" encoding="${encoding}"${standalone === undefined ? '' : ` standalone="${standalone}"`}?>`;
  return declared + root.children.map(nodeText).join('');
}

function nodeText(node: XmlNode): string {
  switch (node.kind) {
    case 'element':
      return elementText(node);
    case 'cdata':
      return `<![CDATA[${node.value ?? ''}]]>`;
    case 'comment':
      return `<!--${node.value ?? ''}-->`;
    case 'instruction':
      return `<?${node.name} ${node.value ?? ''}?>`;
    default:
      return (node.value ?? '').replace(/[&<>\r]/g, escapedCharacter);
  }
}

function elementText({ name, attributes, children }: XmlNode): string {
  const start = [name, ...attributes.map((one) => `${one.name}="${(one.value ?? '').replace(/[&<"\t\n\r]/g, escapedCharacter)}"`)].join(
    ' ',
  );
  return children.length === 0 ? `<${start}/>` : `<${start}>${children.map(nodeText).join('')}</${name}>`;
}

const escapedCharacter = (character: string): string => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
