import type { KeptSecret, Session } from '../../types';

/**
 * What a person entered into a credential or secret key field, by the GUID that the script got (help: section_4337770901).
 * What NetSuite throws for a GUID that is unknown, of the other kind, or restricted to other scripts or another user is not
 * documented: NOT_EMULATED.
 */
export function keptSecret(session: Session, method: string, guid: string, kind: KeptSecret['kind']): KeptSecret {
  const secret = session.account.keptSecrets?.get(guid);
  const refuse = (why: string): Error => session.notEmulated(`${method} with a GUID ${why}`);
  if (!secret) throw refuse('that the account does not know');
  if (secret.kind !== kind) throw refuse(`of a ${secret.kind} field`);
  if (!secret.scriptIds.includes(session.script.scriptId)) throw refuse('that is restricted to other scripts');
  if (secret.userId !== undefined && secret.userId !== session.user.id) throw refuse('that is restricted to another user');
  return secret;
}
