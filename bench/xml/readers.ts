import { readXml } from '../../src/suiteprojects/xml/read-xml';
import { library } from '../measure/library';
import { passesBareRealm } from './bare-realm';

/** A library that reads a whole document into objects. */
export interface Reader {
  /** True where scripts of NetSuite could use it. */
  passesBareRealm: boolean;
  read(text: string): unknown;
}

interface FastXmlParser {
  XMLParser: new (options: object) => { parse(text: string, validate: boolean): unknown };
}

/** Values as text, attributes kept, and the document checked first, as ours does: its parser alone accepts cut-off text. */
function fastXmlParser(): Reader {
  const { XMLParser } = library<FastXmlParser>('fast-xml-parser');
  const options = { ignoreAttributes: false, parseTagValue: false, processEntities: true, htmlEntities: true };
  return {
    read: (text) => new XMLParser(options).parse(text, true),
    passesBareRealm: passesBareRealm('fast-xml-parser', `new library.XMLParser({}).parse('<a b="1">x</a>', true)`),
  };
}

interface Node {
  name: string;
  attributes: object;
  children: Node[];
  text: string;
}

interface Sax {
  parser(strict: true): {
    onopentag: (tag: { name: string; attributes: object }) => void;
    onclosetag: () => void;
    ontext: (text: string) => void;
    onerror: (error: Error) => void;
    write(text: string): { close(): void };
  };
}

/** With the tree that ours builds: sax itself builds none. */
function sax(): Reader {
  const { parser: createParser } = library<Sax>('sax');
  return {
    read(text) {
      const parser = createParser(true);
      const root: Node = { name: '', attributes: {}, children: [], text: '' };
      const open = [root];
      parser.onopentag = ({ name, attributes }) => {
        const node: Node = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(node);
        open.push(node);
      };
      parser.onclosetag = () => void open.pop();
      parser.ontext = (part) => void (open.at(-1)!.text += part);
      parser.onerror = (error) => {
        throw error;
      };
      parser.write(text).close();
      return root;
    },
    passesBareRealm: passesBareRealm('sax', `library.parser(true).write('<a b="1">x</a>').close()`),
  };
}

/** Ours, and two that are well known. */
export const readers = (): Record<'ours' | 'fast-xml-parser' | 'sax', Reader> => ({
  ours: { read: readXml, passesBareRealm: true },
  'fast-xml-parser': fastXmlParser(),
  sax: sax(),
});
