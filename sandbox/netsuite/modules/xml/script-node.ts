import type * as xml from 'N/xml';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { documentMembers } from './script-document';
import { elementMembers } from './script-element';
import { append, detach, localName, newNode, rootOf, textOf, TYPE_OF_KIND, type XmlNode } from './tree';
import type { XmlDocument } from './parse';

/** The nodes of N/xml as the scripts of one session hold them: the same object for the same node. */
export class ScriptNodes {
  private readonly objects = new Map<XmlNode, object>();
  private readonly nodes = new WeakMap<object, XmlNode>();
  private readonly documents = new Map<XmlNode, XmlDocument>();

  constructor(readonly session: Session) {}

  /** Of a parsed document. */
  document(parsed: XmlDocument): object {
    this.documents.set(parsed.root, parsed);
    return this.object(parsed.root);
  }

  object(node: XmlNode): object {
    const known = this.objects.get(node);
    if (known) return known;
    const made = this.make(node);
    this.objects.set(node, made);
    this.nodes.set(made, node);
    return made;
  }

  /** A list of the script's realm. */
  list(nodes: readonly XmlNode[]): object[] {
    const list = this.session.toRealm<object[]>([]);
    for (const node of nodes) list.push(this.object(node));
    return list;
  }

  orNull = (node: XmlNode | null | undefined): object | null => (node ? this.object(node) : null);

  /** The node that a script gave as an option; anything else is NOT_EMULATED. */
  node(method: string, given: unknown): XmlNode {
    const node = typeof given === 'object' && given !== null ? this.nodes.get(given) : undefined;
    if (!node) throw this.session.notEmulated(`${method} of something that is no node`);
    return node;
  }

  documentOf(node: XmlNode): XmlDocument | undefined {
    return this.documents.get(node);
  }

  private make(node: XmlNode): object {
    switch (node.kind) {
      case 'document': {
        const own = documentMembers(this, node);
        return guardModule(this.session, 'N/xml.Document', withMembers(nodeMembers(this, 'N/xml.Document', node), own));
      }
      case 'element': {
        const own = elementMembers(this, node);
        return guardModule(this.session, 'N/xml.Element', withMembers(nodeMembers(this, 'N/xml.Element', node), own));
      }
      case 'attribute': {
        const own = attributeMembers(this, node);
        return guardModule(this.session, 'N/xml.Attr', withMembers(nodeMembers(this, 'N/xml.Attr', node), own));
      }
      default:
        return guardModule(this.session, 'N/xml.Node', nodeMembers(this, 'N/xml.Node', node));
    }
  }
}

/** What every node has. Not emulated: comparing, cloning, inserting in between, look-ups of namespaces. */
function nodeMembers(nodes: ScriptNodes, name: string, node: XmlNode) {
  const { session } = nodes;
  const one = (method: string, option: string, options: unknown): XmlNode => {
    const full = `${name}.${method}`;
    const read = readOptions<Record<string, unknown>>(session, full, options, { required: [option], kinds: { [option]: 'object' } });
    return nodes.node(full, read[option]);
  };
  const takingNothing = <T>(method: string, given: readonly unknown[], answer: T): T => {
    if (given.length > 0) throw session.notEmulated(`${name}.${method} with an argument`);
    return answer;
  };
  const sibling = (distance: number): object | null => {
    const siblings = node.kind === 'attribute' ? [] : (node.parent?.children ?? []);
    return nodes.orNull(siblings[siblings.indexOf(node) + distance]);
  };
  const members = {
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
    get nodeValue() {
      return node.value as string;
    },
    nodeName: node.name,
    nodeType: TYPE_OF_KIND[node.kind] as never,
    ...namePartsOf(node),
    hasAttributes: (...given: unknown[]) => takingNothing('hasAttributes', given, node.attributes.length > 0),
    hasChildNodes: (...given: unknown[]) => takingNothing('hasChildNodes', given, node.children.length > 0),
    isSameNode: (options: unknown) => one('isSameNode', 'other', options) === node,
    /** Moves the node when it lies elsewhere; returns it. */
    appendChild: (options: unknown) => {
      const child = one('appendChild', 'newChild', options);
      if (node.kind !== 'element' || !['element', 'text', 'comment', 'cdata'].includes(child.kind) || isAbove(child, node))
        throw session.notEmulated(`${name}.appendChild of a ${child.kind} to this ${node.kind}`);
      append(node, child);
      return nodes.object(child);
    },
    removeChild: (options: unknown) => {
      const child = one('removeChild', 'oldChild', options);
      if (node.kind !== 'element' || child.parent !== node || child.kind === 'attribute')
        throw session.notEmulated(`${name}.removeChild of something that is no child of this element`);
      detach(child);
      return nodes.object(child);
    },
  } satisfies Emulates<typeof xml.Node>;
  return members;
}

function attributeMembers(nodes: ScriptNodes, node: XmlNode) {
  return {
    name: node.name,
    get value() {
      return node.value ?? '';
    },
    specified: true,
    get ownerElement() {
      return nodes.orNull(node.parent) as object;
    },
  } satisfies Emulates<typeof xml.Attr>;
}

/** Names of elements and attributes have parts; those of the other nodes have none (W3C DOM). */
function namePartsOf(node: XmlNode): { localName: string; prefix: string; namespaceURI: string } {
  const named = node.kind === 'element' || node.kind === 'attribute';
  const prefix = named && node.name.includes(':') ? node.name.slice(0, node.name.indexOf(':')) : null;
  return { localName: (named ? localName(node) : null) as string, prefix: prefix as string, namespaceURI: node.uri as string };
}

const isAbove = (upper: XmlNode, node: XmlNode): boolean => upper === node || (node.parent !== null && isAbove(upper, node.parent));

/** Both kinds of members on one object; getters stay getters. */
function withMembers<T extends object, U extends object>(members: T, own: U): T & U {
  return Object.defineProperties(members, Object.getOwnPropertyDescriptors(own)) as T & U;
}

/** A node of a document, made by a script and not in it yet. */
export const looseNode = (kind: 'element' | 'text', name: string, value: string | null = null): XmlNode => newNode(kind, name, { value });
