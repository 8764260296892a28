import { requirePermission } from '../../permissions/require-permission';
import type { FilterNode, SearchDefinition } from '../../search/definition';
import type { Session } from '../../types';
import { splitName } from './column-match';

type Named = { name: string; join?: string };

/** A search needs to see records of its type and of every type that it joins; otherwise INSUFFICIENT_PERMISSION [assumed]. */
export function requireSearchPermission(session: Session, { type, filter, columns }: SearchDefinition): void {
  const fields = session.account.store.recordType(type)?.fields;
  const joins = [...columns, ...(filter ? termsOf(filter) : [])].map((named) => splitName(named).join?.toLowerCase());
  const joined = joins.map((join) => (join === undefined ? undefined : fields?.get(join)?.target)).filter((target) => target !== undefined);
  for (const seen of new Set([type, ...joined])) requirePermission(session, seen, 'VIEW');
}

function termsOf(node: FilterNode): Named[] {
  if (node.kind === 'term') return [node.term];
  return node.kind === 'not' ? termsOf(node.node) : node.nodes.flatMap(termsOf);
}
