import type { SppRow } from '../../../../sandbox/suiteprojects/rows/row-table';
import { at, dateElement, HR_NUMBER, localAccount, statuses } from '../local-account';

const row = (id: number, texts: Record<string, string>, own: Partial<SppRow> = {}): SppRow => ({
  id: String(id),
  texts,
  created: '2025-06-01 08:00:00',
  updated: '2025-06-01 08:00:00',
  ...own,
});

const ROWS = {
  Contact: [
    row(1, { name: 'Ann <A>', customerid: '7' }, { addr: { email: 'ann@example.com' } }),
    row(2, { name: 'Bo', customerid: '8' }, { updated: '2026-01-10 10:00:00' }),
    row(3, { name: 'Gone', customerid: '7' }, { deleted: true }),
  ],
  User: [row(4, { name: 'Reyes, Dana' }, { custom: { [HR_NUMBER]: 'E-4' } }), row(5, { name: 'Okonkwo, Amara' })],
  Territory: [row(1, { name: 'Europe', active: '1' })],
  Costcenter: [row(1, { name: 'Consulting' })],
  Currency: [row(1, { symbol: 'EUR', rate: '1.1' })],
};

const account = () => localAccount([], {}, ROWS);
const namesIn = (commands: string): string[] => at(account().call(commands), 'Read').children.map((one) => at(one, 'name').text);

it('reads all rows that are not deleted, whole', () => {
  const answer = account().call('<Read type="Contact" method="all" limit="10"/>');
  const [first] = at(answer, 'Read').children;
  expect(at(answer, 'Read').children).toHaveLength(2);
  expect(first && at(first, 'name').text).toBe('Ann <A>');
  expect(first && at(first, 'addr', 'Address', 'email').text).toBe('ann@example.com');
});

it.each([
  ['equal to one text', '<Read type="Contact" method="equal to" limit="10"><Contact><customerid>8</customerid></Contact></Read>', ['Bo']],
  ['deleted ones', '<Read type="Contact" method="all" limit="10" deleted="1"/>', ['Gone']],
  ['both', '<Read type="Contact" method="all" limit="10" deleted="1" include_nondeleted="1"/>', ['Ann <A>', 'Bo', 'Gone']],
  [
    'newer than',
    `<Read type="Contact" method="all" limit="10" filter="newer-than" field="updated">${dateElement('2026-01-01 00:00:00')}</Read>`,
    ['Bo'],
  ],
  ['a page', '<Read type="Contact" method="all" limit="1,1"/>', ['Bo']],
])('reads %s', (_case, command, names) => expect(namesIn(command)).toEqual(names));

it('returns the fields asked for', () => {
  const answer = account().callText('<Read type="Contact" method="all" limit="1"><_Return><id/><name/></_Return></Read>');
  expect(answer).toContain('<Contact><id>1</id><name>Ann &lt;A&gt;</name></Contact>');
});

it('a currency is known by its symbol and has no id', () => {
  expect(account().callText('<Read type="Currency" method="all" limit="1"/>')).toContain('<Currency><symbol>EUR</symbol><rate>1.1</rate>');
});

it.each([
  ['no rows', '<Read type="Project" method="all" limit="10"/>', 601],
  ['no limit', '<Read type="Contact" method="all"/>', 605],
  ['a custom field that the type lacks', '<Read type="Contact" method="all" limit="1"><_Return><shoe__c/></_Return></Read>', 602],
  ['an unknown field to return', '<Read type="Contact" method="all" limit="1"><_Return><shoe_size/></_Return></Read>', 602],
])('answers %s with its status', (_case, command, status) =>
  expect(statuses(account().call(command))).toEqual(['Auth 0', `Read ${status}`]),
);

it.each([
  ['<Read type="Contact" method="user" limit="1"/>', 'Read Contact method "user"'],
  [
    `<Read type="User" method="equal to" limit="1"><User><${HR_NUMBER}>E-4</${HR_NUMBER}></User></Read>`,
    `Read User equal to on <${HR_NUMBER}>`,
  ],
  ['<Read type="Contact" method="equal to" limit="1"><Contact><addr/></Contact></Read>', 'Read Contact equal to on <addr>'],
  ['<Read type="Contact" method="equal to" limit="1"/>', 'Read Contact equal to other than one search object'],
])('does not emulate %s', (command, message) => expect(() => account().call(command)).toThrow(`NOT_EMULATED: ${message}`));

it.each([
  ['Territory', 'Europe'],
  ['Costcenter', 'Consulting'],
])('reads %s (its name and fields: assumed)', (type, name) => {
  expect(namesIn(`<Read type="${type}" method="all" limit="10"><_Return><id/><name/></_Return></Read>`)).toEqual([name]);
});

describe('custom fields of a related record', () => {
  const read = (attributes: string, content = '') =>
    account().callText(`<Read type="User" method="all" limit="10" ${attributes}>${content}</Read>`);
  const asked = `<_Return><id/><${HR_NUMBER}/></_Return>`;

  it('come with enable_custom, empty where a row has none', () => {
    expect(read('enable_custom="1"', asked)).toContain(
      `<User><id>4</id><${HR_NUMBER}>E-4</${HR_NUMBER}></User><User><id>5</id><${HR_NUMBER}/></User>`,
    );
    expect(read('enable_custom="1"')).toContain(`<${HR_NUMBER}>E-4</${HR_NUMBER}>`);
  });

  it('do not come without it', () => {
    expect(read('', asked)).toContain('<User><id>4</id></User><User><id>5</id></User>');
    expect(read('')).not.toContain(HR_NUMBER);
  });
});

it('refuses impossible rows', () => {
  expect(() => localAccount([], {}, { Contact: [row(0, {})] })).toThrow(RangeError);
  expect(() => localAccount([], {}, { Contact: [row(1, { shoe_size: '43' })] })).toThrow('there is no field shoe_size');
  expect(() => localAccount([], {}, { Contact: [row(1, {}, { custom: { [HR_NUMBER]: 'E-1' } })] })).toThrow(
    `there is no custom field ${HR_NUMBER}`,
  );
  expect(() => localAccount([], {}, { Timesheet: [] })).toThrow('There is no record type Timesheet.');
});

it('tells the text of a status', () => {
  const answer = account().call('<Read type="Error" method="equal to"><Error><code>601</code></Error></Read>');
  expect(at(answer, 'Read', 'Error', 'text').text).toBe('Invalid id or no rows');
  expect(() => account().call('<Read type="Error" method="equal to"><Error><code>77</code></Error></Read>')).toThrow(
    'Read Error of the code 77',
  );
});
