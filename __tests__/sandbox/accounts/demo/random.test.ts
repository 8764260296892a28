import { seededRandom } from '../../../../sandbox/accounts/demo/random';

const draws = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: 2000 }, () => random.integer(1, 6));
};

it('repeats itself for the same seed, and for no other', () => {
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
});

it('draws every number between the bounds about as often', () => {
  const numbers = draws(1);
  for (const face of [1, 2, 3, 4, 5, 6]) {
    const share = numbers.filter((number) => number === face).length / numbers.length;
    expect(share).toBeGreaterThan(0.13);
    expect(share).toBeLessThan(0.2);
  }
  expect(new Set(numbers).size).toBe(6);
});

it('takes chances by their probability', () => {
  const random = seededRandom(3);
  const hits = Array.from({ length: 2000 }, () => random.chance(0.25)).filter(Boolean).length;
  expect(hits).toBeGreaterThan(400);
  expect(hits).toBeLessThan(600);
  expect(random.chance(0)).toBe(false);
  expect(random.chance(1)).toBe(true);
});

it('shuffles a copy without loss', () => {
  const list = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = seededRandom(5).shuffle(list);
  expect(shuffled).not.toEqual(list);
  expect([...shuffled].sort((one, other) => one - other)).toEqual(list);
});

it('refuses to pick from nothing', () => expect(() => seededRandom(1).pick([])).toThrow(RangeError));
