import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NotEmulated } from '../../sandbox/not-emulated';
import { coverage } from '../../tools/coverage';
import type { Free, MethodSample } from './samples/sample';
import { sampleSession } from './sample-session';

/**
 * No emulated call answers something for an argument that it does not understand: every method of every module is called
 * with an option that does not exist, and with values of every kind in each option. What is not free must be refused with
 * NOT_EMULATED or a SuiteScript error.
 */
const folder = join(__dirname, 'samples');
const samples = readdirSync(folder)
  .filter((file) => file !== 'sample.ts')
  .flatMap((file) => jest.requireActual<{ samples: MethodSample[] }>(join(folder, file)).samples);

const STRANGERS: Record<Exclude<Free, 'anything'>, unknown> = {
  text: '☂ no such value',
  number: 987_654_321.5,
  boolean: true,
  object: { stranger: 1 },
  array: [{ stranger: 1 }],
  function: () => 'stranger',
};

function refusal(sample: MethodSample, change: (options: Record<string, unknown> | undefined) => unknown[]): unknown {
  const session = sampleSession();
  const { call, options } = sample.prepare(session);
  try {
    call(...change(options));
  } catch (thrown) {
    return thrown;
  }
  try {
    session.settle();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

const isRefusal = (thrown: unknown): boolean =>
  thrown instanceof NotEmulated ||
  (typeof thrown === 'object' && thrown !== null && (thrown as { type?: unknown }).type === 'error.SuiteScriptError');

describe.each(samples.map((sample) => [sample.method, sample] as const))('%s', (_method, sample) => {
  it('takes its sample', () => {
    const session = sampleSession();
    const { call, options } = sample.prepare(session);
    call(...(options === undefined ? [] : [options]));
    session.settle();
  });

  if (!sample.takesAnything)
    it('refuses an option that it does not have', () => {
      expect(isRefusal(refusal(sample, (options) => [{ ...options, noSuchOption: 1 }]))).toBe(true);
    });

  const options = sample.prepare(sampleSession()).options ?? {};
  const cases = Object.keys(options).flatMap((option) => {
    const free = [sample.free?.[option] ?? []].flat();
    if (free.includes('anything')) return [];
    return Object.entries(STRANGERS)
      .filter(([kind]) => !free.includes(kind as Free))
      .map(([kind, stranger]) => [option, kind, stranger] as const);
  });
  if (cases.length > 0)
    it.each(cases)('refuses %s as an unknown %s', (option, _kind, stranger) => {
      expect(isRefusal(refusal(sample, (given) => [{ ...given, [option]: stranger }]))).toBe(true);
    });
});

it('has a sample of every method that the code emulates', () => {
  const sampled = new Set(samples.map(({ method }) => method));
  const missing = coverage()
    .filter(({ isEnum, runtime }) => !isEnum && runtime === 'server')
    .flatMap(({ name, functions }) => functions.map((member) => `${name}.${member}`))
    .filter((method) => !sampled.has(method));
  expect(missing).toEqual([]);
});
