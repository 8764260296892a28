import { firstNonEmpty } from '../../../../src/core/mapping/kinds/first-non-empty';
import { aCustomer, readWith } from '../../a-customer';

const read = (code: string, name: string) => readWith(firstNonEmpty, 'code, name', aCustomer({ code, name }));

it('takes the first', () => expect(read('A1', 'Acme')).toEqual({ found: 'value', value: 'A1', source: 'code', steps: [] }));
it('goes on when it is blank', () =>
  expect(read('\u00a0', 'Acme')).toEqual({ found: 'value', value: 'Acme', source: 'name', steps: ['code is empty'] }));
it('is empty when all are', () =>
  expect(read('', '')).toEqual({ found: 'empty', source: 'code, name', steps: ['code is empty', 'name is empty'] }));
it('refuses an unknown field', () => expect(() => firstNonEmpty('code, nope', {})).toThrow('"nope" is not a field'));
