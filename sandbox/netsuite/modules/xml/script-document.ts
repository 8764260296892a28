import type * as xml from 'N/xml';
import type { Emulates } from '../emulates';
import { readOptions } from '../options';
import { elementsByTagName } from './script-element';
import type { ScriptNodes } from './script-node';
import { newNode, type XmlNode } from './tree';

const NAME = 'N/xml.Document';

/** The methods take their text alone as well, as in DOM and in public scripts [K]. */
const named = (option: string, given: unknown): unknown => (typeof given === 'string' ? { [option]: given } : given);

/** What documents have besides what every node has. Not emulated: the other `create…` methods, importing, ids, document types. */
export function documentMembers(nodes: ScriptNodes, node: XmlNode) {
  const { session } = nodes;
  const { version = '1.0', encoding, standalone } = nodes.documentOf(node)?.declaration ?? {};
  return {
    get documentElement() {
      return nodes.orNull(node.children.find(({ kind }) => kind === 'element')) as object;
    },
    xmlVersion: version,
    /** Null when the declaration says none (W3C DOM). */
    xmlEncoding: (encoding ?? null) as string,
    xmlStandalone: standalone === 'yes',
    getElementsByTagName: (options: unknown) => nodes.list(elementsByTagName(nodes, `${NAME}.getElementsByTagName`, node, options)),
    /** Without namespace. */
    createElement: (options: unknown) => {
      const rules = { required: ['tagName'], kinds: { tagName: 'text' } } as const;
      const { tagName } = readOptions<{ tagName: string }>(session, `${NAME}.createElement`, named('tagName', options), rules);
      if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(tagName)) throw session.notEmulated(`${NAME}.createElement of ${tagName}`);
      return nodes.object(newNode('element', tagName));
    },
    createTextNode: (options: unknown) => {
      const rules = { optional: ['data'], kinds: { data: 'text' } } as const;
      const { data } = readOptions<{ data?: string }>(session, `${NAME}.createTextNode`, named('data', options), rules);
      if (typeof data !== 'string') throw session.notEmulated(`${NAME}.createTextNode without text`);
      return nodes.object(newNode('text', '#text', { value: data }));
    },
  } satisfies Emulates<Omit<typeof xml.Document, keyof typeof xml.Node>>;
}
