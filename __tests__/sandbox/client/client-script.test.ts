import { applicationHost } from '../../../sandbox/netsuite/suitelet/address';
import { netSuiteSite } from '../../../sandbox/web/netsuite-site';
import { install, scriptedAccount } from '../netsuite/realm/scripted-account';

const account = scriptedAccount();
install(account, 'text', { scriptId: 'customscript_page', type: 'suitelet' });
account.files.set('/SuiteScripts/notes.txt', 'private');
const open = (path: string) =>
  netSuiteSite(account)({
    method: 'GET',
    url: `https://${applicationHost(account.variant)}/sandbox/client/${path}`,
    headers: {},
    body: '',
  });

it.each([
  ['file?path=/SuiteScripts/customscript_page.js', 200, 'text'],
  ['file?path=/SuiteScripts/other.js', 404, 'There is no script /SuiteScripts/other.js.'],
  ['file?path=/SuiteScripts/notes.txt', 404, 'There is no script /SuiteScripts/notes.txt.'],
  ['script-url?script=customscript_page&deploy=customdeploy_none', 404, 'There is no such Suitelet.'],
])('answers %s with %i', (path, status, body) => expect(open(path)).toMatchObject({ status, body }));

it('gives the client code as one script', () => {
  const { status, headers, body } = open('runtime.js');
  expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect(body).toContain('N/currentRecord');
  expect(body).not.toMatch(/\brequire\("/);
});
