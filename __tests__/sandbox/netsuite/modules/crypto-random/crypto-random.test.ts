import { answer } from '../../realm/scripted-account';

const random = { random: 'N/crypto/random' };

describe('N/crypto/random', () => {
  it('makes version 4 UUIDs, each another, the same for the same seed', () => {
    const uuids = String(answer(random, 'return [random.generateUUID(), random.generateUUID()].join()'));
    const [first, second] = uuids.split(',');
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first).not.toBe(second);
    expect(answer(random, 'return [random.generateUUID(), random.generateUUID()].join()')).toBe(uuids);
  });

  it('draws integers from min up to, but not, max', () => {
    const body = 'return [...new Set(Array.from({ length: 200 }, () => random.generateInt({ min: 3, max: 6 })))].sort().join()';
    expect(answer(random, body)).toBe('3,4,5');
  });

  it.each(['random.generateInt({ min: 6, max: 6 })', 'random.generateBytes({ size: 4 })'])('does not emulate %s', (code) => {
    expect(() => answer(random, code)).toThrow(/NOT_EMULATED: N\/crypto\/random/);
  });
});
