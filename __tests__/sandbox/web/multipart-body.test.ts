import { readPostedForm } from '../../../sandbox/netsuite/suitelet/posted-form';
import { MULTIPART_TYPE, multipartBody } from '../../../sandbox/web/multipart-body';

it('sends what the other side reads: fields, files by name and text, and no file', () => {
  const pairs: [string, string][] = [
    ['a', '1\n2'],
    ['a', 'ü'],
    ['f', 'a "b".csv\nx,y\nz'],
    ['g', ''],
  ];
  expect(readPostedForm(MULTIPART_TYPE, multipartBody(pairs, new Set(['f', 'g'])))).toEqual({
    fields: { a: '1\n2\u0005ü' },
    files: { f: { name: 'a "b".csv', contentType: 'text/plain', text: 'x,y\nz' } },
  });
});
