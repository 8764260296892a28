import { NotEmulated } from '../../not-emulated';
import { VALUE_SEPARATOR } from './form-model';
import { readMultipart } from './multipart';

/** A file that was posted. Text only: the sandbox's network carries text. */
export interface PostedFile {
  name: string;
  contentType: string;
  text: string;
}

export interface PostedForm {
  fields: Record<string, string>;
  files: Record<string, PostedFile>;
}

/**
 * What a browser posted: `application/x-www-form-urlencoded`, or `multipart/form-data` for a form with files. Several values of
 * one name have U+0005 between them, as those of a multi-select [K], but for the F and T of a ticked checkbox, which is T.
 * A file field that was left empty is not among the files.
 */
export function readPostedForm(contentType: string, body: string): PostedForm {
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return { fields: byName([...new URLSearchParams(body)]), files: {} };
  const boundary = /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  if (!boundary) throw new NotEmulated(`a form posted as ${contentType || 'nothing'}`);
  const parts = readMultipart(body, boundary[1] ?? boundary[2] ?? '');
  const fields = parts.flatMap((part): [string, string][] => (part.fileName === undefined ? [[part.name, part.text]] : []));
  const files = parts.flatMap(({ name, fileName, contentType: type, text }): [string, PostedFile][] =>
    fileName ? [[name, { name: fileName, contentType: type, text }]] : [],
  );
  return { fields: byName(fields), files: Object.fromEntries(files) };
}

function byName(pairs: readonly [string, string][]): Record<string, string> {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, all]) => [name, isTicked(all) ? 'T' : all.join(VALUE_SEPARATOR)]));
}

const isTicked = (values: readonly string[]): boolean => values.length === 2 && values[0] === 'F' && values[1] === 'T';
