import { localName, rootOf, selfAndDescendants, textOf, type XmlNode } from './tree';
import type { NodeTest, Path, Predicate, Step } from './xpath-syntax';

/** Finds the namespace of a prefix in a path; throws for one that is unknown. */
export type NamespaceOf = (prefix: string) => string | null;

/** The nodes that a path leads to from a node, each once, in document order. A name without prefix means one without namespace. */
export function select(start: XmlNode, path: Path, namespaceOf: NamespaceOf): XmlNode[] {
  let found: XmlNode[] = [path.absolute ? rootOf(start) : start];
  for (const step of path.steps) found = [...new Set(found.flatMap((node) => take(node, step, namespaceOf)))];
  return inDocumentOrder(found);
}

function take(node: XmlNode, { axis, test, predicates }: Step, namespaceOf: NamespaceOf): XmlNode[] {
  let found = along(node, axis, test).filter((one) => passes(one, test, namespaceOf));
  for (const predicate of predicates) {
    const last = found.length;
    found = found.filter((one, index) => holds(one, predicate, { position: index + 1, last, namespaceOf }));
  }
  return found;
}

function along(node: XmlNode, axis: Step['axis'], { what }: NodeTest): XmlNode[] {
  if (axis === 'self') return [node];
  if (axis === 'parent') return node.parent ? [node.parent] : [];
  if (axis === 'anywhere') return selfAndDescendants(node);
  return what === 'attribute' ? node.attributes.filter(({ name }) => !/^xmlns(:|$)/.test(name)) : node.children;
}

function passes(node: XmlNode, test: NodeTest, namespaceOf: NamespaceOf): boolean {
  if (test.what === 'node') return true;
  if (test.what === 'text') return node.kind === 'text' || node.kind === 'cdata';
  if (node.kind !== test.what || (test.local !== '*' && localName(node) !== test.local)) return false;
  if (test.prefix !== '') return node.uri === namespaceOf(test.prefix);
  return test.local === '*' || node.uri === null;
}

interface Context {
  position: number;
  last: number;
  namespaceOf: NamespaceOf;
}

function holds(node: XmlNode, predicate: Predicate, { position, last, namespaceOf }: Context): boolean {
  switch (predicate.kind) {
    case 'position':
      return position === (predicate.at === 'last' ? last : predicate.at);
    case 'named':
      return (predicate.by === 'name' ? node.name : localName(node)) === predicate.text;
    case 'exists':
      return select(node, predicate.path, namespaceOf).length > 0;
    case 'equals':
      return select(node, predicate.path, namespaceOf).some((one) => textOf(one) === predicate.text);
  }
}

/** An attribute comes right after its element. */
function inDocumentOrder(nodes: XmlNode[]): XmlNode[] {
  const [first] = nodes;
  if (first === undefined || nodes.length === 1) return nodes;
  const order = new Map<XmlNode, number>();
  for (const node of selfAndDescendants(rootOf(first))) for (const one of [node, ...node.attributes]) order.set(one, order.size);
  return nodes.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}
