/** One element of a document. `text` is its own text and CDATA, joined; child elements are apart. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/** The first child with this name. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined => element.children.find((child) => child.name === name);

/** The text of the first child with this name; '' when there is none. */
export const textOf = (element: XmlElement | undefined, name: string): string =>
  (element === undefined ? undefined : childOf(element, name))?.text ?? '';
