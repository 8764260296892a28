import { findSuitelet } from '../../../sandbox/netsuite/suitelet/address';
import { externalHost, externalSuiteletUrl } from '../../../sandbox/netsuite/suitelet/external-address';
import type { Account } from '../../../sandbox/netsuite/types';
import { externalSite } from '../../../sandbox/web/external-site';
import { createVisitor } from '../../../sandbox/web/visitor';
import { install, scriptedAccount, suitelet } from '../netsuite/realm/scripted-account';

const FORM = `
  if (context.request.method === 'POST') return void context.response.write('Thank you, ' + context.request.parameters.custpage_name);
  const form = ui.createForm({ title: 'Sign up' });
  form.clientScriptModulePath = '/SuiteScripts/sign-up.js';
  form.addField({ id: 'custpage_name', label: 'Name', type: 'TEXT' });
  form.addSubmitButton({ label: 'Send' });
  context.response.writePage(form);`;

function openAccount(): Account {
  const account = scriptedAccount();
  const audience = { allRoles: true, allEmployees: false, allPartners: false, roles: [], isOnline: true };
  install(account, suitelet({ ui: 'N/ui/serverWidget' }, FORM), {
    scriptId: 'customscript_signup',
    type: 'suitelet',
    deployments: [{ status: 'RELEASED', audience }],
  });
  account.files.set('/SuiteScripts/sign-up.js', 'define([], () => ({}));');
  return account;
}

it('serves a Suitelet that is available without login, its post, and the client code of its page', () => {
  const account = openAccount();
  const found = findSuitelet(account, 'customscript_signup', 'customdeploy_test');
  if (!found) throw new Error('not installed');
  const visitor = createVisitor(externalSite(account));
  expect(visitor.get(externalSuiteletUrl(account, found)).html).toContain('src="/sandbox/client/runtime.js"');
  expect(visitor.submit({ custpage_name: 'Ann' }, 'Send').text).toBe('Thank you, Ann');
  const home = `https://${externalHost(account.variant)}/sandbox/client`;
  expect(visitor.get(`${home}/runtime.js`).status).toBe(200);
  expect(visitor.get(`${home}/file?path=/SuiteScripts/sign-up.js`).html).toBe('define([], () => ({}));');
  expect(visitor.get(`${home}/file?path=/SuiteScripts/../secret.txt`).status).toBe(404);
});

it('has nothing else of the account', () => {
  const account = openAccount();
  const visitor = createVisitor(externalSite(account));
  for (const path of ['/app/common/entity/custjob.nl', '/sandbox/client/script-url?script=customscript_signup&deploy=customdeploy_test'])
    expect(() => visitor.get(`https://${externalHost(account.variant)}${path}`)).toThrow('NOT_EMULATED: the page');
});
