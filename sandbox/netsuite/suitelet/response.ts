import { guardModule } from '../modules/guard';
import { readOptions } from '../modules/options';
import { heldFileOf } from '../modules/file/script-file';
import { formModelOf } from '../modules/ui-server-widget/form';
import { listModelOf } from '../modules/ui-server-widget/list';
import type { Session } from '../types';
import { findSuitelet, suiteletPath } from './address';
import type { FormModel } from './form-model';
import type { ListModel } from './list-model';
import { headerOf } from './headers';
import type { SuiteletOutput, WrittenFile } from './output';
import { queryParameters } from './query-parameters';

const NAME = 'N/http.ServerResponse';

interface SendRedirect {
  type: string;
  identifier: string;
  id: string;
  parameters?: Record<string, unknown>;
}

/** `http.ServerResponse` over an output. Not emulated: PDF, CDN, headers read back, redirects to other things than Suitelets. */
export function serverResponse(session: Session, output: SuiteletOutput): object {
  const write = (call: string, written: unknown, end: string): void => {
    const text =
      typeof written === 'object'
        ? readOptions<{ output: string }>(session, `${NAME}.${call}`, written, { required: ['output'] }).output
        : written;
    if (typeof text !== 'string') throw session.notEmulated(`${NAME}.${call} of ${typeof text}`);
    if (output.page || output.file) throw session.notEmulated(`${NAME}.${call} after a page or file was written`);
    output.text = `${output.text ?? ''}${text}${end}`;
  };
  const setHeader = (call: string, options: { name: string; value: string }): void => {
    const read = readOptions<typeof options>(session, `${NAME}.${call}`, options, { required: ['name', 'value'] });
    const name = headerOf(session, read);
    if (call === 'addHeader' && name in output.headers) throw session.notEmulated(`${NAME}.addHeader with a second ${name}`);
    output.headers[name] = read.value;
  };
  return guardModule(session, NAME, {
    write: (written: unknown): void => write('write', written, ''),
    writeLine: (written: unknown): void => write('writeLine', written, '\n'),

    /** Takes `{pageObject}`, and the page itself as well, which is not documented (typings). */
    writePage(page: unknown): void {
      if (output.page || output.text !== undefined || output.file)
        throw session.notEmulated(`${NAME}.writePage after something was written`);
      output.page = modelOf(page) ?? pageObject(session, page);
    },

    /** Help: section_4425988137. `isInline` is false by default. Text files only. */
    writeFile(options: unknown): void {
      if (output.page || output.text !== undefined || output.file)
        throw session.notEmulated(`${NAME}.writeFile after something was written`);
      output.file = fileOf(session, options);
    },

    setHeader: (options: { name: string; value: string }): void => setHeader('setHeader', options),
    addHeader: (options: { name: string; value: string }): void => setHeader('addHeader', options),

    sendRedirect(options: SendRedirect): void {
      const rules = { required: ['type', 'identifier', 'id'], optional: ['parameters'] };
      const { type, identifier, id, parameters } = readOptions<SendRedirect>(session, `${NAME}.sendRedirect`, options, rules);
      if (type !== 'SUITELET') throw session.notEmulated(`${NAME}.sendRedirect to ${type}`);
      const suitelet = findSuitelet(session.account, identifier, id);
      if (!suitelet) throw session.notEmulated(`${NAME}.sendRedirect to ${identifier} ${id}, which is not installed`);
      output.redirect = suiteletPath(session.account, suitelet, queryParameters(session, `${NAME}.sendRedirect`, parameters));
    },
  });
}

/** Media types of files, by their type in the file cabinet [K]. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  CSV: 'text/csv',
  JSON: 'application/json',
  PLAINTEXT: 'text/plain',
  XMLDOC: 'text/xml',
};

function fileOf(session: Session, options: unknown): WrittenFile {
  const call = `${NAME}.writeFile`;
  const kinds = { file: 'object', isInline: 'boolean' } as const;
  const rules = { required: ['file'], optional: ['isInline'], kinds };
  const { file, isInline = false } = readOptions<{ file: object; isInline?: boolean }>(session, call, options, rules);
  const held = heldFileOf(file);
  if (held === undefined) throw session.notEmulated(`${call} of something other than a File`);
  const mediaType = MEDIA_TYPES[held.facts.fileType ?? ''];
  if (mediaType === undefined) throw session.notEmulated(`${call} of a file of type ${held.facts.fileType ?? 'unknown'}`);
  return { name: held.name, mediaType, text: held.text, isInline };
}

const modelOf = (page: unknown): FormModel | ListModel | undefined => formModelOf(page) ?? listModelOf(page);

/** Help: section_4426014272. Assistants are not emulated. */
function pageObject(session: Session, options: unknown): FormModel | ListModel {
  const rules = { required: ['pageObject'] };
  const model = modelOf(readOptions<{ pageObject: unknown }>(session, `${NAME}.writePage`, options, rules).pageObject);
  if (model === undefined) throw session.notEmulated(`${NAME}.writePage of something other than a Form or List`);
  return model;
}
