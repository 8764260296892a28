import { lookup } from '../../../../src/core/mapping/kinds/lookup';
import { aCustomer, readWith } from '../../a-customer';

const terms = {
  ...{ 'Net 30': 5, 'Due on Receipt': 4, '2% 10 Net 30': 6, '2/10 Net 30': 7, '1.5% Net': 8, '15% Net': 9, constructor: 10 },
  ...{ 'NET 60': 11, 'net 60': 11, '***': 12, '???': 13 },
};
const read = (text: string) => readWith(lookup, 'terms: terms', aCustomer({ terms: text }), { lists: { terms } });

it.each([
  ['Net 30', 5],
  ['NET  30.', 5],
  ['due on receipt', 4],
  ['2% 10 Net 30', 6],
  ['2/10 Net 30', 7],
  ['1,5 % net', 8],
  ['15 % net', 9],
  ['constructor', 10],
  ['Net-60', 11],
  ['***', 12],
  ['???', 13],
])('%s is the id %i', (text, value) =>
  expect(read(text)).toEqual({ found: 'value', value, source: 'terms', steps: [`"${text}" -> ${value} by the list terms`] }),
);

it.each([
  ['Net 45', 'is not in the list terms'],
  ['toString', 'is not in the list terms'],
  ['__proto__', 'is not in the list terms'],
  ['!!!', 'is not in the list terms'],
  // The blank form fits both 2% 10 and 2/10; a wrong payment term is worse than none.
  ['2 10 net 30', 'fits several entries of the list terms'],
])('%s does not match', (input, why) =>
  expect(read(input)).toEqual({ found: 'no-match', input, code: 'NO_MATCH', source: 'terms', steps: [`"${input}" ${why}`] }),
);

it.each(['nope', 'constructor', '__proto__'])('a list %s that is missing matches nothing', (list) => {
  expect(readWith(lookup, `${list}: type`, aCustomer(), { lists: { terms } }).found).toBe('no-match');
  expect(readWith(lookup, `${list}: type`, aCustomer(), {}).found).toBe('no-match');
});
it('may be empty', () => expect(read('').found).toBe('empty'));
it.each(['terms', 'terms: terms: terms', ''])('refuses %j', (expression) =>
  expect(() => lookup(expression, {})).toThrow('expected "list: field"'),
);
it('refuses an unknown field', () => expect(() => lookup('terms: nope', {})).toThrow('"nope" is not a field'));
