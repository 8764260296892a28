import { mergedPairs, pairFaults } from '../../../src/core/value-list/check-pairs';

const pair = (source: string, target = '') => ({ source, target });

it('finds empty sources, and those that are there twice, exactly compared', () => {
  expect(pairFaults([pair('a', '1'), pair(' '), pair('A', '2'), pair('a', '1'), pair('')])).toEqual([
    { position: 1, reason: 'the source is empty' },
    { position: 3, reason: 'the source "a" is in the list already' },
    { position: 4, reason: 'the source is empty' },
  ]);
});

it('lays pairs over others: known sources keep their place', () => {
  expect(mergedPairs([pair('a', '1'), pair('b', '2')], [pair('c', '3'), pair('a', '4'), pair('__proto__', '5')])).toEqual([
    pair('a', '4'),
    pair('b', '2'),
    pair('c', '3'),
    pair('__proto__', '5'),
  ]);
});
