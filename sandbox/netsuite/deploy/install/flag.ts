import { textOf, type XmlElement } from '../xml-tree';

/** A checkbox of an element: what the XML says, else `otherwise`. */
export function flag(element: XmlElement, name: string, otherwise: boolean): boolean {
  const text = textOf(element, name);
  return text === undefined ? otherwise : text === 'T';
}
