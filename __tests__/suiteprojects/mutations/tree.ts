import type { XmlElement } from '../../../src/suiteprojects/xml/element';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Writes a tree as a server would. */
export function writeTree({ name, attributes, children, text }: XmlElement): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key} = "${escape(value)}"`);
  return `<${name}${head.join('')}>${escape(text)}${children.map(writeTree).join('')}</${name} >`;
}

/** An element and all within it. */
export const elementsOf = (root: XmlElement): XmlElement[] => [root, ...root.children.flatMap(elementsOf)];
