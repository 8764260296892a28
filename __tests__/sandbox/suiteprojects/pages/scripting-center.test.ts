import { customer, localAccount } from '../local-account';

const post = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields).toString() });
const SOURCE = "function main() { NSOA.meta.alert('<saved>'); }";
const deploy = (own: Record<string, string> = {}) =>
  post({ act: 'deploy', name: 'A & B', entrance: 'main', source: SOURCE, active: '1', ...own });

it('deploys a script that runs at the next save of the form, and shows its log, escaped', () => {
  const { send, spp } = localAccount([customer(5)]);
  expect(send('/scripting', deploy())).toMatchObject({ status: 302, headers: { location: '/scripting' } });
  expect(spp.scripting.scripts).toEqual([{ name: 'A & B', event: 'After save', entranceFunction: 'main', source: SOURCE, isActive: true }]);
  expect(send('/customers/5', post({ company: 'New' })).status).toBe(302);
  const { body } = send('/scripting');
  expect(body).toContain('<td>info</td><td>script</td><td>&lt;saved&gt;</td>');
  expect(body).toContain('<a href="/scripting?script=A%20%26%20B">A &amp; B</a>');
  expect(send('/scripting?script=A%20%26%20B').body).toContain('NSOA.meta.alert(&#39;&lt;saved&gt;&#39;)');
});

it('clears the log, deactivates and removes a script', () => {
  const { send, spp } = localAccount([customer(5)]);
  send('/scripting', deploy({ active: '' }));
  send('/customers/5', post({ company: 'New' }));
  expect(spp.scripting.log.map(({ message }) => message)).toEqual(['The script was created.']);
  send('/scripting', post({ act: 'clear-log', name: 'A & B' }));
  expect(spp.scripting.log).toEqual([]);
  send('/scripting', post({ act: 'remove', name: 'A & B' }));
  expect(spp.scripting.scripts).toEqual([]);
});

it('keeps parameters and shows their names alone', () => {
  const { send, spp } = localAccount();
  send('/scripting', post({ act: 'set-parameter', name: 'Token', value: 's3cret' }));
  expect(spp.scripting.parameters).toEqual({ Token: 's3cret' });
  const { body } = send('/scripting');
  expect(body).toContain('<li>Token</li>');
  expect(body).not.toContain('s3cret');
});

it.each([
  ['a script without a name', deploy({ name: '' }), 'Name is required.'],
  ['an entrance function that is no name', deploy({ entrance: 'main()' }), 'The entrance function is the name of a function'],
  ['an unknown act', post({ act: 'x', name: 'x' }), 'There is no such action.'],
])('refuses %s', (_case, request, message) => {
  const { send, spp } = localAccount();
  const answer = send('/scripting', request);
  expect([answer.status, answer.body.includes(message)]).toEqual([200, true]);
  expect(spp.scripting.scripts).toEqual([]);
});
