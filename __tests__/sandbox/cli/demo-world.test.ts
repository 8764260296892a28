import { readFileSync } from 'node:fs';
import { createWorld } from '../../../sandbox/cli/demo-world';
import { findSuitelet } from '../../../sandbox/netsuite/suitelet/address';
import { externalSuiteletUrl } from '../../../sandbox/netsuite/suitelet/external-address';
import { createVisitor } from '../../../sandbox/web/visitor';
import { packagePath } from '../../../tools/package';
import { companyOf } from '../../acceptance/worlds';
import { DEPLOY, installSuitelet, SCRIPT } from '../netsuite/suitelet/a-suitelet';

const OPEN = `const form = ui.createForm({ title: 'Hello ' + runtime.getCurrentUser().roleId });
  form.addField({ id: 'custpage_name', label: 'Name', type: 'TEXT' }).defaultValue = (request.parameters.custpage_name ?? '') + '!';
  form.addSubmitButton({ label: 'Send' });
  response.writePage({ pageObject: form });`;

function worldWithOnlineSuitelet() {
  const world = createWorld({ zip: readFileSync(packagePath), company: companyOf({ plain: 1 }), site: { logIn: true } });
  const audience = { allRoles: false, allEmployees: false, allPartners: false, roles: [], isOnline: true };
  installSuitelet(world.account, OPEN, { audience });
  const suitelet = findSuitelet(world.account, SCRIPT, DEPLOY);
  if (!suitelet) throw new Error('The Suitelet is not installed.');
  return { url: externalSuiteletUrl(world.account, suitelet), visitor: createVisitor(world.network) };
}

it('answers Suitelets that are available without login at the external host, also what their forms post', () => {
  const { url, visitor } = worldWithOnlineSuitelet();
  expect(new URL(visitor.get(url).url).host).toBe('tstdrv1234567.extforms.netsuite.com');
  expect(visitor.page.text).toContain('Hello online_form_user');
  visitor.submit({ custpage_name: 'Zoë' }, 'Send');
  expect(visitor.page.forms[0]?.fields[0]?.value).toBe('Zoë!');
});

it('has no other page there, and asks for the log-in at the application host', () => {
  const { url, visitor } = worldWithOnlineSuitelet();
  expect(() => visitor.get(new URL('/app/common/entity/custjob.nl', url).toString())).toThrow(
    'NOT_EMULATED: the page tstdrv1234567.extforms',
  );
  expect(visitor.get(url.replace('extforms', 'app')).text).not.toContain('Hello');
});
