import { LOGGING_SUMMARIZE, runScript, strikeAt } from './run-script';

const STAGES = `return {
  getInputData(c) { log.debug('input', c.isRestarted); call('in'); call('in'); return ['a', 'b', 'c']; },
  map(c) { c.write(c.value, 1); call('m' + c.value); c.write('all', c.value); call('n' + c.value); },
  reduce(c) { call('r' + c.key); c.write(c.key, c.values.join()); },
  ${LOGGING_SUMMARIZE.replace('{', "{ call('s');")} }`;
const CALLS = 2 + 3 * 2 + 4 + 1;

const quiet = runScript(STAGES, { deployment: { bufferSize: 2 } });

describe('a restart of the application server', () => {
  const everywhere = (['before', 'after'] as const).flatMap((when) =>
    Array.from({ length: CALLS }, (_, index) => [when, index + 1] as const),
  );

  it('is tried at every call', () => {
    const points: number[] = [];
    runScript(STAGES, { faults: ({ number }) => void points.push(number) });
    expect(Math.max(...points)).toBe(CALLS);
  });

  it.each(everywhere)('%s call %d lets the script resume in the same stage, with the same output (section_1491509438)', (when, number) => {
    const { report, logged } = runScript(STAGES, { deployment: { bufferSize: 2 }, faults: strikeAt(when, 'restart', number) });
    expect(logged('output')).toEqual(quiet.logged('output'));
    expect(report).toMatchObject({ status: 'COMPLETE', restarts: 1, errors: [] });
    expect(report.seconds).toBeGreaterThan(quiet.report.seconds);
  });

  it.each(everywhere)('%s call %d undoes no request that was sent (section_1491509438)', (when, number) => {
    const { account } = runScript(STAGES, { faults: strikeAt(when, 'restart', number) });
    const sent = account.requests.map(({ body }) => body);
    expect(new Set(sent)).toEqual(new Set(quiet.account.requests.map(({ body }) => body)));
    expect(sent.length).toBeGreaterThanOrEqual(CALLS + (when === 'after' ? 1 : 0));
  });

  it('in getInputData and in summarize runs them again, with isRestarted on each (section_1491509438)', () => {
    const body = `return { getInputData(c) { log.debug('input', c.isRestarted); call('i'); return []; }, map() {}, summarize(s) { log.debug('summary', s.isRestarted); call('s'); } }`;
    const { logged } = runScript(body, { faults: strikeAt('before', 'restart', 1, 3) });
    expect(logged('input')).toEqual(['false', 'true']);
    expect(logged('summary')).toEqual(['false', 'true']);
  });

  const looking = (stage: 'map' | 'reduce'): string => `return { getInputData: () => ({ a: 1, b: 2 }),
    ${stage}(c) {
      const past = []; c.errors.iterator().each((key, error, no) => { past.push(JSON.parse(error).name + no); return true; });
      log.debug('run', [c.key, c.isRestarted, c.executionNo, ...past].join(' '));
      call('x');
    }, ${LOGGING_SUMMARIZE} }`;

  it.each(['map', 'reduce'] as const)(
    'is in the errors of the context and of the summary of %s as SSS_APP_SERVER_RESTART (section_1491509438)',
    (stage) => {
      const { logged } = runScript(looking(stage), { faults: strikeAt('after', 'restart', 1) });
      expect(logged('run')).toEqual(['a false 1', 'a true 2 SSS_APP_SERVER_RESTART1', 'b false 1']);
      expect(logged(`${stage} error`)).toEqual(['a:SSS_APP_SERVER_RESTART:1']);
    },
  );

  it('says isRestarted to a pair of the batch that has never run (section_1491509438)', () => {
    const { logged } = runScript(looking('map'), { deployment: { bufferSize: 2 }, faults: strikeAt('before', 'restart', 1) });
    expect(logged('run')[2]).toBe('b true 1');
  });

  it('leaves the batch to the same job: no other one takes its pairs (section_1517279626)', () => {
    const body = `return { getInputData: () => ['a', 'b', 'c', 'd', 'e'], map(c) { log.debug('map', c.value); call('x'); } }`;
    const { logged } = runScript(body, { deployment: { bufferSize: 2, concurrencyLimit: 2 }, faults: strikeAt('after', 'restart', 1) });
    expect(logged('map')).toEqual(['a', 'c', 'd', 'e', 'a', 'b']);
  });

  it('at every call, again and again, ends in the same output', () => {
    const { logged, report } = runScript(STAGES, {
      faults: ({ when, number }) => (when === 'before' && number % 5 === 1 ? 'restart' : undefined),
    });
    expect(logged('output')).toEqual(quiet.logged('output'));
    expect(report.restarts).toBeGreaterThan(2);
  });
});
