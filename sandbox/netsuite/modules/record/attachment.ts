import type { Account, FileAttachment, Session } from '../../types';
import { missingRecord } from '../../records/missing-record';
import { readOptions } from '../options';
import { governed } from './governed';
import { existing, scriptableType, type Reference } from './reference';

const REFERENCE = { type: 'text', id: ['text', 'number'] } as const;

/**
 * record.attach for files: `record` is `{ type: 'file', id }`, `to` the record. Cost: 10 units. RCRD_DSNT_EXIST when the file or
 * the record is not there [code assumed]; attaching twice changes nothing [assumed]. Not emulated: other records than files
 * (contacts), attributes. Help: section_4267284169.
 */
export function attach(session: Session, options: unknown): void {
  change(session, 'attach', 'to', options, (attachments, attachment) => {
    if (!attachments.some((other) => isSame(other, attachment))) attachments.push(attachment);
  });
}

/** record.detach, with `from` for the record. Cost: 10 units. Not emulated: files that are not attached. Help: section_4267284360. */
export function detach(session: Session, options: unknown): void {
  change(session, 'detach', 'from', options, (attachments, attachment) => {
    const at = attachments.findIndex((other) => isSame(other, attachment));
    if (at < 0) throw session.notEmulated('N/record.detach of a file that is not attached');
    attachments.splice(at, 1);
  });
}

/** A deleted record has no files. */
export function dropAttachments(account: Account, { type, id }: { type: string; id: number }): void {
  if (account.attachments) account.attachments = account.attachments.filter(({ to }) => to.type !== type || to.id !== id);
}

type Change = (attachments: FileAttachment[], attachment: FileAttachment) => void;

function change(session: Session, operation: 'attach' | 'detach', end: 'to' | 'from', options: unknown, work: Change): void {
  const method = `N/record.${operation}`;
  const rules = { required: ['record', end], optional: ['attributes'], kinds: { record: 'object', [end]: 'object' } } as const;
  const read = readOptions<{ record: object; to?: object; from?: object; attributes?: unknown }>(session, method, options, rules);
  if (read.attributes !== undefined && read.attributes !== null) throw session.notEmulated(`${method} option attributes`);
  const file = reference(session, method, read.record);
  const target = reference(session, method, read[end]);
  if (file.type !== 'file') throw session.notEmulated(`${method} of a ${file.type}`);
  const type = scriptableType(session, method, target.type);
  governed(session, operation, type, () => {
    const fileId = existingFile(session.account, file.id);
    const { type: to, id } = existing(session, target);
    const attachment = { fileId, to: { type: to, id } };
    work((session.account.attachments ??= []), attachment);
  });
}

const reference = (session: Session, method: string, given: unknown): Reference =>
  readOptions<Reference>(session, method, given, { required: ['type', 'id'], kinds: REFERENCE });

function existingFile({ fileIds }: Account, id: string | number): number {
  if (!/^\d+$/.test(String(id)) || !fileIds?.has(Number(id))) throw missingRecord();
  return Number(id);
}

const isSame = (one: FileAttachment, other: FileAttachment): boolean =>
  one.fileId === other.fileId && one.to.type === other.to.type && one.to.id === other.to.id;
