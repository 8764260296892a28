import { CALL_UNITS } from '../../limits';
import { PlatformError, type Session } from '../../types';
import { readOptions } from '../options';
import { existingPath } from './cabinet';
import { linesOf } from './pieces';
import { textOfFile } from './script-file';

/**
 * The input of a Map/Reduce script whose getInputData returned a File, or `{ type: 'file', id | path }`: one pair per line, the key
 * is the number of the line from 0 [assumed]. Undefined for anything else. A reference costs what file.load costs [assumed].
 * RCRD_DSNT_EXIST, as an error of the script, when the file is missing.
 */
export function fileInput(session: Session, returned: unknown): { key: string; value: string }[] | undefined {
  if (typeof returned !== 'object' || returned === null) return undefined;
  const text = textOfFile(returned) ?? textOfReference(session, returned);
  return text === undefined ? undefined : linesOf(text).map((value, index) => ({ key: String(index), value }));
}

function textOfReference(session: Session, returned: object): string | undefined {
  if (!Object.hasOwn(returned, 'type')) return undefined;
  const { type, ...reference } = returned as Record<string, unknown>;
  if (type !== 'file') return undefined;
  const kinds = { id: ['text', 'number'], path: 'text' } as const;
  const { id, path } = readOptions<{ id?: string | number; path?: string }>(session, 'getInputData', reference, {
    optional: ['id', 'path'],
    kinds,
  });
  const where = id ?? path;
  if (where === undefined || (id !== undefined && path !== undefined))
    throw session.notEmulated('getInputData with a file by neither or both of id and path');
  try {
    return session.call('file.load', CALL_UNITS.fileLoad, () => session.account.files.get(existingPath(session, 'getInputData', where)));
  } catch (failure) {
    throw failure instanceof PlatformError ? session.error(failure.code, failure.message) : failure;
  }
}
