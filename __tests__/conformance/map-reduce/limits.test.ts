import { scriptedAccount } from '../../sandbox/netsuite/realm/scripted-account';
import { LOGGING_SUMMARIZE, runScript, slowAccount } from './run-script';

const MEGABYTE = 1024 * 1024;

describe('limits of one invocation (section_4480364878)', () => {
  const using = (
    stage: string,
    calls: number,
  ): string => `const use = (stage) => { if (stage === '${stage}') for (let i = 0; i < ${calls}; i++) call('x'); };
    return { getInputData() { use('input'); return ['a', 'b']; }, map(c) { if (c.key === '0') use('map'); c.write(c.value, 1); },
      reduce(c) { if (c.key === 'a') use('reduce'); c.write(c.key, 1); }, ${LOGGING_SUMMARIZE.replace('{', "{ log.debug('summarize', ''); use('summarize');")} }`;

  it.each([
    ['input', 1_000],
    ['map', 100],
    ['reduce', 500],
    ['summarize', 1_000],
  ])('%s may make %d calls of 10 units, and not one more', (stage, calls) => {
    expect(runScript(using(stage, calls)).report.errors).toEqual([]);
    expect(runScript(using(stage, calls + 1)).report.errors).toMatchObject([{ name: 'SSS_USAGE_LIMIT_EXCEEDED' }]);
  });

  it('getInputData over its limit goes straight to summarize', () => {
    const { logged, report } = runScript(using('input', 1_001));
    expect(logged('input error')).toEqual(['SSS_USAGE_LIMIT_EXCEEDED']);
    expect(logged('summarize')).toHaveLength(1);
    expect(report).toMatchObject({ status: 'FAILED', keys: { map: 0, reduce: 0 } });
  });

  it('map over its limit fails the pair, and the job goes on', () => {
    const { logged } = runScript(using('map', 101));
    expect(logged('map key')).toEqual(['0:1:FAILED', '1:1:COMPLETE']);
    expect(logged('output')).toEqual(['b=1']);
  });

  it('reduce over its limit fails the key, and the job goes on', () => {
    expect(runScript(using('reduce', 501)).logged('reduce key')).toEqual(['a:1:FAILED', 'b:1:COMPLETE']);
  });

  it('retryCount may run the pair again', () => {
    const body = `return { config: { retryCount: 1 }, getInputData: () => ['a'], map(c) { for (let i = 0; i < (c.executionNo === 1 ? 101 : 1); i++) call('x'); }, ${LOGGING_SUMMARIZE} }`;
    expect(runScript(body).logged('map key')).toEqual(['0:2:COMPLETE']);
  });

  it('summarize over its limit stops the script', () => {
    expect(runScript(using('summarize', 1_001)).report).toMatchObject({ status: 'FAILED', errors: [{ stage: 'SUMMARIZE' }] });
  });

  it.each([
    ['getInputData', 3_600, `getInputData() { wait(); return []; }, map() {}`],
    ['map', 300, `getInputData: () => [1], map() { wait(); }`],
    ['reduce', 900, `getInputData: () => [1], reduce() { wait(); }`],
    ['summarize', 3_600, `getInputData: () => [], map() {}, summarize() { wait(); }`],
  ])('%s may take %d seconds', (_stage, seconds, entryPoints) => {
    const run = (times: number) =>
      runScript(`const wait = () => { for (let i = 0; i < ${times}; i++) call(30); }; return { ${entryPoints} }`, {
        account: slowAccount(),
      });
    expect(run(Math.floor(seconds / 30.04)).report.errors).toEqual([]);
    expect(run(Math.floor(seconds / 30.04) + 1).report.errors).toMatchObject([{ name: 'SSS_TIME_LIMIT_EXCEEDED' }]);
  });
});

describe('keys and values (chapter_N3350651)', () => {
  const writing = (key: string, value: string): string =>
    `return { getInputData: () => [1], map(c) { c.write({ key: ${key}, value: ${value} }); }, ${LOGGING_SUMMARIZE} }`;

  it.each([
    ["'k'.repeat(3000)", "'v'", []],
    ["'k'.repeat(3001)", "'v'", ['KEY_LENGTH_IS_OVER_3000_BYTES']],
    ["'é'.repeat(1501)", "'v'", ['KEY_LENGTH_IS_OVER_3000_BYTES']],
    ["'k'", `'v'.repeat(${10 * MEGABYTE})`, []],
    ["'k'", `'v'.repeat(${10 * MEGABYTE + 1})`, ['VALUE_LENGTH_IS_OVER_10_MB']],
  ])('a key %s and a value %s give %j', (key, value, errors) => {
    expect(runScript(writing(key, value)).report.errors.map(({ name }) => name)).toEqual(errors);
  });

  it('the limit holds for what getInputData returns', () => {
    const { report } = runScript(`return { getInputData: () => ({ ['k'.repeat(3001)]: 1 }), map() {} }`);
    expect(report.errors).toMatchObject([{ stage: 'GET_INPUT', name: 'KEY_LENGTH_IS_OVER_3000_BYTES' }]);
  });
});

describe('200 MB of persisted data (section_4480364878)', () => {
  const big = `const big = 'x'.repeat(${10 * MEGABYTE - 10});`;

  it('are counted over pairs that are not mapped yet: what is mapped makes room', () => {
    const body = `${big} return { getInputData: () => Array(20).fill(big), map(c) { c.write(c.key, big); }, reduce() {} }`;
    expect(runScript(body).report).toMatchObject({
      status: 'FAILED',
      errors: [{ name: 'PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED' }],
    });
    const half = `${big} return { getInputData: () => Array(15).fill(big), map(c) { c.write(c.key, big); }, reduce() {} }`;
    expect(runScript(half).report).toMatchObject({ status: 'COMPLETE', errors: [] });
  });

  it('passed in reduce end the stage, and summarize is next', () => {
    const body = `${big} return { getInputData: () => [1, 2], reduce(c) { for (let i = 0; i < 21; i++) c.write(String(i), big); }, ${LOGGING_SUMMARIZE} }`;
    const { logged } = runScript(body);
    expect(logged('reduce key')).toEqual(['0:1:FAILED', '1:0:PENDING']);
    expect(logged('reduce error')).toEqual(['0:PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED:1']);
  });
});

describe('yields (section_1518645558)', () => {
  const busy = (
    keys: number,
  ): string => `return { getInputData: () => Array(${keys}).fill(1), map(c) { log.debug('units', runtime.getCurrentScript().getRemainingUsage()); for (let i = 0; i < 100; i++) call('x'); },
    summarize: (s) => log.debug('yields', [s.yields, s.mapSummary.yields, s.reduceSummary.yields]) }`;

  it.each([
    [10, 0],
    [11, 0],
    [12, 1],
    [23, 2],
    [34, 3],
  ])('%d invocations of 1,000 units yield %d times: past 10,000 units of the job, when work is left', (keys, yields) => {
    const { report, logged } = runScript(busy(keys));
    expect(report).toMatchObject({ yields, errors: [], keys: { map: keys } });
    expect(logged('yields')).toEqual([`[${yields},${yields},0]`]);
  });

  it('are never inside an invocation: each one has all its units', () => {
    expect(new Set(runScript(busy(23)).logged('units'))).toEqual(new Set(['1000']));
  });

  it('follow an invocation that passed Yield After Minutes, however long it was', () => {
    const body = `return { getInputData: () => [4, 4, 4], map(c) { for (let i = 0; i < 6; i++) call(40); } }`;
    expect(runScript(body, { account: slowAccount(), deployment: { yieldAfterMinutes: 3 } }).report.yields).toBe(2);
  });

  it('are counted per job, not over the parallel jobs of a stage', () => {
    expect(runScript(busy(20), { deployment: { concurrencyLimit: 2 } }).report.yields).toBe(0);
  });

  it('do not happen in getInputData and summarize', () => {
    const body = `const use = () => { for (let i = 0; i < 1000; i++) call('x'); }; return { getInputData() { use(); return []; }, map() {}, summarize() { use(); } }`;
    expect(runScript(body, { account: scriptedAccount() }).report).toMatchObject({ yields: 0, errors: [] });
  });
});
