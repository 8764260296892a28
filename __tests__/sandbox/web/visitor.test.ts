import type { HttpRequest, HttpResponse, Network } from '../../../sandbox/http';
import { createVisitor } from '../../../sandbox/web/visitor';

const page = (body: string): HttpResponse => ({ status: 200, headers: { 'content-type': 'text/html' }, body });
const redirect = (location: string, status = 302, more = {}): HttpResponse => ({ status, headers: { location, ...more }, body: '' });

/** A network of pages by URL without query; remembers what was asked. */
function pages(answers: Record<string, HttpResponse | ((request: HttpRequest) => HttpResponse)>) {
  const requests: HttpRequest[] = [];
  const network: Network = (request) => {
    requests.push(request);
    const answer = answers[request.url.split('?')[0] ?? ''];
    if (answer === undefined) throw new Error(`nothing at ${request.url}`);
    return typeof answer === 'function' ? answer(request) : answer;
  };
  return { visitor: createVisitor(network), requests };
}

it('reads text, links and entities', () => {
  const { visitor } = pages({
    'https://a/x/':
      page(`<title>No</title><style>p{}</style><!-- <p>no</p> --><h1>A &amp; B</h1><p>1 &lt; 2&nbsp;&#8211;&#x2014; <a href="y?a=1&amp;b=2">Go
      on</a></p>`),
  });
  const { text, links } = visitor.get('https://a/x/');
  expect(text).toBe('A & B\n1 < 2 –— Go on');
  expect(links).toEqual([{ text: 'Go on', url: 'https://a/x/y?a=1&b=2' }]);
});

it('follows redirects across hosts, keeps cookies per host, and turns a posted form into a GET', () => {
  const { visitor, requests } = pages({
    'https://a/': page('<form method="post" action="/save"><input name="n" value="1"><button name="do" value="go">Go</button></form>'),
    'https://a/save': redirect('https://b/in?c=1', 302, { 'set-cookie': 'A=1; Path=/; Secure' }),
    'https://b/in': redirect('https://a/done', 303, { 'set-cookie': 'B=2' }),
    'https://a/done': page('done'),
  });
  visitor.get('https://a/');
  expect(visitor.submit({ n: '2 & 3' }, 'Go')).toMatchObject({ url: 'https://a/done', text: 'done' });
  expect(requests.map(({ method, url, body, headers }) => [method, url, body, headers['cookie']])).toEqual([
    ['GET', 'https://a/', '', undefined],
    ['POST', 'https://a/save', 'n=2+%26+3&do=go', undefined],
    ['GET', 'https://b/in?c=1', '', undefined],
    ['GET', 'https://a/done', '', 'A=1'],
  ]);
});

it('repeats the POST on 307', () => {
  const { visitor, requests } = pages({
    'https://a/': page('<form method="post"><input name="n" value="1"><button>Go</button></form>'),
    'https://a/b': page('in'),
  });
  visitor.get('https://a/');
  const moved = pages({
    'https://a/': (request) => (request.method === 'GET' ? page(visitor.page.html) : redirect('/b', 307)),
    'https://a/b': page('in'),
  });
  moved.visitor.get('https://a/');
  moved.visitor.submit({});
  expect(moved.requests.at(-1)).toMatchObject({ method: 'POST', url: 'https://a/b', body: 'n=1' });
  expect(requests).toHaveLength(1);
});

it('gives up in a circle of redirects', () => {
  const { visitor } = pages({ 'https://a/': redirect('/') });
  expect(() => visitor.get('https://a/')).toThrow('More than 20 redirects');
});

it('forgets a cookie that is taken back', () => {
  const { visitor, requests } = pages({
    'https://a/in': { ...page(''), headers: { 'set-cookie': 'A=1' } },
    'https://a/out': { ...page(''), headers: { 'set-cookie': 'A=1; Max-Age=0' } },
  });
  for (const path of ['in', 'out', 'in']) visitor.get(`https://a/${path}`);
  expect(requests.map(({ headers }) => headers['cookie'])).toEqual([undefined, 'A=1', undefined]);
});

describe('a form', () => {
  const FORM = `<form method="get" action="/s"><input type="hidden" name="h" value="H"><input name="off" disabled value="x">
    <textarea name="t">\n\nkept</textarea><input type="checkbox" name="c" value="T"><select name="s"><option value="1">One</option><option value="2">Two</option></select>
    <input name="must" required maxlength="3"><input type="submit" name="b" value="One"><input type="button" value="Nothing"></form>
    <form action="/other"><button>Other</button></form><input name="outside">`;
  const opened = () => {
    const { visitor, requests } = pages({ 'https://a/': page(FORM), 'https://a/s': page('sent'), 'https://a/other': page('other') });
    visitor.get('https://a/');
    return { visitor, sent: () => new URL(requests.at(-1)?.url ?? '').search };
  };

  it('sends its fields and the pressed button, as a browser does', () => {
    const { visitor, sent } = opened();
    visitor.submit({ must: 'abc', s: '2', c: 'T' }, 'One');
    expect(sent()).toBe('?h=H&t=%0Akept&c=T&s=2&must=abc&b=One');
  });

  it('is chosen by its button', () => {
    const { visitor, sent } = opened();
    expect(visitor.submit({}, 'Other').text).toBe('other');
    expect(sent()).toBe('');
  });

  it.each([
    ['a required field that is empty', { c: 'T' }, 'One', 'Please enter value(s) for: must'],
    ['a value that is too long', { must: 'abcd' }, 'One', 'must takes at most 3 characters'],
    ['a value that is not offered', { must: 'a', s: '3' }, 'One', 's does not offer "3"'],
    ['a field that is not there', { must: 'a', x: '1' }, 'One', 'There is no field x'],
    ['a hidden field', { must: 'a', h: '1' }, 'One', 'There is no field h'],
    ['a disabled field', { must: 'a', off: '1' }, 'One', 'There is no field off'],
    ['a field of no form', { must: 'a', outside: '1' }, 'One', 'There is no field outside'],
    ['a button that is not there', {}, 'Two', 'There is no button "Two"'],
    ['a button that sends nothing', {}, 'Nothing', 'There is no button "Nothing"'],
  ])('cannot be sent with %s', (_case, fields, button, message) => {
    expect(() => opened().visitor.submit(fields, button)).toThrow(message);
  });
});

it('says when there is no page, link or form', () => {
  const { visitor } = pages({ 'https://a/': page('') });
  expect(() => visitor.page).toThrow('No page is open.');
  visitor.get('https://a/');
  expect(() => visitor.follow('Next')).toThrow('There is no link "Next" on https://a/.');
  expect(() => visitor.submit({})).toThrow('There is no form on https://a/.');
});
