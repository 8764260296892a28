import { at, customers, envelope, localAccount, modify, read, statuses, xmlPost } from '../local-account';

describe('/api.pl', () => {
  it('takes POST and PUT, and two content types', () => {
    const { send, signIn } = localAccount();
    const body = envelope('<Time/>', signIn().access_token);
    const ok = expect.objectContaining({ status: 200, body: expect.stringContaining('<Time status = "0">') });
    expect(send('/api.pl', { ...xmlPost(body), method: 'PUT' })).toEqual(ok);
    expect(send('/api.pl', { ...xmlPost(body), headers: { 'content-type': 'text/xml; charset=UTF-8' } })).toEqual(ok);
    expect(send('/api.pl').status).toBe(405);
    expect(() => send('/api.pl', { ...xmlPost(body), headers: { 'content-type': 'text/plain' } })).toThrow(
      'NOT_EMULATED: content type "text/plain"',
    );
  });

  it('answers commands in document order', () => {
    const { call } = localAccount(customers(1));
    expect(statuses(call(`<Time/>${modify(7, '')}${read()}<Whoami/>`))).toEqual(['Auth 0', 'Time 0', 'Modify 601', 'Read 0', 'Whoami 0']);
  });

  it.each([{ namespace: 'other' }, { key: 'WRONG' }])('answers 505 to %p', (wrong) => {
    const { send } = localAccount();
    const response = send('/api.pl', xmlPost(envelope('<Time/>', 'any', wrong)));
    expect(response.status).toBe(200);
    expect(response.body).toContain('<response status="505">The namespace and key do not match</response>');
  });

  it('answers 401 to a bad token, and 2 to every command after it', () => {
    const { callText } = localAccount(customers(1));
    expect(callText(modify(1, '<notes>x</notes>') + read(), 'nonsense')).toContain(
      '<response><Auth status = "401">invalid access token</Auth ><Modify status = "2"></Modify ><Read status = "2"></Read ></response>',
    );
  });

  it('refuses an expired token and a token without the xml scope, and does nothing', () => {
    const { spp, clock, call, signIn } = localAccount(customers(1));
    const rest = signIn('rest').access_token;
    expect(statuses(call('<Time/>', rest))).toEqual(['Auth 401', 'Time 2']);
    clock.advance(3600_000);
    expect(statuses(call(modify(1, '<notes>x</notes>')))).toEqual(['Auth 401', 'Modify 2']);
    expect(spp.customer('1')?.notes).toBeUndefined();
  });

  it.each([
    ['<request><Auth></request>', 'mismatched tag at line 1, column 17'],
    ['<request>\n<Auth/>\n  <Read type="Cust', 'unclosed token at line 3, column 2'],
    ['<request><Auth/>', 'no element found at line 1, column 16'],
    ['', 'no element found at line 1, column 0'],
    ['<request>&nbsp;</request>', 'undefined entity at line 1, column 9'],
    ['<request a="1" a="2"/>', 'duplicate attribute at line 1, column 15'],
    ['<request/><request/>', 'junk after document element at line 1, column 10'],
    ['<request/>x', 'junk after document element at line 1, column 10'],
    ['x<request/>', 'syntax error at line 1, column 0'],
    ['<request a=1/>', 'not well-formed (invalid token) at line 1, column 11'],
    ['<request><name>A & B</name></request>', 'not well-formed (invalid token) at line 1, column 18'],
    ['<request><name>A < B</name></request>', 'not well-formed (invalid token) at line 1, column 18'],
    ['<request>a\u0001b</request>', 'not well-formed (invalid token) at line 1, column 10'],
    ['<envelope/>', 'unknown request'],
  ])('answers status 1 to %j, worded as expat words it', (body, message) => {
    const response = localAccount().send('/api.pl', xmlPost(body));
    expect(response.status).toBe(200);
    expect(response.body).toContain(`<response status="1">${message}</response>`);
  });

  it('refuses nothing that is legal XML', () => {
    const { spp, send, signIn } = localAccount(customers(1));
    const body = `\uFEFF<?xml version='1.0'?><!-- c --><?pi x?><request API_version='1.0' namespace="default"
      key="&#75;EY"><Auth ><Login><access_token>${signIn().access_token}</access_token></Login></Auth >
      <Modify type='Customer'><Customer><id>1</id><company><![CDATA[A & <B>]]> &amp; C</company><notes></notes></Customer></Modify >
      </request><!-- end -->`;
    expect(send('/api.pl', xmlPost(body)).body).toContain('<Modify status = "0">');
    expect(spp.customer('1')?.company).toBe('A & <B> & C');
  });

  it.each([
    ['the password form', '<Login><company>c</company><user>u</user><password>p</password></Login>', 'Login with company, user, password'],
    ['a token beside a password', '<Login><access_token>t</access_token><password>p</password></Login>', /^NOT_EMULATED: Login with/],
    ['an empty Auth', '', 'Auth without exactly one Login'],
  ])('does not emulate %s', (_what, login, message) => {
    const body = envelope('', '').replace(/<Login>.*<\/Login>/, login);
    expect(() => localAccount().send('/api.pl', xmlPost(body))).toThrow(message);
  });

  it.each([
    ['<Time/>', 'request that does not begin with Auth'],
    ['text', 'text beside elements in <request>'],
  ])('does not emulate %s before Auth', (before, message) => {
    expect(() => localAccount().send('/api.pl', xmlPost(envelope('', '').replace('<Auth>', `${before}<Auth>`)))).toThrow(message);
  });

  it('does not emulate other versions, other attributes and document types', () => {
    const { send } = localAccount();
    const sent = (from: string, to: string) => () => send('/api.pl', xmlPost(envelope('', '').replace(from, to)));
    expect(sent('API_version="1.0"', 'API_version="2.0"')).toThrow('API_version "2.0"');
    expect(sent('client="test"', 'colour="test"')).toThrow('request attribute colour');
    expect(sent('<request', '<!DOCTYPE request><request')).toThrow('document type declaration');
  });
});

describe('request caps', () => {
  it('answer 556 at Auth over the requests of a rolling minute', () => {
    const { clock, call } = localAccount([], { requestsPerMinute: 2 });
    expect(statuses(call('<Time/>'))).toEqual(['Auth 0', 'Time 0']);
    clock.advance(30_000);
    call('<Time/>');
    expect(statuses(call('<Time/>'))).toEqual(['Auth 556', 'Time 2']);
    clock.advance(30_000);
    expect(statuses(call('<Time/>'))).toEqual(['Auth 0', 'Time 0']);
  });

  it('answer 556 over the requests of a rolling day', () => {
    const { clock, signIn, call } = localAccount([], { requestsPerDay: 1 });
    call('<Time/>');
    clock.advance(23 * 3_600_000);
    const token = signIn().access_token;
    expect(statuses(call('<Time/>', token))).toEqual(['Auth 556', 'Time 2']);
    clock.advance(3_500_000);
    expect(statuses(call('<Time/>', token))).toEqual(['Auth 556', 'Time 2']);
    clock.advance(100_000);
    expect(statuses(call('<Time/>', signIn().access_token))).toEqual(['Auth 0', 'Time 0']);
  });
});

describe('the clock', () => {
  it('moves by the request, by each row read and by each row written', () => {
    const { clock, call } = localAccount(customers(10));
    const took = (commands: string) => {
      const before = clock.now();
      call(commands);
      return clock.now() - before;
    };
    expect(took('<Time/>')).toBe(250);
    expect(took(read())).toBe(250 + 10 * 2);
    expect(took(modify(1, '') + modify(2, '') + modify(99, ''))).toBe(250 + 2 * 40);
  });
});

it('answers only for its own host', () => {
  const { spp } = localAccount();
  expect(() => spp.handle({ method: 'GET', url: 'https://other.example/', headers: {}, body: '' })).toThrow(
    expect.objectContaining({ kind: 'unknown-host' }),
  );
});

it('counts requests, and by kind once per request; the token endpoint apart', () => {
  const { spp, call, send } = localAccount(customers(2));
  call(`<Time/>${modify(1, '')}${modify(2, '')}`);
  call(read());
  send('/api.pl', xmlPost('<broken'));
  send('/customers');
  expect(spp.stats.requests).toBe(3);
  expect(spp.stats.byKind).toEqual({ token: 1, Time: 1, 'Modify Customer': 1, 'Read Customer': 1 });
});

it('builds a page of 1,000 whole rows', () => {
  const { call } = localAccount(customers(1000));
  expect(at(call(read('enable_custom="1"')), 'Read').children).toHaveLength(1000);
});
