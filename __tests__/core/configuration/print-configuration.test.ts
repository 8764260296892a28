import { canonicalJson, printConfiguration } from '../../../src/core/configuration/print-configuration';
import { aConfiguration, aRow } from './a-configuration';

it('gives equal texts for equal configurations, whatever their order', () => {
  const one = aConfiguration({
    valueLists: [
      { name: 'A', pairs: [] },
      { name: 'B', pairs: [] },
    ],
  });
  const { schema, valueLists, rows, ...rest } = one;
  const shuffled = { valueLists: [...valueLists].reverse(), rows: [...rows].reverse(), ...rest, schema };
  expect(printConfiguration(shuffled)).toBe(printConfiguration(one));
  expect(shuffled.rows[0]).toEqual(rows[1]);
});

it('orders rows by order, then by id, and leaves pairs as the administrator arranged them', () => {
  const pairs = [
    { source: 'z', target: '1' },
    { source: 'a', target: '2' },
  ];
  const printed = JSON.parse(
    printConfiguration(
      aConfiguration({
        rows: [aRow({ id: 'b', order: 5 }), aRow({ id: 'a', order: 5 }), aRow({ id: 'c', order: 1 })],
        valueLists: [{ name: 'L', pairs }],
      }),
    ),
  );
  expect(printed.rows.map(({ id }: { id: string }) => id)).toEqual(['c', 'a', 'b']);
  expect(printed.valueLists[0].pairs).toEqual(pairs);
});

it('tells values apart that differ', () =>
  expect(new Set([[], {}, null, undefined, '', 'a', ['a'], { a: 1 }, { a: '1' }, { b: 1 }].map(canonicalJson)).size).toBe(10));

it('keeps a member called __proto__', () => expect(canonicalJson(JSON.parse('{"b":1,"__proto__":2}'))).toBe('{"__proto__":2,"b":1}'));
