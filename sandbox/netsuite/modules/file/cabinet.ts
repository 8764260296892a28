import { PlatformError, type Account, type FileFacts, type Session } from '../../types';
import { TYPE_OF_EXTENSION } from './enums';

/** Internal id of the folder SuiteScripts [K]; the only folder that is emulated by id. */
export const SUITE_SCRIPTS = -15;
export const ROOT = '/SuiteScripts/';

/** Path in `account.files` of an existing file, given its id or path. RCRD_DSNT_EXIST when missing [K]; relative paths are NOT_EMULATED. */
export function existingPath(session: Session, method: string, id: string | number): string {
  const { files, fileIds } = session.account;
  const path = /^\d+$/.test(String(id)) ? fileIds?.get(Number(id)) : cabinetPath(session, method, String(id));
  if (path === undefined || !files.has(path))
    throw new PlatformError('RCRD_DSNT_EXIST', `That record does not exist. path: ${path === undefined ? id : path.slice(1)}`);
  return path;
}

function cabinetPath(session: Session, method: string, given: string): string {
  const path = given.startsWith('/') ? given : `/${given}`;
  const names = path.slice(ROOT.length).split('/');
  if (!path.startsWith(ROOT) || names.some((name) => ['', '.', '..'].includes(name))) throw session.notEmulated(`${method} of ${given}`);
  return path;
}

/** Internal id of the file at a path; a file that has none yet gets the next one. */
export function idOfPath(account: Account, path: string): number {
  const ids = (account.fileIds ??= new Map<number, string>());
  const known = [...ids].find(([, other]) => other === path)?.[0];
  if (known !== undefined) return known;
  const id = Math.max(0, ...ids.keys()) + 1;
  ids.set(id, path);
  return id;
}

/** The facts of a file; those of a file that SDF brought are assumed. */
export function factsOf(account: Account, path: string): FileFacts {
  const fileType = TYPE_OF_EXTENSION[path.split('.').pop() ?? ''];
  return { ...(account.fileFacts?.get(path) ?? { fileType, description: '', isOnline: false, isInactive: false, encoding: 'UTF_8' }) };
}

export function keepFile(account: Account, path: string, text: string, facts: FileFacts): number {
  account.files.set(path, text);
  (account.fileFacts ??= new Map<string, FileFacts>()).set(path, { ...facts });
  return idOfPath(account, path);
}

/** Takes a file away with its id, its facts and what it was attached to. */
export function dropFile(account: Account, path: string): void {
  const id = idOfPath(account, path);
  account.files.delete(path);
  account.fileFacts?.delete(path);
  account.fileIds?.delete(id);
  if (account.attachments) account.attachments = account.attachments.filter(({ fileId }) => fileId !== id);
}
