import type { Session } from '../../types';
import { guardModule } from '../guard';
import { childMembers } from './child-members';
import { attributeMembers, nodeMembers } from './node-members';
import type { XmlDocument } from './parse';
import { documentMembers } from './script-document';
import { elementMembers } from './script-element';
import type { XmlNode } from './tree';

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

  isNode = (given: unknown): boolean => typeof given === 'object' && given !== null && this.nodes.has(given);

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
        const own = withMembers(elementMembers(this, node), childMembers(this, node));
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

/** Both kinds of members on one object; getters stay getters. */
function withMembers<T extends object, U extends object>(members: T, own: U): T & U {
  return Object.defineProperties(members, Object.getOwnPropertyDescriptors(own)) as T & U;
}
