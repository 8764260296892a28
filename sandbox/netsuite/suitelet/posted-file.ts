import { guardModule } from '../modules/guard';
import type { Session } from '../types';
import type { PostedFile } from './posted-form';

const NAME = 'N/file.File';

/** The file of a FILE field as `request.files` has it: not in the file cabinet yet. Not emulated: saving it, its type, its lines. */
export function fileObject(session: Session, { name, text }: PostedFile): object {
  return guardModule(session, NAME, {
    name,
    /** In bytes. */
    size: Buffer.byteLength(text),
    isText: true,
    getContents: (): string => text,
  });
}
