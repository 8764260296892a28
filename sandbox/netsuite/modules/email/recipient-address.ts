import type { Session } from '../../types';

const ENTITIES = ['employee', 'customer', 'contact'];

/**
 * The address of a recipient: an address as it is, or the e-mail of the entity with that internal id (of any type: NetSuite's
 * entities share their ids; the sandbox's do not, so the first match counts). SSS_INVALID_RECIPIENT [code assumed] otherwise.
 */
export function recipientAddress(session: Session, method: string, recipient: unknown): string {
  if (typeof recipient === 'string' && /^[^\s@,;]+@[^\s@,;]+$/.test(recipient)) return recipient;
  const id = Number(recipient);
  if (id === session.user.id) return session.user.email;
  const found = Number.isInteger(id) ? ENTITIES.flatMap((type) => session.account.store.get(type, id) ?? [])[0] : undefined;
  const address = found?.fields['email'];
  if (typeof address === 'string') return address;
  throw session.error('SSS_INVALID_RECIPIENT', `email.${method}: ${String(recipient)} is neither an address nor an entity with one.`);
}
