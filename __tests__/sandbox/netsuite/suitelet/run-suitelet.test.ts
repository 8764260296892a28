import { NotEmulated } from '../../../../sandbox/not-emulated';
import { scriptedAccount } from '../realm/scripted-account';
import { DEPLOY, installSuitelet, SCRIPT, visit } from './a-suitelet';
import { runSuitelet } from '../../../../sandbox/netsuite/suitelet/run-suitelet';

describe('the request', () => {
  it('has method, parameters, headers, body and url', () => {
    const { body } = visit(
      `response.write(JSON.stringify([request.method, request.parameters, request.headers, request.body, request.url]))`,
      {
        method: 'POST',
        parameters: { script: '1', custpage_name: 'a' },
        headers: { 'user-agent': 'x' },
        body: 'custpage_name=a',
      },
    );
    const url = 'https://td100.app.netsuite.com/app/site/hosting/scriptlet.nl';
    expect(JSON.parse(body)).toEqual(['POST', { script: '1', custpage_name: 'a' }, { 'user-agent': 'x' }, 'custpage_name=a', url]);
  });

  it('has no value for a parameter that was not sent, and refuses a member that is not emulated', () => {
    expect(visit('response.write(String(request.parameters.nothing))').body).toBe('undefined');
    expect(() => visit('response.write(request.clientIpAddress)')).toThrow('N/http.ServerRequest.clientIpAddress');
  });
});

describe('the response', () => {
  it('joins what is written, as HTML', () => {
    const { status, headers, body } = visit(`response.write('a'); response.writeLine({ output: 'b' }); response.write({ output: 'c' });`);
    expect({ status, type: headers['content-type'], body }).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: 'ab\nc' });
  });

  it('takes the headers that a Suitelet may set', () => {
    const { headers } = visit(`response.setHeader({ name: 'Content-Type', value: 'application/json' }); response.write('{}');`);
    expect(headers['content-type']).toBe('application/json');
  });

  it.each(['X-Total', 'Custom-Header-Demo'])('takes the header %s of its own ([K])', (name) => {
    const { headers } = visit(`response.setHeader({ name: '${name}', value: 'Demo' }); response.write('a');`);
    expect(headers[name.toLowerCase()]).toBe('Demo');
  });

  it.each(['Location', 'retry-after', 'WWW-Authenticate', 'Strict-Transport-Security'])(
    'refuses the header %s with SSS_INVALID_HEADER',
    (name) => {
      const { text } = visit(`response.setHeader({ name: '${name}', value: 'x' })`);
      expect(text).toContain('SSS_INVALID_HEADER\nOne or more headers are not valid.');
    },
  );

  it.each([
    ['a header that is not known', `response.setHeader({ name: 'Link', value: 'x' })`],
    ['a header split over lines', `response.setHeader({ name: 'X-A', value: 'x' }); response.getHeader({ name: 'X-A' })`],
    ['a list instead of a form', `response.writePage({ pageObject: {} })`],
    ['a page after text', `response.write('a'); response.writePage(ui.createForm({ title: 't' }))`],
    ['text after a page', `response.writePage(ui.createForm({ title: 't' })); response.write('a')`],
    ['an object as text', `response.write({ output: {} })`],
    ['a promise', 'return Promise.resolve()'],
  ])('does not emulate %s', (_case, body) => {
    expect(() => visit(body)).toThrow(NotEmulated);
  });

  it('is not emulated even when the script swallows it', () => {
    expect(() => visit(`try { response.renderPdf({}) } catch (e) {} response.write('fine')`)).toThrow('N/http.ServerResponse.renderPdf');
  });

  it('redirects after the script has finished, whatever it wrote', () => {
    const { status, headers, body } = visit(
      `redirect.toSuitelet({ scriptId: '${SCRIPT}', deploymentId: '${DEPLOY}', parameters: { a: '1 2' } }); response.write('unseen')`,
    );
    expect(status).toBe(302);
    expect(headers['location']).toBe(
      'https://td100.app.netsuite.com/app/site/hosting/scriptlet.nl?script=100&deploy=11&compid=TD100&a=1+2',
    );
    expect(body).toBe('');
  });

  it('can redirect by itself to a Suitelet only', () => {
    const to = (type: string) => `response.sendRedirect({ type: http.RedirectType.${type}, identifier: '${SCRIPT}', id: '${DEPLOY}' })`;
    expect(visit(to('SUITELET')).headers['location']).toContain('script=100&deploy=11');
    expect(() => visit(to('TASK_LINK'))).toThrow('sendRedirect to TASKLINK');
  });
});

describe('an error that the script does not catch', () => {
  it('is a notice with code and message, escaped, with status 200, and a log entry', () => {
    const { status, body, text, account } = visit(`throw Object.assign(new Error('<b>no</b>'), { name: 'MY_CODE' })`);
    expect(status).toBe(200);
    expect(text).toContain('Notice\nMY_CODE\n<b>no</b>');
    expect(body).not.toContain('<b>no</b>');
    expect(account.logs).toMatchObject([{ script: SCRIPT, deployment: DEPLOY, level: 'ERROR', title: 'MY_CODE', details: '<b>no</b>' }]);
  });

  it.each([
    ['a text', `throw 'x'`, 'UNEXPECTED_ERROR\nx'],
    ['nothing', 'throw undefined', 'Error\nundefined was thrown'],
    [
      'a missing argument',
      'response.writePage({})',
      'SSS_MISSING_REQD_ARGUMENT\nhttp.ServerResponse.writePage: Missing a required argument: pageObject',
    ],
  ])('may be %s', (_case, body, shown) => {
    expect(visit(body).text).toContain(shown);
  });

  it('is the usage limit at 1,000 units, even when the script swallows it', () => {
    const body = `try { for (let i = 0; i <= 100; i++) https.get({ url: 'https://other.example' }) } catch (e) {} response.write('fine')`;
    const { text, account } = visit(body);
    expect(text).toContain('SSS_USAGE_LIMIT_EXCEEDED');
    expect(account.requests).toHaveLength(100);
  });

  it('is the time limit after 300 seconds', () => {
    const account = scriptedAccount(() => {
      account.clock.advance(40_000);
      return {};
    });
    const { text } = visit(`for (let i = 0; i < 8; i++) https.get({ url: 'https://other.example' }); response.write('fine')`, { account });
    expect(text).toContain('SSS_TIME_LIMIT_EXCEEDED');
  });
});

describe('who may open it', () => {
  const open = (deployment: Parameters<typeof installSuitelet>[2], role = 'administrator') => {
    const account = scriptedAccount();
    installSuitelet(account, `response.write('in')`, deployment);
    const user = { id: 7, name: 'Kim', email: 'kim@example.com', role: 3, roleId: role };
    return runSuitelet(account, { script: '100', deployment: '11', method: 'GET', user, sessionVariables: new Map() }).body;
  };
  const audience = (roles: string[], allRoles = false) => ({
    audience: { roles, allRoles, allEmployees: false, allPartners: false, isOnline: false },
  });

  it.each([
    ['its role', audience(['ADMINISTRATOR']), 'administrator', true],
    ['another role', audience(['ADMINISTRATOR']), 'customrole_clerk', false],
    ['a role of the account', audience(['customrole_clerk']), 'customrole_clerk', true],
    ['all roles', audience([], true), 'customrole_clerk', true],
    ['nobody', { audience: undefined }, 'administrator', false],
    ['its owner in testing', { status: 'TESTING' }, 'administrator', true],
    ['another role in testing', { status: 'TESTING', ...audience([], true) }, 'customrole_clerk', false],
  ])('%s', (_case, deployment, role, allowed) => {
    expect(open(deployment, role)).toEqual(allowed ? 'in' : expect.stringContaining('INSUFFICIENT_PERMISSION'));
  });

  it('nobody when it is not deployed, or not there', () => {
    expect(open({ isDeployed: false })).toContain('That Suitelet is invalid, disabled, or no longer exists.');
    const response = runSuitelet(scriptedAccount(), { script: '1', deployment: '1', method: 'GET', sessionVariables: new Map() });
    expect(response.body).toContain('SSS_INVALID_SCRIPTLET_ID');
  });
});

it('keeps the variables of the login session between requests', () => {
  const sessionVariables = new Map<string, string>();
  const count = `const s = runtime.getCurrentSession(); const n = Number(s.get({ name: 'n' }) ?? 0) + 1; s.set({ name: 'n', value: String(n) }); response.write(String(n))`;
  const account = scriptedAccount();
  const bodies = [1, 2].map(() => visit(count, { account, sessionVariables }).body);
  expect([...bodies, visit(count, { account }).body]).toEqual(['1', '2', '1']);
});
