import type * as xml from 'N/xml';
import type { Emulates } from '../emulates';
import { readOptions } from '../options';
import type { ScriptNodes } from './script-node';
import { newNode, selfAndDescendants, type XmlNode } from './tree';

const NAME = 'N/xml.Element';

/** What elements have besides what every node has. Not emulated: the members with namespaces, attributes as nodes to set. */
export function elementMembers(nodes: ScriptNodes, node: XmlNode) {
  const { session } = nodes;
  const attribute = (method: string, options: unknown): XmlNode | undefined => {
    const { name } = readOptions<{ name: string }>(session, `${NAME}.${method}`, options, { required: ['name'], kinds: { name: 'text' } });
    return node.attributes.find((one) => one.name === name);
  };
  return {
    tagName: node.name,
    /** Its text, empty when there is no such attribute (Oracle's stubs; the help says xml.Attr). */
    getAttribute: (options: unknown) => (attribute('getAttribute', options)?.value ?? '') as never,
    hasAttribute: (options: unknown) => attribute('hasAttribute', options) !== undefined,
    setAttribute: (options: unknown) => {
      const rules = { required: ['name', 'value'], kinds: { name: 'text', value: 'text' } } as const;
      const { name, value } = readOptions<{ name: string; value: string }>(session, `${NAME}.setAttribute`, options, rules);
      if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) || name === 'xmlns') throw session.notEmulated(`${NAME}.setAttribute of ${name}`);
      const known = node.attributes.find((one) => one.name === name);
      if (known) known.value = value;
      else node.attributes.push(newNode('attribute', name, { value, parent: node }));
    },
    getElementsByTagName: (options: unknown) => nodes.list(elementsByTagName(nodes, `${NAME}.getElementsByTagName`, node, options)),
  } satisfies Emulates<Omit<typeof xml.Element, keyof typeof xml.Node>>;
}

/** The elements below a node by the name that is written in their tags, `*` for all, in document order. */
export function elementsByTagName({ session }: ScriptNodes, method: string, node: XmlNode, options: unknown): XmlNode[] {
  const { tagName } = readOptions<{ tagName: string }>(session, method, options, { required: ['tagName'], kinds: { tagName: 'text' } });
  const below = selfAndDescendants(node).slice(1);
  return below.filter(({ kind, name }) => kind === 'element' && (tagName === '*' || name === tagName));
}
