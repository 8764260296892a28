import type * as xml from 'N/xml';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { parseDocument } from './parse';
import { ScriptNodes } from './script-node';
import { select } from './select';
import { documentText, escapeXml } from './serialize';
import { NODE_TYPES, rootOf, type XmlNode } from './tree';
import { readPath } from './xpath-syntax';

const TEXT = { required: ['text'], kinds: { text: 'text' } } as const;
const DOCUMENT = { required: ['document'], kinds: { document: 'object' } } as const;
const SELECT = { required: ['node', 'xpath'], kinds: { node: 'object', xpath: 'text' } } as const;
const ESCAPE = { required: ['xmlText'], kinds: { xmlText: 'text' } } as const;

/** N/xml: parsing, reading, XPath for plain paths, and simple changes. Cost: none. Not emulated: validate, other XPath. Help: section_4344917661. */
export function xmlModule(session: Session): object {
  const nodes = new ScriptNodes(session);
  return guardModule(session, 'N/xml', {
    NodeType: guardModule(session, 'N/xml.NodeType', NODE_TYPES) as never,
    Parser: guardModule(session, 'N/xml.Parser', {
      fromString: (options: unknown) =>
        nodes.document(parseDocument(session, readOptions<{ text: string }>(session, 'N/xml.Parser.fromString', options, TEXT).text)),
      toString: (options: unknown) => {
        const method = 'N/xml.Parser.toString';
        const { document } = readOptions<{ document: unknown }>(session, method, options, DOCUMENT);
        const parsed = nodes.documentOf(nodes.node(method, document));
        if (!parsed) throw session.notEmulated(`${method} of a node that is no document`);
        return documentText(parsed);
      },
    } satisfies Emulates<typeof xml.Parser>),
    XPath: guardModule(session, 'N/xml.XPath', {
      select: (options: unknown) => {
        const method = 'N/xml.XPath.select';
        const read = readOptions<{ node: unknown; xpath: string }>(session, method, options, SELECT);
        const path = readPath(read.xpath);
        if (!path) throw session.notEmulated(`${method} ${read.xpath}`);
        const start = nodes.node(method, read.node);
        return nodes.list(select(start, path, (prefix) => namespaceOf(session, start, prefix)));
      },
    } satisfies Emulates<typeof xml.XPath>),
    escape: (options: unknown) => escapeXml(readOptions<{ xmlText: string }>(session, 'N/xml.escape', options, ESCAPE).xmlText),
  } satisfies Emulates<Omit<typeof xml, 'NodeType'>> & { NodeType: object });
}

/** Prefixes in a path are those of the root element; `nlapi` is its default namespace [K]. */
function namespaceOf(session: Session, start: XmlNode, prefix: string): string {
  const element = [rootOf(start), ...rootOf(start).children].find(({ kind }) => kind === 'element');
  const uri = element?.declared[prefix === 'nlapi' ? '' : prefix];
  if (!uri) throw session.notEmulated(`N/xml.XPath.select with the prefix ${prefix}, which the root element does not declare`);
  return uri;
}
