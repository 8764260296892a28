import { SaxesParser } from 'saxes';

/** One XML element. `text` is its own character data, trimmed; `line` (from 1) is where its start tag ends. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  line: number;
}

/** The text is not well-formed XML. */
export class XmlFault extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
    this.name = 'XmlFault';
  }
}

/** Parses a whole document; throws `XmlFault` at the first error, as the platform does. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const addText = (part: string) => {
    const current = open.at(-1);
    if (current) current.text += part;
  };
  parser.on('error', (error) => {
    throw new XmlFault(parser.line, error.message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('opentag', (tag) => {
    const element: XmlElement = {
      name: tag.name,
      attributes: { ...(tag.attributes as Record<string, string>) },
      children: [],
      text: '',
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.text = element.text.trim();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (!root) throw new XmlFault(1, 'document must contain a root element.');
  return root;
}

/** The first child of that name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one) => one.name === name);
}

/** The children of a group such as `<instances>`; none when the group is absent. */
export function group(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((one) => one.name === name).flatMap((one) => one.children);
}

/** Every element inside that has no children of its own, in document order. */
export function leaves(element: XmlElement): XmlElement[] {
  return element.children.flatMap((one) => (one.children.length > 0 ? leaves(one) : [one]));
}

/** The `scriptid` attribute, empty when there is none. */
export function scriptIdOf(element: XmlElement): string {
  return element.attributes['scriptid'] ?? '';
}

/** Text of a child, undefined when the child is absent or empty. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return child(element, name)?.text || undefined;
}
