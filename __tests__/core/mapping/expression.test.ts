import { changeOf, ExpressionError, oneField, pathOf, pathsOf } from '../../../src/core/mapping/expression';
import { aCustomer } from '../a-customer';

it('pathOf takes one known path', () => {
  expect(pathOf(' addr.city ')).toBe('addr.city');
  expect(() => pathOf('email')).toThrow(new ExpressionError('"email" is not a field of a SuiteProjects Pro customer'));
});

it('pathsOf takes a comma list, and every item has to be known', () => {
  expect(pathsOf('company, name')).toEqual(['company', 'name']);
  expect(() => pathsOf('company,')).toThrow(ExpressionError);
});

describe('oneField', () => {
  const shout = oneField('company', {}, (input) =>
    input === 'no' ? { code: 'NO_MATCH', step: 'refused' } : { value: `${input}!`, step: 'shouted' },
  );

  it('names its source', () => expect(shout.sources).toEqual(['company']));
  it('converts a text without the blanks around it', () =>
    expect(shout.read(aCustomer({ company: ' yes\u00a0' }))).toEqual({
      found: 'value',
      value: 'yes!',
      source: 'company',
      steps: ['shouted'],
    }));
  it('tells what it could not convert', () =>
    expect(shout.read(aCustomer({ company: 'no' }))).toEqual({
      found: 'no-match',
      input: 'no',
      code: 'NO_MATCH',
      source: 'company',
      steps: ['refused'],
    }));
  it.each(['', ' ', '\u200b'])('%j is empty', (company) =>
    expect(shout.read(aCustomer({ company }))).toEqual({ found: 'empty', source: 'company', steps: [] }),
  );
});

it.each([
  ['a', 'a', undefined],
  ['a', 'b', '"a" -> "b"'],
])('the change of %j to %j', (before, after, step) => expect(changeOf(before, after)).toBe(step));
