import type * as xml from 'N/xml';
import type { Emulates } from '../emulates';
import { readOptions } from '../options';
import type { ScriptNodes } from './script-node';
import { localName, rootOf, setText, textOf, TYPE_OF_KIND, type XmlNode } from './tree';

/** What every node has. Not emulated: comparing, cloning, inserting in between, look-ups of namespaces. */
export function nodeMembers(nodes: ScriptNodes, name: string, node: XmlNode) {
  const { session } = nodes;
  const takingNothing = <T>(method: string, given: readonly unknown[], answer: T): T => {
    if (given.length > 0) throw session.notEmulated(`${name}.${method} with an argument`);
    return answer;
  };
  const sibling = (distance: number): object | null => {
    const siblings = node.kind === 'attribute' ? [] : (node.parent?.children ?? []);
    return nodes.orNull(siblings[siblings.indexOf(node) + distance]);
  };
  return {
    get attributes() {
      if (node.kind !== 'element') return null as never;
      const byName = session.toRealm<Record<string, object>>({});
      for (const attribute of node.attributes) byName[attribute.name] = nodes.object(attribute);
      return byName;
    },
    get childNodes() {
      return nodes.list(node.children);
    },
    get firstChild() {
      return nodes.orNull(node.children[0]) as object;
    },
    get lastChild() {
      return nodes.orNull(node.children.at(-1)) as object;
    },
    get nextSibling() {
      return sibling(1) as object;
    },
    get previousSibling() {
      return sibling(-1) as object;
    },
    get parentNode() {
      return nodes.orNull(node.kind === 'attribute' ? null : node.parent) as object;
    },
    get ownerDocument() {
      const root = rootOf(node);
      if (node.kind !== 'document' && root.kind !== 'document')
        throw session.notEmulated(`${name}.ownerDocument of a node outside of a document`);
      return nodes.orNull(node.kind === 'document' ? null : root) as object;
    },
    get textContent() {
      return textOf(node) as string;
    },
    set textContent(text: string) {
      setText(node, newText(nodes, `${name}.textContent`, text, node.kind !== 'document'));
    },
    get nodeValue() {
      return node.value as string;
    },
    set nodeValue(text: string) {
      setText(node, newText(nodes, `${name}.nodeValue`, text, node.value !== null));
    },
    nodeName: node.name,
    nodeType: TYPE_OF_KIND[node.kind] as never,
    ...namePartsOf(node),
    hasAttributes: (...given: unknown[]) => takingNothing('hasAttributes', given, node.attributes.length > 0),
    hasChildNodes: (...given: unknown[]) => takingNothing('hasChildNodes', given, node.children.length > 0),
    isSameNode: (options: unknown) => nodeOption(nodes, `${name}.isSameNode`, 'other', options) === node,
  } satisfies Emulates<typeof xml.Node>;
}

/** A node as option or, as DOM has it and public scripts write it, alone. */
export function nodeOption(nodes: ScriptNodes, method: string, option: string, given: unknown): XmlNode {
  const options = nodes.isNode(given) ? { [option]: given } : given;
  const rules = { required: [option], kinds: { [option]: 'object' } } as const;
  return nodes.node(method, readOptions<Record<string, unknown>>(nodes.session, method, options, rules)[option]);
}

/** What attributes have besides what every node has. */
export function attributeMembers(nodes: ScriptNodes, node: XmlNode) {
  return {
    name: node.name,
    get value() {
      return node.value ?? '';
    },
    set value(text: string) {
      setText(node, newText(nodes, 'N/xml.Attr.value', text, true));
    },
    specified: true,
    get ownerElement() {
      return nodes.orNull(node.parent) as object;
    },
  } satisfies Emulates<typeof xml.Attr>;
}

/** Only text is understood as a text to set, and only where a node holds some. */
function newText({ session }: ScriptNodes, property: string, text: unknown, holdsText: boolean): string {
  if (typeof text !== 'string' || !holdsText) throw session.notEmulated(`${property} = ${String(text)}`);
  return text;
}

/** Names of elements and attributes have parts; those of the other nodes have none (W3C DOM). */
function namePartsOf(node: XmlNode): { localName: string; prefix: string; namespaceURI: string } {
  const named = node.kind === 'element' || node.kind === 'attribute';
  const prefix = named && node.name.includes(':') ? node.name.slice(0, node.name.indexOf(':')) : null;
  return { localName: (named ? localName(node) : null) as string, prefix: prefix as string, namespaceURI: node.uri as string };
}
