import type { Command } from '../../src/suiteprojects/commands';
import { element, text } from '../../src/suiteprojects/xml/write-xml';
import { HOST, KEY, clientOf, countingTokens, fakeServer, platformError, productErrorOf, read, response, time } from './fake-server';

const readTen: Command = { command: 'Read', type: 'Customer', offset: 20, count: 10, attributes: {}, content: [] };
const modify: Command = { command: 'Modify', type: 'Customer', fields: [element('id', [text('7')])] };
const oneRow = response(read('<Customer><id>007</id></Customer>'));
const refused = '<response><Auth status = "401"></Auth ><Read status = "2"></Read ></response>';

it('posts sign-in and commands in order, all values escaped', () => {
  const server = fakeServer(response(time(), read(), '<Modify status="0"/>'));
  clientOf(server).send([{ command: 'Time' }, { ...readTen, attributes: { filter: 'a"b' }, content: [element('_Return')] }, modify]);
  expect(server.requests).toEqual([
    {
      url: `https://${HOST}/api.pl`,
      headers: { 'Content-Type': 'application/xml' },
      body:
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<request API_version="1.0" client="Customers for SuiteProjects Pro" client_ver="1.2.3" namespace="name &amp; space" ' +
        'key="key&amp;&lt;secret&gt;&quot;1"><Auth><Login><access_token>token-1</access_token></Login></Auth>' +
        '<Time/><Read type="Customer" method="all" limit="20,10" filter="a&quot;b"><_Return/></Read>' +
        '<Modify type="Customer" enable_custom="1"><Customer><id>7</id></Customer></Modify></request>',
    },
  ]);
});

it('answers every command in order, a Modify with its status', () => {
  const server = fakeServer(
    response(
      time(),
      read('<Customer><id>007</id></Customer><Surprise/><Customer><id>0E68</id></Customer>'),
      "<Modify status='1106'><errors>Field\n is <b>bad</b></errors></Modify>",
      '<Modify status="0"><Customer><id>7</id></Customer></Modify>',
    ),
  );
  const answers = clientOf(server).send([{ command: 'Time' }, readTen, modify, modify]);
  expect(answers).toMatchObject([
    { command: 'Time', serverTime: '2026-09-03 07:05:09' },
    { command: 'Read', rows: [{ children: [{ text: '007' }] }, { children: [{ text: '0E68' }] }] },
    { command: 'Modify', status: 1106, record: undefined, message: 'Field is bad' },
    { command: 'Modify', status: 0, record: { name: 'Customer' }, message: '' },
  ]);
});

it.each([
  ['an empty block', read()],
  ['an empty block in short', '<Read status="0"/>'],
  ['status 601', read('', 601)],
])('%s means no rows', (_, block) => {
  expect(clientOf(fakeServer(response(block))).send([readTen])).toEqual([{ command: 'Read', rows: [] }]);
});

it('cuts what the server says to 200 characters', () => {
  const server = fakeServer(response(`<Modify status="1102"><errors>${'long '.repeat(100)}</errors></Modify>`));
  expect(clientOf(server).send([modify])).toMatchObject([{ message: `${'long '.repeat(40).slice(0, 199)}…` }]);
});

describe('the sign-in', () => {
  it.each([
    ['Auth 401 with Read 2', refused],
    ['a token that the server calls invalid', '<response><Auth status="9">invalid access token</Auth></response>'],
    ['status 2 on the whole', '<response status="2">not logged in</response>'],
    ['a command that says logged out', response(read('', 9))],
  ])('is renewed once after %s, and the request is sent again', (_, body) => {
    const server = fakeServer(body, oneRow);
    const tokens = countingTokens();
    expect(clientOf(server, tokens).send([readTen])).toMatchObject([{ rows: [{}] }]);
    expect(tokens.renewals).toEqual(['token-1']);
    expect(server.bodies[1]).toBe(server.bodies[0]?.replace('token-1', 'token-2'));
  });

  it('is given up after the second refusal', () => {
    const server = fakeServer(refused, refused);
    expect(productErrorOf(() => clientOf(server).send([readTen]))).toMatchObject({ code: 'SPP_SIGN_IN_EXPIRED', data: { status: 401 } });
    expect(server.requests).toHaveLength(2);
  });

  it('is renewed again for a later request', () => {
    const server = fakeServer(refused, oneRow, refused, oneRow);
    const client = clientOf(server);
    client.send([readTen]);
    client.send([readTen]);
    expect(client.requests).toBe(4);
  });
});

describe('statuses that end the request', () => {
  it.each([
    ['a wrong key', '<response status="505">The namespace and key do not match</response>', 'SPP_API_KEY_REFUSED', 505],
    ['a disabled key', '<response status="506"/>', 'SPP_API_KEY_REFUSED', 506],
    ['a request it cannot read', '<response status="1">unclosed token at line 1, column 322</response>', 'SPP_REQUEST_INVALID', 1],
    ['a wrong company', '<response><Auth status="406"/><Read status="2"/></response>', 'SPP_SIGN_IN_REFUSED', 406],
    ['a locked user', '<response><Auth status="416"/><Read status="2"/></response>', 'SPP_ACCOUNT_BLOCKED', 416],
    ['the request limit', '<response><Auth status="556"/><Read status="2"/></response>', 'SPP_REQUEST_LIMIT', 556],
    ['the request limit on the whole', '<response status="556"/>', 'SPP_REQUEST_LIMIT', 556],
    ['too many objects', '<response status="555"/>', 'SPP_BATCH_TOO_LARGE', 555],
    ['too many commands', '<response><Auth status="855"/></response>', 'SPP_BATCH_TOO_LARGE', 855],
    ['a field that does not exist', response(read('<errors>Invalid field x__c</errors>', 602)), 'SPP_REQUEST_INVALID', 602],
    ['no permission', response(read('', 425)), 'SPP_PERMISSION_MISSING', 425],
    ['a status nobody knows', response(read('', 77777)), 'SPP_UNKNOWN_STATUS', 77777],
    ['no rows where there are none to have', '<response><Auth status="601"/></response>', 'SPP_RECORD_REFUSED', 601],
  ])('%s is thrown at once', (_, body, code, status) => {
    const server = fakeServer(body);
    expect(productErrorOf(() => clientOf(server).send([readTen]))).toMatchObject({ code, data: { status } });
    expect(server.requests).toHaveLength(1);
  });

  it('carry the words of the server', () => {
    const error = productErrorOf(() => clientOf(fakeServer('<response status="1">unclosed token at line 1</response>')).send([readTen]));
    expect(error.message).toBe('SPP_REQUEST_INVALID (status=1, message=unclosed token at line 1)');
  });
});

describe('passing faults', () => {
  const cutOff = oneRow.slice(0, oneRow.indexOf('</Read'));
  it.each([
    ['time-outs', platformError('SSS_REQUEST_TIME_EXCEEDED'), 'SPP_UNAVAILABLE'],
    ['connections that fail', platformError('SSS_CONNECTION_TIME_OUT'), 'SPP_UNAVAILABLE'],
    ['HTTP 503', { status: 503, body: 'busy' }, 'SPP_UNAVAILABLE'],
    ['HTTP 408', { status: 408, body: '' }, 'SPP_UNAVAILABLE'],
    ['status 414 on the whole', '<response status="414">temporarily unavailable</response>', 'SPP_UNAVAILABLE'],
    ['Auth 419', '<response><Auth status="419"/></response>', 'SPP_UNAVAILABLE'],
    ['a Read while projections run', response(read('', 606)), 'SPP_UNAVAILABLE'],
    ['a cut-off answer', cutOff, 'SPP_ANSWER_UNREADABLE'],
    ['a page of another kind', '<page/>', 'SPP_ANSWER_UNREADABLE'],
    ['a block without a status', response('<Read/>'), 'SPP_ANSWER_UNREADABLE'],
    ['an empty body', '', 'SPP_ANSWER_UNREADABLE'],
  ])('%s are tried three times in all', (_, fault, code) => {
    const recovering = fakeServer(fault, fault, oneRow);
    const client = clientOf(recovering);
    expect(client.send([readTen])).toMatchObject([{ rows: [{}] }]);
    expect(client.requests).toBe(3);
    expect(new Set(recovering.bodies).size).toBe(1);

    const lasting = fakeServer(fault, fault, fault);
    expect(productErrorOf(() => clientOf(lasting).send([readTen])).code).toBe(code);
    expect(lasting.requests).toHaveLength(3);
  });

  it.each([
    ['an unknown host', platformError('SSS_UNKNOWN_HOST'), 'SPP_UNAVAILABLE', { reason: 'SSS_UNKNOWN_HOST' }],
    ['a bad certificate', platformError('SSS_INVALID_HOST_CERT'), 'SPP_UNAVAILABLE', { reason: 'SSS_INVALID_HOST_CERT' }],
    ['HTTP 404', { status: 404, body: '' }, 'SPP_UNAVAILABLE', { http: 404 }],
    ['HTTP 302', { status: 302, body: '' }, 'SPP_REDIRECTED', { http: 302 }],
    ['HTTP 429', { status: 429, body: '' }, 'SPP_REQUEST_LIMIT', { http: 429 }],
    ['a document type', '<!DOCTYPE html><html/>', 'SPP_ANSWER_FORBIDDEN', { reason: 'document type' }],
  ])('%s is none: it is thrown at once', (_, fault, code, data) => {
    const server = fakeServer(fault);
    expect(productErrorOf(() => clientOf(server).send([readTen]))).toMatchObject({ code, data });
    expect(server.requests).toHaveLength(1);
  });

  it('errors that are not of the network pass through untouched', () => {
    const error = platformError('SSS_USAGE_LIMIT_EXCEEDED');
    expect(() => clientOf(fakeServer(error)).send([readTen])).toThrow(error);
  });
});

describe('blocks that do not fit the commands', () => {
  it.each([
    ['too few', response()],
    ['too many', response(read(), read())],
    ['of another kind', response(time())],
    ['without Auth', `<response>${read()}</response>`],
    ['with rows of another type', response(read('<Vendor><id>1</id></Vendor>'))],
    ['with rows and the status of none', response(read('<Customer><id>1</id></Customer>', 601))],
    ['with more rows than asked for', response(read('<Customer><id>1</id></Customer>'.repeat(11)))],
  ])('%s', (_, body) => {
    expect(productErrorOf(() => clientOf(fakeServer(body, body, body)).send([readTen])).code).toBe('SPP_ANSWER_MISMATCH');
  });
});

it.each([
  ['the whole', (secret: string) => `<response status="1">bad ${secret}</response>`],
  ['Auth', (secret: string) => `<response><Auth status="406">bad ${secret}</Auth></response>`],
  ['a command', (secret: string) => response(read(`<errors>bad ${secret}</errors>`, 602))],
  ['an element', () => response('<token-1 status="0"/>')],
  ['an answer that is cut off', (secret: string) => `<response><Auth status="0">${secret}`],
])('repeats no token and no key that %s echoes', (_, body) => {
  for (const echoed of ['token-1', KEY.replace('&', '&amp;').replace('<', '&lt;')]) {
    const answer = body(echoed);
    const error = productErrorOf(() => clientOf(fakeServer(answer, answer, answer)).send([readTen]));
    const shown = [error.message, error.stack, JSON.stringify(error.data)].join('\n');
    expect(shown).not.toMatch(/token-1|secret/);
  }
});

it('keeps the text of a platform error to itself, since it may quote the request', () => {
  const error = platformError('SSS_INVALID_HOST_CERT', `no certificate for <request key="${KEY}">`);
  expect(JSON.stringify(productErrorOf(() => clientOf(fakeServer(error)).send([readTen])).data)).not.toContain('secret');
});

it('does not send a key that XML cannot hold, nor show it', () => {
  const server = fakeServer();
  const tokens = { ...countingTokens(), accessToken: () => 'secret\u0000token' };
  const error = productErrorOf(() => clientOf(server, tokens).send([readTen]));
  expect(error.code).toBe('SPP_REQUEST_INVALID');
  expect(error.message).not.toContain('secret');
  expect(server.requests).toHaveLength(0);
});

it.each([
  ['a field twice', '<id>1</id><id>2</id>'],
  ['an element where text belongs', '<id>1</id><company><b>x</b></company>'],
  ['two dates in one field', '<id>1</id><updated><Date/><Date/></updated>'],
  ['a part of a date twice', '<id>1</id><updated><Date><day>1</day><day>2</day></Date></updated>'],
  ['a part of an address that holds elements', '<id>1</id><addr><Address><city><b/></city></Address></addr>'],
])('a row with %s is not taken', (_, content) => {
  const body = response(read(`<Customer>${content}</Customer>`));
  expect(productErrorOf(() => clientOf(fakeServer(body, body, body)).send([readTen])).code).toBe('SPP_ANSWER_UNREADABLE');
});

it('a time of which a part comes twice is not taken', () => {
  const body = response(time('<year>2026</year><year>2036</year><month>9</month><day>3</day>'));
  expect(productErrorOf(() => clientOf(fakeServer(body, body, body)).send([{ command: 'Time' }])).code).toBe('SPP_ANSWER_UNREADABLE');
});
