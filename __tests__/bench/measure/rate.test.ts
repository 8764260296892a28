import { leastSeconds } from '../../../bench/measure/rate';

it('takes the best of each work, by turns, and not the round that warms up', async () => {
  const order: string[] = [];
  const times = [0.1, 0.2, 9, 8, 3, 7, 4, 6, 5, 5, 6, 9];
  const works = { one: () => void order.push('one'), other: () => void order.push('other') };
  const seconds = await leastSeconds(works, async (work) => {
    await work();
    return times.shift() ?? Infinity;
  });
  expect(seconds).toEqual({ one: 3, other: 5 });
  expect(order.slice(0, 4)).toEqual(['one', 'other', 'one', 'other']);
});
