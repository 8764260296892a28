import type * as xml from 'N/xml';
import type { Emulates } from '../emulates';
import { nodeOption } from './node-members';
import type { ScriptNodes } from './script-node';
import { append, detach, type XmlNode } from './tree';

const NAME = 'N/xml.Element';

/** Changing the children of an element; those of a document are not emulated, and no other node has any. */
export function childMembers(nodes: ScriptNodes, node: XmlNode) {
  const { session } = nodes;
  return {
    /** Moves the node when it lies elsewhere; returns it. */
    appendChild: (options: unknown) => {
      const child = nodeOption(nodes, `${NAME}.appendChild`, 'newChild', options);
      if (!['element', 'text', 'comment', 'cdata'].includes(child.kind) || isAbove(child, node))
        throw session.notEmulated(`${NAME}.appendChild of a ${child.kind} to this element`);
      append(node, child);
      return nodes.object(child);
    },
    removeChild: (options: unknown) => {
      const child = nodeOption(nodes, `${NAME}.removeChild`, 'oldChild', options);
      if (child.parent !== node || child.kind === 'attribute')
        throw session.notEmulated(`${NAME}.removeChild of something that is no child of this element`);
      detach(child);
      return nodes.object(child);
    },
  } satisfies Emulates<typeof xml.Node>;
}

const isAbove = (upper: XmlNode, node: XmlNode): boolean => upper === node || (node.parent !== null && isAbove(upper, node.parent));
