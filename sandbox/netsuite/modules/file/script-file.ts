import type { File } from 'N/file';
import { CALL_UNITS } from '../../limits';
import type { FileFacts, Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { checkNoArguments, missingArgument, readOptions } from '../options';
import { keepFile, idOfPath, ROOT, SUITE_SCRIPTS } from './cabinet';
import { ENCODINGS, TEXT_TYPES } from './enums';
import { iteratorOf, linesOf, readerOf, segmentsOf, withinLimit } from './pieces';

const NAME = 'N/file.File';

/** A file as a script holds it: what it changes reaches the file cabinet with save. */
export interface HeldFile {
  name: string;
  /** `/SuiteScripts/` or a folder below it; undefined when no folder was given. */
  directory: string | undefined;
  text: string;
  facts: FileFacts;
  /** Where it stands in the file cabinet; undefined before it is saved. */
  path?: string;
}

const held = new WeakMap<object, HeldFile>();

/** The text of a File object of this module; undefined for anything else. */
export const textOfFile = (value: object): string | undefined => held.get(value)?.text;

/** What a File object of this module holds; undefined for anything else. */
export const heldFileOf = (value: object): Readonly<HeldFile> | undefined => held.get(value);

/**
 * file.File. Reading after appendLine, or appendLine after reading, needs resetStream first [codes K]. Not emulated: url, ids of
 * folders below SuiteScripts, the size in other encodings than UTF-8.
 */
export function fileObject(session: Session, file: HeldFile): object {
  let stream: 'fresh' | 'reading' | 'writing' = 'fresh';
  const read = (): string => {
    if (stream === 'writing')
      throw session.error('YOU_CANNOT_READ_FROM_A_FILE_AFTER_YOU_BEGAN_WRITING_TO_IT', 'Call File.resetStream() first.');
    stream = 'reading';
    return file.text;
  };
  const savedPath = (member: string): string => {
    if (file.path === undefined) throw session.notEmulated(`${NAME}.${member} of a file that is not saved`);
    return file.path;
  };
  const set = <Fact extends keyof FileFacts>(fact: Fact, value: FileFacts[Fact], isKnown: boolean): void => {
    if (!isKnown) throw session.notEmulated(`${NAME}.${fact} = ${String(value)}`);
    file.facts[fact] = value;
  };
  const fileType = (): string => {
    if (file.facts.fileType === undefined) throw session.notEmulated(`${NAME}.fileType of ${file.name}`);
    return file.facts.fileType;
  };
  const takesNothing = (method: string, given: readonly unknown[]): void => checkNoArguments(session, `${NAME}.${method}`, given);
  const emulated = {
    get id() {
      return idOfPath(session.account, savedPath('id'));
    },
    get path() {
      return savedPath('path').slice(1);
    },
    get name() {
      return file.name;
    },
    set name(name: string) {
      if (!isFileName(name)) throw session.notEmulated(`${NAME}.name = ${String(name)}`);
      file.name = name;
    },
    get folder() {
      if (file.directory !== ROOT) throw session.notEmulated(`${NAME}.folder of ${file.directory ?? 'a file without one'}`);
      return SUITE_SCRIPTS;
    },
    set folder(folder: number) {
      if (Number(folder) !== SUITE_SCRIPTS) throw session.notEmulated(`${NAME}.folder = ${String(folder)}`);
      file.directory = ROOT;
    },
    get size() {
      if (file.facts.encoding !== 'UTF_8') throw session.notEmulated(`${NAME}.size in ${file.facts.encoding}`);
      return Buffer.byteLength(file.text);
    },
    get isText() {
      return TEXT_TYPES.has(fileType());
    },
    get fileType() {
      return fileType() as never;
    },
    get description() {
      return file.facts.description;
    },
    set description(text: string) {
      set('description', text, typeof text === 'string');
    },
    get encoding() {
      return file.facts.encoding;
    },
    set encoding(encoding: string) {
      set('encoding', encoding, encoding in ENCODINGS);
    },
    get isOnline() {
      return file.facts.isOnline;
    },
    set isOnline(is: boolean) {
      set('isOnline', is, typeof is === 'boolean');
    },
    get isInactive() {
      return file.facts.isInactive;
    },
    set isInactive(is: boolean) {
      set('isInactive', is, typeof is === 'boolean');
    },
    /** Cost: none; up to 10 MB. */
    getContents: (...given: unknown[]) => {
      takesNothing('getContents', given);
      return withinLimit(session, file.text);
    },
    getReader: (...given: unknown[]) => {
      takesNothing('getReader', given);
      return readerOf(session, read());
    },
    getSegments(options: unknown) {
      const rules = { required: ['separator'], kinds: { separator: 'text' } } as const;
      const { separator } = readOptions<{ separator: string }>(session, `${NAME}.getSegments`, options, rules);
      return iteratorOf(session, segmentsOf(read(), separator));
    },
    lines: guardModule(session, `${NAME}.lines`, {
      iterator: (...given: unknown[]) => {
        takesNothing('lines.iterator', given);
        return iteratorOf(session, linesOf(read()));
      },
    }),
    appendLine(options: unknown): object {
      const { value } = readOptions<{ value: string }>(session, `${NAME}.appendLine`, options, {
        required: ['value'],
        kinds: { value: 'text' },
      });
      if (stream === 'reading')
        throw session.error('YOU_CANNOT_WRITE_TO_A_FILE_AFTER_YOU_BEGAN_READING_FROM_IT', 'Call File.resetStream() first.');
      if (file.text !== '' && !file.text.endsWith('\n')) throw session.notEmulated(`${NAME}.appendLine after a line without an end`);
      stream = 'writing';
      file.text += `${withinLimit(session, value)}\n`;
      return guarded;
    },
    resetStream(...given: unknown[]): void {
      takesNothing('resetStream', given);
      stream = 'fresh';
    },
    /** Cost: 20 units. A file of the same name in the folder is overwritten and keeps its id [K]. Returns the id. */
    save: (...given: unknown[]) => {
      takesNothing('save', given);
      return session.call('file.save', CALL_UNITS.fileSave, () => save(session, file));
    },
  } satisfies Emulates<File>;
  const guarded = guardModule(session, NAME, emulated);
  held.set(guarded, file);
  return guarded;
}

function save(session: Session, file: HeldFile): number {
  if (file.directory === undefined) throw missingArgument(session, 'N/file.save', 'folder');
  const path = file.directory + file.name;
  const { account } = session;
  if (file.path !== undefined && file.path !== path) {
    if (account.files.has(path)) throw session.notEmulated(`${NAME}.save over another file`);
    const id = idOfPath(account, file.path);
    account.fileIds?.set(id, path);
    account.files.delete(file.path);
    account.fileFacts?.delete(file.path);
  }
  file.path = path;
  return keepFile(account, path, file.text, file.facts);
}

export const isFileName = (name: unknown): boolean => typeof name === 'string' && name !== '' && !name.includes('/');
