import { RequestCaps } from '../../../sandbox/suiteprojects/request-caps';

const MINUTE = 60_000;

describe('RequestCaps', () => {
  it('rolls: a request leaves the window a minute after it was made', () => {
    const caps = new RequestCaps(2, 1000);
    expect([0, 10, 20, MINUTE - 1, MINUTE, MINUTE + 1, MINUTE + 10].map((at) => caps.admit(at))).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('counts the day without what it refused', () => {
    const caps = new RequestCaps(1000, 2);
    caps.admit(0);
    caps.admit(1);
    expect(caps.admit(2)).toBe(false);
    expect(caps.leftToday(2)).toBe(0);
    expect(caps.leftToday(24 * 60 * MINUTE)).toBe(1);
  });

  it('takes moments out of order, as parallel jobs make them', () => {
    const caps = new RequestCaps(2, 1000);
    expect([5 * MINUTE, 5 * MINUTE, 0, 1, 2, 5 * MINUTE].map((at) => caps.admit(at))).toEqual([true, true, true, true, false, false]);
  });

  it('forgets what no window can hold any more', () => {
    const caps = new RequestCaps(Infinity, 5000);
    for (let day = 0; day < 5; day += 1) for (let one = 0; one < 1200; one += 1) expect(caps.admit(day * 24 * 60 * MINUTE)).toBe(true);
    expect(caps.leftToday(4 * 24 * 60 * MINUTE)).toBe(3800);
  });
});
