import { NotEmulated } from '../../../../../sandbox/not-emulated';
import { DEPLOY, SCRIPT, visit } from '../../suitelet/a-suitelet';
import { accountWithCustomer } from '../../suitelet/account-with-customer';
import { install, scriptedAccount } from '../../realm/scripted-account';

const resolved = (expression: string, account = scriptedAccount()) => visit(`response.write(${expression})`, { account });
const script = (rest = '') => `url.resolveScript({ scriptId: '${SCRIPT}', deploymentId: '${DEPLOY}'${rest} })`;

it('gives the internal path of a Suitelet, with parameters', () => {
  const path = '/app/site/hosting/scriptlet.nl?script=100&deploy=11&compid=TD100';
  expect(resolved(script()).body).toBe(path);
  expect(resolved(`url.resolveScript({ scriptId: 100, deploymentId: 11 })`).body).toBe(path);
  expect(resolved(script(`, params: { spx_page: 'a&b', n: 2 }`)).body).toBe(`${path}&spx_page=a%26b&n=2`);
});

it.each([
  ['APPLICATION', 'td100.app.netsuite.com'],
  ['CUSTOMER_CENTER', 'td100.app.netsuite.com'],
  ['FORM', 'td100.extforms.netsuite.com'],
  ['RESTLET', 'td100.restlets.api.netsuite.com'],
  ['SUITETALK', 'td100.suitetalk.api.netsuite.com'],
])('gives the domain for %s', (type, domain) => {
  expect(resolved(`url.resolveDomain({ hostType: url.HostType.${type} })`).body).toBe(domain);
});

it('writes a sandbox account with a dash', () => {
  const account = scriptedAccount();
  const sandbox = { ...account, variant: { ...account.variant, accountId: '123_SB1' } };
  expect(resolved(`url.resolveDomain({ hostType: url.HostType.APPLICATION })`, sandbox).body).toBe('123-sb1.app.netsuite.com');
});

it('throws for scripts and deployments that are not installed', () => {
  expect(resolved(`url.resolveScript({ scriptId: 'customscript_x', deploymentId: '1' })`).text).toContain('SSS_INVALID_SCRIPT_ID_1');
  expect(resolved(`url.resolveScript({ scriptId: '${SCRIPT}', deploymentId: 'customdeploy_x' })`).text).toContain('SSS_INVALID_DEPLOY_ID');
});

it.each([
  ['the external URL of a Suitelet that needs a login', script(', returnExternalUrl: true')],
  ['an external URL on a condition that is not boolean', script(`, returnExternalUrl: 'T'`)],
  ['a reserved parameter', script(`, params: { id: '1' }`)],
  ['an array as parameter', script(`, params: { a: ['1'] }`)],
  ['the domain of another account', `url.resolveDomain({ hostType: 'APPLICATION', accountId: '1' })`],
  ['a host type that does not exist', `url.resolveDomain({ hostType: 'CDN' })`],
  ['the URL of a new record', `url.resolveRecord({ recordType: 'customer' })`],
  ['the URL of a record that does not exist', `url.resolveRecord({ recordType: 'customer', recordId: 99 })`],
  ['the URL of a record of another type', `url.resolveRecord({ recordType: 'salesorder', recordId: 6 })`],
])('does not emulate %s', (_case, expression) => {
  expect(() => resolved(expression)).toThrow(NotEmulated);
});

it('gives the path of a RESTlet, and its external URL', () => {
  const account = scriptedAccount();
  install(account, '', {
    scriptId: 'customscript_desk',
    type: 'restlet',
    deployments: [{ scriptId: 'customdeploy_desk', internalId: 40 }],
  });
  const desk = (rest = '') =>
    `url.resolveScript({ scriptId: 'customscript_desk', deploymentId: 'customdeploy_desk', params: { a: 1 }${rest} })`;
  const path = '/app/site/hosting/restlet.nl?script=100&deploy=40&a=1';
  expect(resolved(desk(), account).body).toBe(path);
  expect(resolved(desk(', returnExternalUrl: true'), account).body).toBe(`https://td100.restlets.api.netsuite.com${path}`);
});

it('does not emulate the URL of another script type', () => {
  const account = scriptedAccount();
  install(account, '', { scriptId: 'customscript_mr' });
  expect(() => resolved(`url.resolveScript({ scriptId: 'customscript_mr', deploymentId: '1' })`, account)).toThrow(NotEmulated);
});

describe('the URL of a customer', () => {
  const { account, id } = accountWithCustomer();
  const record = (rest: string) => resolved(`url.resolveRecord({ recordType: 'customer', ${rest} })`, account).body;

  it.each([
    [`recordId: ${id}, isEditMode: true`, `id=${id}&e=T&compid=TD100`],
    [`recordId: '${id}'`, `id=${id}&compid=TD100`],
    [`recordId: ${id}, isEditMode: false, params: { custparam_a: 1 }`, `id=${id}&compid=TD100&custparam_a=1`],
  ])('with %s (subsect_159976562256)', (rest, query) => expect(record(rest)).toBe(`/app/common/entity/custjob.nl?${query}`));
});
