import { ADMINISTRATOR } from '../../../../sandbox/netsuite/realm/session';
import { findRestlet, restletUrl } from '../../../../sandbox/netsuite/restlet/address';
import { answerRestlet } from '../../../../sandbox/netsuite/restlet/restlet-site';
import { install, scriptedAccount } from '../realm/scripted-account';

const CODE = `/**
 * @NApiVersion 2.1
 * @NScriptType Restlet
 */
define(['N/runtime'], (runtime) => ({ get: ({ lion }) => ({ lion, visits: runtime.getCurrentSession().get({ name: 'visits' }) }) }));`;
const audience = { allRoles: true, allEmployees: false, allPartners: false, roles: [], isOnline: false };

function accountWithRestlet() {
  const account = scriptedAccount();
  install(account, CODE, { type: 'restlet', deployments: [{ status: 'RELEASED', audience }] });
  const restlet = findRestlet(account, 'customscript_test', 11);
  if (!restlet) throw new Error('The RESTlet is not installed.');
  return { account, restlet };
}

describe('the address of a RESTlet', () => {
  it('has internal ids, at the application host for pages and at the RESTlet host for systems', () => {
    const { account, restlet } = accountWithRestlet();
    expect(restletUrl(account, restlet)).toBe('https://td100.app.netsuite.com/app/site/hosting/restlet.nl?script=100&deploy=11');
    expect(restletUrl(account, restlet, 'system')).toBe(
      'https://td100.restlets.api.netsuite.com/app/site/hosting/restlet.nl?script=100&deploy=11',
    );
  });

  it('answers within the login session of the browser', () => {
    const { account, restlet } = accountWithRestlet();
    const request = {
      method: 'GET',
      url: `${restletUrl(account, restlet)}&lion=4`,
      headers: { 'content-type': 'application/json' },
      body: '',
    };
    const response = answerRestlet(account, request, { user: ADMINISTRATOR, sessionVariables: new Map([['visits', '3']]) });
    expect(response).toMatchObject({ status: 200, body: '{"lion":"4","visits":"3"}' });
  });
});
