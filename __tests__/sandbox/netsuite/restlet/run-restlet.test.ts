import { runRestlet, type RestletRequest } from '../../../../sandbox/netsuite/restlet/run-restlet';
import type { InstalledDeployment } from '../../../../sandbox/netsuite/types';
import { install, scriptedAccount } from '../realm/scripted-account';

const JSON_HEADERS = { 'content-type': 'application/json' };
const restlet = (functions: string) => `/**
 * @NApiVersion 2.1
 * @NScriptType Restlet
 */
define(['N/error', 'N/https', 'N/runtime'], (error, https, runtime) => ({ ${functions} }));`;
const open: Partial<InstalledDeployment> = {
  status: 'RELEASED',
  audience: { allRoles: true, allEmployees: false, allPartners: false, roles: [], isOnline: false },
};

function call(functions: string, request: Partial<RestletRequest> = {}, deployment: Partial<InstalledDeployment> = open) {
  const account = scriptedAccount();
  install(account, restlet(functions), { type: 'restlet', deployments: [deployment] });
  const response = runRestlet(account, {
    script: 'customscript_test',
    deployment: 'customdeploy_test',
    method: 'GET',
    headers: JSON_HEADERS,
    ...request,
  });
  return { account, response };
}
const echo = 'get: (given) => given, post: (given) => given, put: (given) => given, delete: (given) => given';
const errorOf = (body: string) => (JSON.parse(body) as { error: { code: string; message: string } }).error;

describe('runRestlet', () => {
  it.each(['GET', 'DELETE'])('gives %s the parameters of the URL as an object (section_4407965171)', (method) => {
    const { response } = call(echo, { method, parameters: { lion: '4' } });
    expect(response.status).toBe(200);
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(response.body)).toEqual({ script: 'customscript_test', deploy: 'customdeploy_test', lion: '4' });
  });

  it.each(['POST', 'PUT'])('gives %s the JSON body as an object of the script (section_4407966008)', (method) => {
    const functions =
      'post: ({ lions }) => ({ list: lions instanceof Array, lions }), put: ({ lions }) => ({ list: lions instanceof Array, lions })';
    const { response } = call(functions, { method, body: '{"lions":[1,2]}', parameters: { ignored: 'yes' } });
    expect(JSON.parse(response.body)).toEqual({ list: true, lions: [1, 2] });
  });

  it('gives text as text, and answers with it', () => {
    const { response } = call('post: (text) => text.toUpperCase()', {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: '{"a":1}',
    });
    expect(response).toEqual({ status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '{"A":1}' });
  });

  it.each([
    ['text', 'get: () => JSON.stringify({ a: 1 })', '{"a":1}'],
    ['an object', 'get: () => ({ a: 1 })', '{"a":1}'],
    ['a list', 'get: () => [1, 2]', '[1,2]'],
    ['nothing', 'get: () => {}', ''],
  ])('answers application/json with %s', (_, functions, body) => expect(call(functions).response).toMatchObject({ status: 200, body }));

  it('refuses an object as text/plain, which is also the type of a request without one (public code)', () => {
    const { response } = call('get: () => ({ a: 1 })', { headers: {} });
    expect(response.status).toBe(400);
    expect(errorOf(response.body)).toEqual({ code: 'INVALID_RETURN_DATA_FORMAT', message: 'Invalid data format. You should return text.' });
  });

  it('answers an uncaught error with 400, its code, and the error itself as JSON in the message (section_4634920277, public code)', () => {
    const { account, response } = call("get() { throw error.create({ name: 'LION_LOOSE', message: 'Cage 7' }); }");
    expect(response.status).toBe(400);
    expect(response.body).toMatch(/^\{"error" : \{"code" : "LION_LOOSE", "message" : "/);
    expect(JSON.parse(errorOf(response.body).message)).toMatchObject({
      type: 'error.SuiteScriptError',
      name: 'LION_LOOSE',
      message: 'Cage 7',
    });
    expect(account.logs).toMatchObject([{ level: 'ERROR', title: 'LION_LOOSE', details: 'Cage 7' }]);
  });

  it('calls an error of the language UNEXPECTED_ERROR', () => {
    const { response } = call("get() { throw new TypeError('no lion'); }");
    expect(errorOf(response.body).code).toBe('UNEXPECTED_ERROR');
    expect(JSON.parse(errorOf(response.body).message)).toMatchObject({ name: 'TypeError', message: 'no lion' });
  });

  it('has 5,000 units and its own context', () => {
    expect(
      call('get: () => ({ units: runtime.getCurrentScript().getRemainingUsage(), context: runtime.executionContext })').response.body,
    ).toBe('{"units":5000,"context":"RESTLET"}');
    const loop = "get() { for (;;) { try { https.get({ url: 'https://other.example' }); } catch (e) { return 'swallowed'; } } }";
    const { account, response } = call(loop);
    expect(response.status).toBe(400);
    expect(errorOf(response.body).code).toBe('SSS_USAGE_LIMIT_EXCEEDED');
    expect(account.requests).toHaveLength(500);
  });

  it.each([
    ['a method without a function', { method: 'PUT', body: '{}' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a method that RESTlets do not have', { method: 'PATCH', body: '{}' }, 405, 'METHOD_NOT_ALLOWED'],
    ['another content type', { method: 'GET', headers: { 'content-type': 'image/png' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a GET with a body', { method: 'GET', body: '{}' }, 400, 'INVALID_REQUEST'],
    ['broken JSON', { method: 'POST', body: '{"a":' }, 400, 'SYNTAX_ERROR'],
    ['an unknown deployment', { deployment: 'customdeploy_other' }, 404, 'SSS_INVALID_SCRIPTLET_ID'],
  ])('refuses %s', (_, request, status, code) => {
    const { response } = call('get: () => {}, post: () => {}', request);
    expect(response.status).toBe(status);
    expect(errorOf(response.body).code).toBe(code);
  });

  it('is closed to a role that is not in its audience, and to all but the owner while in testing', () => {
    const user = { id: 7, name: 'Kim', email: 'kim@example.com', role: 1001, roleId: 'customrole_keeper' };
    const closed = {
      ...open,
      audience: { allRoles: false, allEmployees: false, allPartners: false, roles: ['customrole_boss'], isOnline: false },
    };
    expect(call(echo, { user }, closed).response.status).toBe(403);
    expect(call(echo, { user }, { ...open, status: 'TESTING' }).response.status).toBe(403);
    expect(call(echo, { user }, open).response.status).toBe(200);
  });

  it.each([
    ['XML', echo, { headers: { 'content-type': 'application/xml' } }, 'a RESTlet with the Content-Type application/xml'],
    ['numbers', 'get: () => 4', {}, 'a RESTlet that returns a number'],
    ['promises', 'get: () => ({ then() {} })', {}, 'get as an asynchronous function'],
    ['bare JSON values', echo, { method: 'POST', body: '"text"' }, 'a RESTlet that is sent "text" as JSON'],
    ['a DELETE with a body', echo, { method: 'DELETE', body: '{}' }, 'a DELETE request of a RESTlet with a body'],
  ])('does not emulate %s', (_, functions, request, message) => expect(() => call(functions, request)).toThrow(`NOT_EMULATED: ${message}`));
});
