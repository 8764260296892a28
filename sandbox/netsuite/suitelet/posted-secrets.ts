import type { Account, Session } from '../types';
import type { FormModel } from './form-model';

/**
 * Remembers which fields of a written page are credential or secret key fields, so that the next post of them is kept as a
 * secret. By Suitelet and field, as long as the account lives.
 */
export function rememberSecretFields(session: Session, form: FormModel): void {
  const { account } = session;
  for (const { id, secret } of form.fields) if (secret) (account.secretFields ??= new Map()).set(keyOf(session, id), secret);
}

/**
 * What a script sees of posted fields: in place of a secret a GUID, by which the account keeps the value (help:
 * section_4337770901). A GUID that is posted back unchanged stays; an empty field stays empty [K].
 */
export function keepSecrets(session: Session, posted: Record<string, string>): Record<string, string> {
  const { account, user } = session;
  const seen = Object.entries(posted).map(([name, value]) => {
    const field = account.secretFields?.get(keyOf(session, name));
    if (field === undefined || value === '' || account.keptSecrets?.has(value)) return [name, value] as const;
    const guid = newGuid(account);
    const { kind, domains, scriptIds, currentUserOnly } = field;
    (account.keptSecrets ??= new Map()).set(guid, { kind, value, domains, scriptIds, ...(currentUserOnly && { userId: user.id }) });
    return [name, guid] as const;
  });
  return Object.fromEntries(seen);
}

const keyOf = ({ script, deployment }: Session, field: string): string => `${script.scriptId} ${deployment.scriptId} ${field}`;

/** 32 hexadecimal digits, as placeholders of `https.createSecureString` have them. */
const newGuid = (account: Account): string => Array.from({ length: 32 }, () => Math.floor(account.random() * 16).toString(16)).join('');
