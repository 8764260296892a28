import type { HttpRequest } from '../../../sandbox/http';
import { readPostedForm } from '../../../sandbox/netsuite/suitelet/posted-form';
import { createVisitor } from '../../../sandbox/web/visitor';

/** A visitor before this form, and what it has sent. */
function before(form: string) {
  const sent: HttpRequest[] = [];
  const visitor = createVisitor((request) => {
    sent.push(request);
    return { status: 200, headers: {}, body: form };
  });
  visitor.get('https://a.example/');
  const posted = () => readPostedForm(sent.at(-1)?.headers['content-type'] ?? '', sent.at(-1)?.body ?? '');
  return { visitor, posted };
}

const MULTIPLE = '<select name="m" multiple><option value="1" selected><option value="2"><option value="3" selected></select>';

it('sends every chosen value of a multi-select, and nothing when none is', () => {
  const { visitor, posted } = before(`<form method="post">${MULTIPLE}</form>`);
  visitor.submit({});
  expect(posted().fields).toEqual({ m: '1\u00053' });
  visitor.submit({ m: '2\u00053' });
  expect(posted().fields).toEqual({ m: '2\u00053' });
  visitor.submit({ m: '' });
  expect(posted().fields).toEqual({});
  expect(() => visitor.submit({ m: '1\u00059' })).toThrow('m does not offer "9"');
});

it('sends files of a multipart form', () => {
  const { visitor, posted } = before(`<form method="post" enctype="multipart/form-data">${MULTIPLE}<input type="file" name="f"></form>`);
  visitor.submit({ f: 'v.csv\na,b' });
  expect(posted()).toEqual({ fields: { m: '1\u00053' }, files: { f: { name: 'v.csv', contentType: 'text/plain', text: 'a,b' } } });
});
