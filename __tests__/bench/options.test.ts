import { FULL, readOptions } from '../../bench/options';

it('measures at the sizes of the goals unless it is only tried', () => {
  expect(readOptions([])).toBe(FULL);
  expect(FULL).toMatchObject({ small: 1_000, size: 10_000, large: 100_000, processors: [2, 5, 15], seeds: 200 });
  expect(readOptions(['--trial']).large).toBeLessThan(1_000);
});

it('refuses what it does not understand', () => expect(() => readOptions(['--fast'])).toThrow(/--fast is not understood/));
