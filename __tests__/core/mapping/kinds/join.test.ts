import { join } from '../../../../src/core/mapping/kinds/join';
import { aCustomer, readWith } from '../../a-customer';

it.each([
  ['Wing B', 'Door 3', 'Wing B, Door 3', ['2 values joined']],
  ['', ' Door 3 ', 'Door 3', []],
  ['Wing B', '\u200b', 'Wing B', []],
])('%j and %j', (addr3, addr4, value, steps) =>
  expect(readWith(join, 'addr.addr3, addr.addr4', aCustomer({ addr: { addr3, addr4 } }))).toEqual({
    found: 'value',
    value,
    source: 'addr.addr3, addr.addr4',
    steps,
  }),
);

it('is empty when all are', () =>
  expect(readWith(join, 'addr.addr3,addr.addr4', aCustomer())).toEqual({ found: 'empty', source: 'addr.addr3, addr.addr4', steps: [] }));
it('refuses an unknown field', () => expect(() => join('addr', {})).toThrow('"addr" is not a field'));
