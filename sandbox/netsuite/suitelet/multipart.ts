import { NotEmulated } from '../../not-emulated';

export interface Part {
  name: string;
  /** Set for a file; empty when a person has chosen none. */
  fileName?: string;
  contentType: string;
  text: string;
}

/** The parts of a `multipart/form-data` body (RFC 7578). Bytes that are no UTF-8 text are not emulated. */
export function readMultipart(body: string, boundary: string): Part[] {
  const [before = '', ...sections] = `\r\n${body}`.split(`\r\n--${boundary}`);
  const end = sections.pop();
  if (before !== '' || end === undefined || !end.startsWith('--')) throw new NotEmulated('a multipart body that is cut off');
  return sections.map(readPart);
}

function readPart(section: string): Part {
  const at = section.indexOf('\r\n\r\n');
  const head = at < 0 ? '' : section.slice(0, at);
  const disposition = header(head, 'content-disposition');
  const name = parameter(disposition, 'name');
  if (name === undefined || !/^form-data\b/i.test(disposition)) throw new NotEmulated('a multipart part that is no form field');
  const text = section.slice(at + '\r\n\r\n'.length);
  if (text.includes('\ufffd')) throw new NotEmulated(`the posted file ${name}, which is not UTF-8 text`);
  const fileName = parameter(disposition, 'filename');
  return { name, ...(fileName !== undefined && { fileName }), contentType: header(head, 'content-type') || 'text/plain', text };
}

const header = (head: string, name: string): string => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';

/** Browsers write a quote, CR and LF in a name as %22, %0D and %0A. */
function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}="([^"]*)"`, 'i').exec(disposition)?.[1];
  return found?.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}
