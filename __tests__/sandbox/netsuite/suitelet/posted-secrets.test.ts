import { createVisitor } from '../../../../sandbox/web/visitor';
import { readPostedForm } from '../../../../sandbox/netsuite/suitelet/posted-form';
import { runSuitelet } from '../../../../sandbox/netsuite/suitelet/run-suitelet';
import { scriptedAccount } from '../realm/scripted-account';
import { DEPLOY, installSuitelet, SCRIPT } from './a-suitelet';

const BODY = `
  if (request.method === 'POST') return response.write([request.parameters.custpage_pw, request.parameters.custpage_key, request.parameters.custpage_user].join(' '));
  const form = ui.createForm({ title: 'T' });
  form.addSubmitButton();
  form.addField({ id: 'custpage_user', label: 'U', type: 'TEXT' });
  form.addCredentialField({ id: 'custpage_pw', label: 'P', restrictToDomains: 'a.example', restrictToScriptIds: ['customscript_a', 'customscript_b'] })
    .defaultValue = request.parameters.guid || '';
  form.addSecretKeyField({ id: 'custpage_key', label: 'K', restrictToScriptIds: 'customscript_a', restrictToCurrentUser: true });
  response.writePage(form);`;

/** A browser before a Suitelet of its own account. */
function open() {
  const account = scriptedAccount();
  installSuitelet(account, BODY);
  const visitor = createVisitor(({ method, url, headers, body }) => {
    const posted = method === 'POST' ? readPostedForm(headers['content-type'] ?? '', body) : { fields: {}, files: {} };
    const parameters = { ...Object.fromEntries(new URL(url).searchParams), ...posted.fields };
    const request = { script: SCRIPT, deployment: DEPLOY, method: method as 'GET' | 'POST', parameters, sessionVariables: new Map() };
    return runSuitelet(account, { ...request, files: posted.files });
  });
  visitor.get('https://td100.app.netsuite.com/page');
  return { account, visitor };
}

it('gives the script a GUID for what was typed, and keeps the value with its restrictions (section_4337770901, article_159073602948)', () => {
  const { account, visitor } = open();
  const [password = '', key = '', user] = visitor
    .submit({ custpage_pw: 'hush', custpage_key: 'k'.repeat(32), custpage_user: 'kim' })
    .text.split(' ');
  expect(user).toBe('kim');
  expect(password).toMatch(/^[0-9a-f]{32}$/);
  expect(account.keptSecrets?.get(password)).toEqual({
    kind: 'credential',
    value: 'hush',
    domains: ['a.example'],
    scriptIds: ['customscript_a', 'customscript_b'],
  });
  expect(account.keptSecrets?.get(key)).toMatchObject({
    kind: 'secretkey',
    value: 'k'.repeat(32),
    domains: [],
    userId: expect.any(Number),
  });
});

it('leaves an empty field empty, and a GUID that comes back what it is', () => {
  const { account, visitor } = open();
  expect(visitor.submit({}).text).toBe('');
  visitor.get('https://td100.app.netsuite.com/page');
  const guid = visitor.submit({ custpage_pw: 'hush' }).text.trim();
  visitor.get(`https://td100.app.netsuite.com/page?guid=${guid}`);
  expect(visitor.submit({}).text.trim()).toBe(guid);
  expect(account.keptSecrets?.size).toBe(1);
});

it('takes 32 characters unless the script sets another length', () => {
  const { visitor } = open();
  expect(() => visitor.submit({ custpage_pw: 'x'.repeat(33) })).toThrow('custpage_pw takes at most 32 characters');
});
