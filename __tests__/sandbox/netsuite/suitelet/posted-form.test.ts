import { NotEmulated } from '../../../../sandbox/not-emulated';
import { readPostedForm } from '../../../../sandbox/netsuite/suitelet/posted-form';

const URL_ENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data; boundary=XyZ';
const part = (head: string, text: string) => `--XyZ\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;

it('joins the values of one name with U+0005, but takes a ticked checkbox for T', () => {
  const body = 'a=1&a=2&b=F&b=T&c=F&d=x%0Ay&e=';
  expect(readPostedForm(URL_ENCODED, body).fields).toEqual({ a: '1\u00052', b: 'T', c: 'F', d: 'x\ny', e: '' });
});

it('reads fields and files of a multipart form', () => {
  const file =
    '--XyZ\r\nContent-Disposition: form-data; name="f"; filename="a %22b%22.csv"\r\nContent-Type: text/csv\r\n\r\nx\r\n--Xy\r\n\r\n';
  const body = `${part('name="a"', '1\r\n2')}${file}${part('name="a"', 'ü')}${part('name="none"; filename=""', '')}--XyZ--\r\n`;
  expect(readPostedForm(MULTIPART, body)).toEqual({
    fields: { a: '1\r\n2\u0005ü' },
    files: { f: { name: 'a "b".csv', contentType: 'text/csv', text: 'x\r\n--Xy\r\n' } },
  });
});

it('takes a boundary in quotes', () => {
  expect(readPostedForm('multipart/form-data; boundary="XyZ"', `${part('name="a"', '1')}--XyZ--`).fields).toEqual({ a: '1' });
});

it.each([
  ['JSON', 'application/json', '{}'],
  ['nothing', '', ''],
  ['a multipart without boundary', 'multipart/form-data', ''],
  ['a multipart that is cut off', MULTIPART, part('name="a"', '1')],
  ['a multipart with another boundary', MULTIPART, '--Abc\r\n\r\n--Abc--'],
  ['a part without a name', MULTIPART, `${part('filename="a"', '1')}--XyZ--`],
  ['a file of bytes', MULTIPART, `${part('name="a"; filename="a.png"', '\ufffdPNG')}--XyZ--`],
])('does not emulate %s', (_case, type, body) => {
  expect(() => readPostedForm(type, body)).toThrow(NotEmulated);
});
