import { guardModule } from '../modules/guard';
import { readOptions } from '../modules/options';
import type { Session } from '../types';
import { fileObject } from './posted-file';
import type { PostedFile } from './posted-form';
import { postedLineCount, postedSublistValue } from './sublist-post';

const NAME = 'N/http.ServerRequest';

/** What the browser sent, as far as the script sees it. */
export interface SuiteletCall {
  method: 'GET' | 'POST';
  /** Of the URL, and of the body of a POST. */
  parameters: Record<string, string>;
  /** By the name of the field. */
  files: Record<string, PostedFile>;
  headers: Record<string, string>;
  body: string;
  /** Without the query [K]. */
  url: string;
}

/** `http.ServerRequest`. Header names are lower case; the title-case copies are not guaranteed (help: section_4314803549), so they are not there. */
export function serverRequest(session: Session, call: SuiteletCall): object {
  const files = session.toRealm<Record<string, object>>({});
  for (const [field, file] of Object.entries(call.files)) files[field] = fileObject(session, file);
  return guardModule(session, NAME, {
    method: call.method,
    url: call.url,
    body: call.body,
    parameters: session.toRealm(call.parameters),
    headers: session.toRealm(call.headers),
    /** By the id of the FILE field. */
    files,

    /** Help: section_4314815897. -1 for a sublist that was not posted. */
    getLineCount(options: unknown): number {
      const rules = { required: ['group'], kinds: { group: 'text' } } as const;
      const { group } = readOptions<{ group: string }>(session, `${NAME}.getLineCount`, options, rules);
      return postedLineCount(call.parameters, group);
    },

    /** Help: section_4314828231, where the line is text ('2'); scripts pass numbers (typings). Null when nothing was entered [K]. */
    getSublistValue(options: unknown): string | null {
      const kinds = { group: 'text', name: 'text', line: ['number', 'text'] } as const;
      const rules = { required: ['group', 'name', 'line'], kinds };
      const read = readOptions<{ group: string; name: string; line: number | string }>(session, `${NAME}.getSublistValue`, options, rules);
      if (!/^\d+$/.test(String(read.line))) throw session.notEmulated(`${NAME}.getSublistValue of line ${read.line}`);
      return postedSublistValue(call.parameters, read.group, read.name, Number(read.line)) ?? null;
    },
  });
}
