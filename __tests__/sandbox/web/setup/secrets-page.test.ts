import { aSite, HOME } from '../a-site';

const SECRETS = `${HOME}/app/common/scripting/secrets.nl`;

it('adds and changes secrets, and never shows a value', () => {
  const { account, visitor } = aSite();
  visitor.get(SECRETS);
  visitor.submit({ secretid: 'custsecret_api', secretvalue: 'first-value' }, 'Save');
  expect(visitor.page.text).toContain('The secret was added.');
  visitor.submit({ secretid: 'custsecret_api', secretvalue: 'other-value' }, 'Save');
  expect(visitor.page.text).toContain('The secret was changed.');
  expect(visitor.page.text).toContain('custsecret_api');
  expect(visitor.page.html).not.toMatch(/first-value|other-value/);
  expect([...account.secrets]).toEqual([['custsecret_api', 'other-value']]);
});

it.each(['api', 'custsecret_', 'custsecret_API', 'custsecret_a b'])('refuses the id %s and does not give the value back', (id) => {
  const { account, visitor } = aSite();
  visitor.get(SECRETS);
  visitor.submit({ secretid: id, secretvalue: 'typed-value' }, 'Save');
  expect(visitor.page.text).toContain('An ID is custsecret_ and at most 29');
  expect(visitor.page.html).not.toContain('typed-value');
  expect(account.secrets.size).toBe(0);
});
