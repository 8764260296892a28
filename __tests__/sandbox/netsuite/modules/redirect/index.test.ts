import { NotEmulated } from '../../../../../sandbox/not-emulated';
import { answer, session, scriptedAccount } from '../../realm/scripted-account';
import { DEPLOY, SCRIPT, visit } from '../../suitelet/a-suitelet';
import { accountWithCustomer } from '../../suitelet/account-with-customer';

const HERE = 'https://td100.app.netsuite.com/app/site/hosting/scriptlet.nl';

it('sends the browser to a Suitelet', () => {
  const to = `{ scriptId: '${SCRIPT}', deploymentId: '${DEPLOY}', parameters: { custom_a: 1 } }`;
  expect(visit(`redirect.toSuitelet(${to})`)).toMatchObject({
    status: 302,
    headers: { location: `${HERE}?script=100&deploy=11&compid=TD100&custom_a=1` },
  });
});

it('sends the browser to a customer (section_4424995667, address as in subsect_159976562256)', () => {
  const { account, id } = accountWithCustomer();
  const { headers } = visit(`redirect.toRecord({ type: 'customer', id: ${id}, isEditMode: true })`, { account });
  expect(headers['location']).toBe(`https://td100.app.netsuite.com/app/common/entity/custjob.nl?id=${id}&e=T&compid=TD100`);
});

it('takes the last of several', () => {
  const { headers } = visit(
    `redirect.redirect({ url: '/app/site/hosting/scriptlet.nl?script=1' }); redirect.redirect({ url: '${HERE}?script=2' })`,
  );
  expect(headers['location']).toBe(`${HERE}?script=2`);
});

it.each([
  ['another site, which a Suitelet with login may not', `redirect.redirect({ url: 'https://summit.example/authorize' })`],
  ['another page', `redirect.redirect({ url: '/app/center/card.nl' })`],
  ['a Suitelet that is not installed', `redirect.toSuitelet({ scriptId: 'customscript_x', deploymentId: '1' })`],
  ['an external Suitelet URL', `redirect.toSuitelet({ scriptId: '${SCRIPT}', deploymentId: '${DEPLOY}', isExternal: true })`],
  ['a record that does not exist', `redirect.toRecord({ type: 'customer', id: 99 })`],
  ['a record of another type', `redirect.toRecord({ type: 'salesorder', id: 6 })`],
])('does not emulate a redirect to %s', (_case, body) => {
  expect(() => visit(body)).toThrow(NotEmulated);
});

it('is not emulated outside a Suitelet', () => {
  const account = scriptedAccount();
  const body = `return redirect.redirect({ url: '/app/site/hosting/scriptlet.nl?script=1' })`;
  expect(() => session(account, { redirect: 'N/redirect' }, body, { executionContext: 'MAPREDUCE' }).answer()).toThrow(
    'outside a Suitelet',
  );
});

it('has the enums of N/http and N/ui/message beside it', () => {
  const modules = { http: 'N/http', message: 'N/ui/message' };
  expect(answer(modules, 'return [http.Method.POST, http.RedirectType.MEDIA_ITEM, http.CacheDuration.LONG].join()')).toBe(
    'POST,MEDIAITEM,LONG',
  );
  expect(answer(modules, 'return Object.entries(message.Type).join()')).toBe('CONFIRMATION,0,INFORMATION,1,WARNING,2,ERROR,3');
});
