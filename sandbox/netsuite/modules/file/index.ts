import type * as file from 'N/file';
import { CALL_UNITS } from '../../limits';
import { PlatformError, type FileFacts, type Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { dropFile, existingPath, factsOf, idOfPath, keepFile, ROOT, SUITE_SCRIPTS } from './cabinet';
import { CONFLICTS, ENCODINGS, TYPES } from './enums';
import { withinLimit } from './pieces';
import { fileObject, isFileName } from './script-file';

const ID = ['text', 'number'] as const;
const FOLDER = { oneOf: [SUITE_SCRIPTS, String(SUITE_SCRIPTS)] };

/** N/file over the file cabinet of the account. Folders by id: SuiteScripts (-15) only [K]. */
export function fileModule(session: Session): object {
  const { account } = session;
  return guardModule(session, 'N/file', {
    Type: guardModule(session, 'N/file.Type', TYPES) as never,
    Encoding: guardModule(session, 'N/file.Encoding', ENCODINGS) as never,
    NameConflictResolution: guardModule(session, 'N/file.NameConflictResolution', CONFLICTS) as never,
    /** Cost: none. */
    create: (options: unknown) => create(session, options),
    /** By id or path. Cost: 10 units. RCRD_DSNT_EXIST when there is none [K]. */
    load(options: unknown): object {
      const given = typeof options === 'string' || typeof options === 'number' ? { id: options } : options;
      const { id } = readOptions<{ id: string | number }>(session, 'N/file.load', given, { required: ['id'], kinds: { id: ID } });
      return session.call('file.load', CALL_UNITS.fileLoad, () => loaded(session, existingPath(session, 'N/file.load', id)));
    },
    /** By id. Cost: 20 units. Not emulated: the file of an installed script. */
    delete(options: unknown): void {
      const { id } = readOptions<{ id: string | number }>(session, 'N/file.delete', options, { required: ['id'], kinds: { id: ID } });
      session.call('file.delete', CALL_UNITS.fileDelete, () => {
        const path = pathOfId(session, 'N/file.delete', id);
        if ([...account.scripts.values()].some((script) => script.file === path))
          throw session.notEmulated('N/file.delete of a script file');
        dropFile(account, path);
      });
    },
    /** Cost: 20 units. */
    copy: (options: unknown) => copy(session, options),
  } satisfies Emulates<typeof file>);
}

type CreateOptions = { name: string; contents?: string; folder?: number | string } & Partial<FileFacts>;

function create(session: Session, options: unknown): object {
  const optional = ['contents', 'description', 'folder', 'encoding', 'isInactive', 'isOnline'];
  const given = readOptions<CreateOptions>(session, 'N/file.create', options, {
    required: ['name', 'fileType'],
    optional,
    kinds: {
      name: 'text',
      fileType: { oneOf: Object.values(TYPES) },
      contents: 'text',
      description: 'text',
      folder: FOLDER,
      encoding: { oneOf: Object.values(ENCODINGS) },
      isInactive: 'boolean',
      isOnline: 'boolean',
    },
  });
  if (!isFileName(given.name)) throw session.notEmulated(`N/file.create option name = ${given.name}`);
  const { fileType, description, encoding, isOnline, isInactive } = given;
  return fileObject(session, {
    name: given.name,
    directory: given.folder === undefined || given.folder === null ? undefined : ROOT,
    text: withinLimit(session, given.contents ?? ''),
    facts: {
      fileType,
      description: description ?? '',
      encoding: encoding ?? 'UTF_8',
      isOnline: isOnline ?? false,
      isInactive: isInactive ?? false,
    },
  });
}

function loaded(session: Session, path: string): object {
  const { account } = session;
  idOfPath(account, path);
  const nameAt = path.lastIndexOf('/') + 1;
  const [directory, name] = [path.slice(0, nameAt), path.slice(nameAt)];
  return fileObject(session, { name, directory, path, text: account.files.get(path) ?? '', facts: factsOf(account, path) });
}

function pathOfId(session: Session, method: string, id: string | number): string {
  if (!/^\d+$/.test(String(id))) throw session.notEmulated(`${method} of ${id}`);
  return existingPath(session, method, id);
}

function copy(session: Session, options: unknown): object {
  const kinds = { id: ID, folder: FOLDER, conflictResolution: { oneOf: Object.values(CONFLICTS) } };
  const rules = { required: ['id', 'folder'], optional: ['conflictResolution'], kinds };
  const read = readOptions<{ id: string | number; conflictResolution?: string }>(session, 'N/file.copy', options, rules);
  const { account } = session;
  return session.call('file.copy', CALL_UNITS.fileCopy, () => {
    const from = pathOfId(session, 'N/file.copy', read.id);
    const to = target(session, from, read.conflictResolution ?? 'FAIL');
    keepFile(account, to, account.files.get(from) ?? '', factsOf(account, account.files.has(to) ? to : from));
    return loaded(session, to);
  });
}

/** Where a copy goes. Code of the refusal [K]. */
function target(session: Session, from: string, conflictResolution: string): string {
  const { files } = session.account;
  const to = ROOT + from.slice(from.lastIndexOf('/') + 1);
  if (!files.has(to)) return to;
  if (conflictResolution === 'FAIL')
    throw new PlatformError(
      'A_FILE_WITH_THE_SAME_NAME_ALREADY_EXISTS_IN_THE_SELECTED_FOLDER',
      'A file with the same name already exists in the selected folder.',
    );
  if (conflictResolution === 'OVERWRITE') {
    if (to === from) throw session.notEmulated('N/file.copy of a file over itself');
    return to;
  }
  const [, stem = '', extension = ''] = /^(.*?)(\.[^./]*)?$/.exec(to) ?? [];
  for (let number = 1; ; number++) if (!files.has(`${stem} (${number})${extension}`)) return `${stem} (${number})${extension}`;
}
