import { companyOfSize, withDigits, wordOf } from '../../../bench/world/company';

it('a word stands for one number', () => {
  expect([0, 1, 26, 11_881_375].map(wordOf)).toEqual(['Aaaaa', 'Aaaab', 'Aaaba', 'Zzzzz']);
});

it.each([
  ['+49 30 1234567', 42, '+49 30 0000042'],
  ['(404) 555-0199', 1_234_567, '(404) 123-4567'],
  ['555', 42, '555'],
])('the last seven digits of %s become those of %d', (phone, number, expected) => expect(withDigits(phone, number)).toBe(expected));

it('no two customers are alike in anything that they are recognised by', () => {
  const records = companyOfSize(1_500).customers.map(({ record }) => record);
  const of = (value: (record: (typeof records)[number]) => string | undefined) => records.map(value).filter((text) => text);
  for (const values of [
    of(({ id }) => id),
    of(({ company }) => company),
    of(({ code }) => code),
    of(({ addr }) => addr?.phone?.replace(/\D/g, '')),
    of(({ addr }) => addr?.email?.split('@')[1]),
  ])
    expect(new Set(values).size).toBe(values.length);
});

it('is the same on every call', () => expect(companyOfSize(20)).toEqual(companyOfSize(20)));
