/** A node of an XML document; attributes are nodes too, as in the DOM. */
export interface XmlNode {
  readonly kind: NodeKind;
  /** As written: `a:item`, the target of an instruction, `#text`, `#document`. */
  readonly name: string;
  /** Namespace; null when it has none. */
  readonly uri: string | null;
  /** Of attributes, texts, comments and instructions. */
  value: string | null;
  readonly attributes: XmlNode[];
  readonly children: XmlNode[];
  /** What it lies in; of an attribute its element. Null when it lies nowhere. */
  parent: XmlNode | null;
  /** Namespaces by prefix that an element declares, '' for the default one. */
  readonly declared: Readonly<Record<string, string>>;
}

/** xml.NodeType, as far as documents are emulated; the values are the names (help: "string values"). */
export const NODE_TYPES = {
  ATTRIBUTE_NODE: 'ATTRIBUTE_NODE',
  CDATA_SECTION_NODE: 'CDATA_SECTION_NODE',
  COMMENT_NODE: 'COMMENT_NODE',
  DOCUMENT_FRAGMENT_NODE: 'DOCUMENT_FRAGMENT_NODE',
  DOCUMENT_NODE: 'DOCUMENT_NODE',
  DOCUMENT_TYPE_NODE: 'DOCUMENT_TYPE_NODE',
  ELEMENT_NODE: 'ELEMENT_NODE',
  ENTITY_NODE: 'ENTITY_NODE',
  ENTITY_REFERENCE_NODE: 'ENTITY_REFERENCE_NODE',
  NOTATION_NODE: 'NOTATION_NODE',
  PROCESSING_INSTRUCTION_NODE: 'PROCESSING_INSTRUCTION_NODE',
  TEXT_NODE: 'TEXT_NODE',
} as const;

export type NodeKind = 'attribute' | 'cdata' | 'comment' | 'document' | 'element' | 'instruction' | 'text';

export const TYPE_OF_KIND = {
  attribute: NODE_TYPES.ATTRIBUTE_NODE,
  cdata: NODE_TYPES.CDATA_SECTION_NODE,
  comment: NODE_TYPES.COMMENT_NODE,
  document: NODE_TYPES.DOCUMENT_NODE,
  element: NODE_TYPES.ELEMENT_NODE,
  instruction: NODE_TYPES.PROCESSING_INSTRUCTION_NODE,
  text: NODE_TYPES.TEXT_NODE,
} as const satisfies Record<NodeKind, string>;

export function newNode(kind: NodeKind, name: string, given: Partial<XmlNode> = {}): XmlNode {
  return { kind, name, uri: null, value: null, attributes: [], children: [], parent: null, declared: {}, ...given };
}

/** Puts a node at the end of another one, out of where it was. */
export function append(parent: XmlNode, child: XmlNode): void {
  detach(child);
  child.parent = parent;
  parent.children.push(child);
}

export function detach(child: XmlNode): void {
  const siblings = child.parent?.children;
  if (siblings?.includes(child)) siblings.splice(siblings.indexOf(child), 1);
  child.parent = null;
}

/** The text inside, without comments and instructions (W3C DOM: textContent); null of a document. */
export function textOf(node: XmlNode): string | null {
  if (node.kind === 'document') return null;
  return node.kind === 'element' ? node.children.filter(isContent).map(textOf).join('') : node.value;
}

/** Gives a node another text; what an element held goes. */
export function setText(node: XmlNode, text: string): void {
  if (node.kind !== 'element') {
    node.value = text;
    return;
  }
  for (const child of [...node.children]) detach(child);
  if (text !== '') append(node, newNode('text', '#text', { value: text }));
}

/** The node and everything below it in document order, attributes aside. */
export function selfAndDescendants(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(selfAndDescendants)];
}

/** The outermost node: the document, or the top of a part that lies nowhere yet. */
export function rootOf(node: XmlNode): XmlNode {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}

export const localName = (node: XmlNode): string => node.name.slice(node.name.indexOf(':') + 1);

const isContent = ({ kind }: XmlNode): boolean => kind !== 'comment' && kind !== 'instruction';
