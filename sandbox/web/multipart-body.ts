/** Of every multipart body of a visitor: no value of a test holds it. */
const BOUNDARY = '----SandboxVisitorBoundary7Qx2';

export const MULTIPART_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/**
 * A form as a browser sends it with files (RFC 7578). The value of a file field is the file's name, a line break and its text;
 * '' when none is chosen.
 */
export function multipartBody(pairs: readonly [string, string][], fileFields: ReadonlySet<string>): string {
  const parts = pairs.map(
    ([name, value]) => `--${BOUNDARY}\r\n${fileFields.has(name) ? filePart(name, value) : fieldPart(name, value)}\r\n`,
  );
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}

const fieldPart = (name: string, value: string): string => `Content-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}`;

function filePart(name: string, value: string): string {
  const at = value.indexOf('\n');
  const [fileName, text] = at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
  const type = fileName === '' ? 'application/octet-stream' : 'text/plain';
  return `Content-Disposition: form-data; name="${quoted(name)}"; filename="${quoted(fileName)}"\r\nContent-Type: ${type}\r\n\r\n${text}`;
}

const quoted = (text: string): string => text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
