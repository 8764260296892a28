import { findSuitelet } from '../../../../sandbox/netsuite/suitelet/address';
import { externalSuiteletUrl } from '../../../../sandbox/netsuite/suitelet/external-address';
import { answerOnline } from '../../../../sandbox/netsuite/suitelet/online';
import { runSuitelet } from '../../../../sandbox/netsuite/suitelet/run-suitelet';
import type { Account, InstalledDeployment } from '../../../../sandbox/netsuite/types';
import { scriptedAccount } from '../realm/scripted-account';
import { DEPLOY, installSuitelet, SCRIPT } from './a-suitelet';

const WHO = "const { id, name, role, roleId } = runtime.getCurrentUser(); response.write([id, name, role, roleId].join(' '));";
const KIM = { id: 7, name: 'Kim', email: 'kim@example.com', role: 1001, roleId: 'customrole_keeper' };
const audience = (given: object) => ({ allRoles: false, allEmployees: false, allPartners: false, roles: [], isOnline: false, ...given });

function accountWith(deployment: Partial<InstalledDeployment>, body = WHO): Account {
  const account = scriptedAccount();
  const role = { scriptId: 'customrole_boss', internalId: 1002, name: 'Boss', centerType: 'BASIC', permissions: [] };
  account.deployed = { instances: new Map(), roles: new Map([['customrole_boss', role]]) };
  installSuitelet(account, body, deployment);
  return account;
}

function external(account: Account): string {
  const suitelet = findSuitelet(account, SCRIPT, DEPLOY);
  if (!suitelet) throw new Error('The Suitelet is not installed.');
  return externalSuiteletUrl(account, suitelet);
}

const open = (account: Account) =>
  runSuitelet(account, { script: SCRIPT, deployment: DEPLOY, method: 'GET', sessionVariables: new Map(), user: KIM }).body;
const get = (account: Account, url: string) => answerOnline(account, { method: 'GET', url, headers: {}, body: '' });

describe('a Suitelet that executes as a role', () => {
  it.each([
    [undefined, '7 Kim 1001 customrole_keeper'],
    ['ADMINISTRATOR', '7 Kim 3 administrator'],
    ['customrole_boss', '7 Kim 1002 customrole_boss'],
  ])('%s is run by its caller in that role', (runAsRole, who) =>
    expect(open(accountWith({ runAsRole, audience: audience({ allRoles: true }) }))).toBe(who),
  );

  it('opens to the audience by the role of the caller, not by the role that it runs as', () => {
    const deployment = { runAsRole: 'customrole_boss', audience: audience({ roles: ['customrole_boss'] }) };
    expect(open(accountWith(deployment))).toContain('INSUFFICIENT_PERMISSION');
  });

  it('does not emulate standard roles other than the administrator', () =>
    expect(() => open(accountWith({ runAsRole: 'SALES_PERSON', audience: audience({ allRoles: true }) }))).toThrow(
      'NOT_EMULATED: a script that executes as the role SALES_PERSON',
    ));
});

describe('a Suitelet that is available without login', () => {
  it('has an external URL with a token, and runs there as the online form user', () => {
    const account = accountWith({ audience: audience({ isOnline: true }) });
    const url = external(account);
    expect(url).toMatch(
      /^https:\/\/td100\.extforms\.netsuite\.com\/app\/site\/hosting\/scriptlet\.nl\?script=100&deploy=11&compid=TD100&ns-at=[\w-]{20,}$/,
    );
    expect(get(account, `${url}&lion=4`).body).toBe('-4 -System- 31 online_form_user');
  });

  it('runs as the role of its deployment', () => {
    const account = accountWith({ runAsRole: 'ADMINISTRATOR', audience: audience({ isOnline: true }) });
    expect(get(account, external(account)).body).toBe('-4 -System- 3 administrator');
  });

  it('knows its external URL and posts its forms there', () => {
    const body = "const form = ui.createForm({ title: 'Zoo' }); form.addSubmitButton({ label: 'Enter ' }); response.writePage(form);";
    const account = accountWith({ audience: audience({ isOnline: true }) }, body);
    const url = external(account);
    expect(get(account, url).body).toContain(`action="${new URL(url).pathname}${new URL(url).search.replaceAll('&', '&amp;')}"`);
    const other = accountWith({ audience: audience({ isOnline: true }) }, 'response.write(request.url)');
    expect(get(other, external(other)).body).toBe('https://td100.extforms.netsuite.com/app/site/hosting/scriptlet.nl');
  });

  it('is closed to an address with another token, and while in testing', () => {
    const account = accountWith({ audience: audience({ isOnline: true }) });
    expect(get(account, external(account).replace(/ns-at=./, 'ns-at=X')).body).toContain('SSS_INVALID_SCRIPTLET_ID');
    const testing = accountWith({ status: 'TESTING', audience: audience({ isOnline: true }) });
    expect(get(testing, external(testing)).body).toContain('INSUFFICIENT_PERMISSION');
  });

  it('has no external URL when it needs a login', () =>
    expect(() => external(accountWith({ audience: audience({ allRoles: true }) }))).toThrow('which is not available without login'));
});
