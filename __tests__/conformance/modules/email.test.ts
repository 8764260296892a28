import { answer, scriptedAccount, session } from '../../sandbox/netsuite/realm/scripted-account';

const MODULES = { email: 'N/email' };
const send = (rest: string) => `email.send({ author: -5, subject: 'Hi', body: 'Text', ${rest} });`;

it('goes to the outbox, with addresses of people and entities', () => {
  const account = scriptedAccount();
  const { id } = account.store.insert('employee', { entityid: 'Dana', email: 'dana@example.com' });
  answer(MODULES, send(`recipients: [${id}, 'sam@example.com'], cc: ['kim@example.com']`), account);
  expect(account.outbox).toMatchObject([
    {
      from: 'administrator@example.com',
      to: ['dana@example.com', 'sam@example.com'],
      cc: ['kim@example.com'],
      subject: 'Hi',
      body: 'Text',
    },
  ]);
});

it('costs 20 units, in bulk 10 (section_157072844224)', () => {
  const opened = session(
    scriptedAccount(),
    MODULES,
    `${send("recipients: 'a@example.com'")} email.sendBulk({ author: -5, subject: 's', body: 'b', recipients: 'a@example.com' });`,
  );
  opened.answer();
  expect(opened.usedUnits()).toBe(30);
});

it.each([
  [
    'more than 10 recipients',
    `recipients: ${JSON.stringify(Array.from({ length: 11 }, (_, at) => `p${at}@example.com`))}`,
    'SSS_MAXIMUM_NUMBER_OF_RECIPIENTS_EXCEEDED',
  ],
  ['a recipient that is nobody', 'recipients: 77', 'SSS_INVALID_RECIPIENT'],
  ['an author that is no employee', "recipients: 'a@example.com', author: 77", 'SSS_AUTHOR_MUST_BE_EMPLOYEE'],
  ['no recipients', '', 'SSS_MISSING_REQD_ARGUMENT'],
])('refuses %s', (_case, rest, code) => {
  const account = scriptedAccount();
  expect(answer(MODULES, `try { ${send(rest)} } catch (e) { return e.name; }`, account)).toBe(code);
  expect(account.outbox ?? []).toEqual([]);
});
