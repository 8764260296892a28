import { LOGGING_SUMMARIZE, runScript, strikeAt } from './run-script';

/** Map of one key that fails, or whose server dies, as often as asked; `a` comes before it and `c` after it. */
const script = (config: string, failures: number): string => `return { ${config}
  getInputData: () => ['a', 'b', 'c'],
  map(c) { c.write(c.value, c.executionNo); if (c.value === 'b') { call('b'); if (c.executionNo <= ${failures}) throw new Error('no'); } },
  ${LOGGING_SUMMARIZE} }`;

const configs = ['', 'config: { retryCount: 0 },', ...[1, 2, 3].map((count) => `config: { retryCount: ${count} },`)];
const always = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('retryCount (section_1517279521)', () => {
  it.each([
    [configs[0], '1:1:FAILED'],
    [configs[1], '1:1:FAILED'],
    [configs[2], '1:2:FAILED'],
    [configs[3], '1:3:FAILED'],
    [configs[4], '1:4:FAILED'],
  ])('with "%s" a key whose function always throws ends as %s', (config = '', end) => {
    const { logged, report } = runScript(script(config, 9));
    expect(logged('map key')).toEqual(['0:1:COMPLETE', end, '2:1:COMPLETE']);
    expect(logged('output')).toEqual(['a=1', 'c=1']);
    expect(report.status).toBe('COMPLETE');
  });

  it.each([
    [configs[1], '1:1:FAILED'],
    [configs[2], '1:2:FAILED'],
    [configs[3], '1:3:FAILED'],
    [configs[4], '1:4:FAILED'],
  ])('with "%s" a key whose server always dies ends as %s', (config = '', end) => {
    const { logged } = runScript(script(config, 0), { faults: strikeAt('after', 'restart', ...always) });
    expect(logged('map key')).toEqual(['0:1:COMPLETE', end, '2:1:COMPLETE']);
    expect(logged('output')).toEqual(['a=1', 'c=1']);
  });

  it('absent, a key runs again after every restart of the server, without limit', () => {
    const { logged, report } = runScript(script('', 0), { faults: strikeAt('after', 'restart', 1, 2, 3, 4, 5, 6) });
    expect(logged('map key')[1]).toBe('1:7:COMPLETE');
    expect(report.restarts).toBe(6);
  });

  it('0 loses the pairs in flight at a restart', () => {
    const { logged } = runScript(script('config: { retryCount: 0 },', 0), {
      deployment: { bufferSize: 4 },
      faults: strikeAt('before', 'restart', 1),
    });
    expect(logged('map key')).toEqual(['0:1:FAILED', '1:1:FAILED', '2:0:FAILED']);
    expect(logged('output')).toEqual([]);
  });

  it.each(configs)('with "%s" applies to reduce as to map', (config) => {
    const { logged } = runScript(
      `return { ${config} getInputData: () => ['x'], reduce(c) { throw new Error('no'); }, ${LOGGING_SUMMARIZE} }`,
    );
    expect(logged('reduce key')).toEqual([`0:${1 + Number(/\d/.exec(config)?.[0] ?? 0)}:FAILED`]);
  });

  it('does not apply to getInputData and summarize', () => {
    const { report, logged } = runScript(`return { config: { retryCount: 3 },
      getInputData() { log.debug('ran', 'input'); throw new Error('no'); }, map() {},
      summarize() { log.debug('ran', 'summarize'); throw new Error('no'); } }`);
    expect(logged('ran')).toEqual(['input', 'summarize']);
    expect(report).toMatchObject({ status: 'FAILED', errors: [{ stage: 'GET_INPUT' }, { stage: 'SUMMARIZE' }] });
  });
});

describe('exitOnError (section_1517279521)', () => {
  it('true ends the stage after the retries, and summarize is next', () => {
    const { logged, report } = runScript(`return { config: { retryCount: 1, exitOnError: true }, getInputData: () => ['a', 'b', 'c'],
      map(c) { c.write(c.value, 1); if (c.value === 'b') throw new Error('no'); }, reduce: () => log.debug('reduce', ''), ${LOGGING_SUMMARIZE} }`);
    expect(logged('map key')).toEqual(['0:1:COMPLETE', '1:2:FAILED', '2:0:PENDING']);
    expect(logged('reduce')).toEqual([]);
    expect(report.status).toBe('FAILED');
  });

  it('does not end the stage when a retry succeeds', () => {
    const { logged } = runScript(script('config: { retryCount: 1, exitOnError: true },', 1));
    expect(logged('map key')).toEqual(['0:1:COMPLETE', '1:2:COMPLETE', '2:1:COMPLETE']);
  });

  it('has no effect on restarts of the server', () => {
    const { logged, report } = runScript(script('config: { retryCount: 0, exitOnError: true },', 0), {
      faults: strikeAt('after', 'restart', 1),
    });
    expect(logged('map key')).toEqual(['0:1:COMPLETE', '1:1:FAILED', '2:1:COMPLETE']);
    expect(report.status).toBe('COMPLETE');
  });

  it.each(['', 'config: { exitOnError: false },'])('is false by default ("%s")', (config) => {
    expect(runScript(script(config, 9)).logged('map key')).toHaveLength(3);
  });

  it('ends reduce too', () => {
    const { logged } = runScript(
      `return { config: { exitOnError: true }, getInputData: () => ({ a: 1, b: 2 }), reduce() { throw new Error('no'); }, ${LOGGING_SUMMARIZE} }`,
    );
    expect(logged('reduce key')).toEqual(['a:1:FAILED', 'b:0:PENDING']);
  });
});
