import { runMapReduce } from '../../../../sandbox/netsuite/engine/map-reduce';
import type { Progress } from '../../../../sandbox/netsuite/engine/report';
import type { Account, InstalledDeployment } from '../../../../sandbox/netsuite/types';
import { install, mapReduce, scriptedAccount } from '../realm/scripted-account';

const SCRIPT = 'customscript_test';

function run(account: Account, body: string, deployment: Partial<InstalledDeployment> = {}) {
  install(account, mapReduce(body), { deployments: [deployment] });
  return runMapReduce(account, { script: SCRIPT });
}

/** The details of the log entries with a title, in order. */
const logged = (account: Account, title: string): string[] =>
  account.logs.filter((entry) => entry.title === title).map(({ details }) => details);

describe('the data between stages', () => {
  it('goes from an array through map and reduce to the output', () => {
    const account = scriptedAccount();
    const report = run(
      account,
      `return {
        getInputData: () => ['pear', { n: 2 }, 3],
        map(context) { log.debug('map', [context.key, context.value]); context.write({ key: context.key === '1' ? 'b' : 'a', value: { from: context.value } }); },
        reduce(context) { log.debug('reduce', [context.key, context.values, context.values instanceof Array]); context.write(context.key, context.values.length); },
        summarize(summary) { summary.output.iterator().each((key, value) => { log.debug('output', key + '=' + value); return true; }); },
      }`,
    );
    expect(logged(account, 'map')).toEqual(['["0","pear"]', '["1","{\\"n\\":2}"]', '["2","3"]']);
    expect(logged(account, 'reduce')).toEqual([
      '["a",["{\\"from\\":\\"pear\\"}","{\\"from\\":\\"3\\"}"],true]',
      '["b",["{\\"from\\":\\"{\\\\\\"n\\\\\\":2}\\"}"],true]',
    ]);
    expect(logged(account, 'output')).toEqual(['a=2', 'b=1']);
    expect(report).toMatchObject({ status: 'COMPLETE', keys: { map: 3, reduce: 2 }, errors: [] });
  });

  it('goes from an object straight to reduce when there is no map', () => {
    const account = scriptedAccount();
    run(account, `return { getInputData: () => ({ z: 1, a: { b: 2 } }), reduce: (c) => log.debug('reduce', [c.key, c.values]) }`);
    expect(logged(account, 'reduce')).toEqual(['["a",["{\\"b\\":2}"]]', '["z",["1"]]']);
  });

  it('goes from map to the output when there is no reduce', () => {
    const account = scriptedAccount();
    run(
      account,
      `return { getInputData: () => ['x', 'y'], map: (c) => c.write({ key: c.value, value: 'v' }),
        summarize: (s) => s.output.iterator().each((key, value) => { log.debug('output', key + value); return true; }) }`,
    );
    expect(logged(account, 'output')).toEqual(['xv', 'yv']);
  });

  it('is nothing for an empty list', () => {
    const account = scriptedAccount();
    expect(run(account, `return { getInputData: () => [], map() {}, summarize: () => log.debug('end', '') }`).keys.map).toBe(0);
    expect(logged(account, 'end')).toHaveLength(1);
  });

  it.each([
    ['a promise', 'Promise.resolve([])', /getInputData as an asynchronous function/],
    ['nothing', 'undefined', /getInputData returning undefined/],
    ['a text', "'abc'", /getInputData returning abc/],
    ['an object reference', "({ type: 'folder', id: 1 })", /an object reference/],
    ['an emulated object', 'runtime.getCurrentScript()', /neither an array nor a plain object/],
  ])('is not emulated when getInputData returns %s', (_case, returned, message) => {
    const account = scriptedAccount();
    expect(() => run(account, `return { getInputData: () => ${returned}, map() {} }`)).toThrow(message);
    expect(account.tasks[0]?.status).toBe('FAILED');
  });

  it('has limits on keys and values', () => {
    const account = scriptedAccount();
    const report = run(
      account,
      `return { getInputData: () => ['k', 'v', 'fits'], map(c) {
        if (c.value === 'k') c.write({ key: 'é'.repeat(1501), value: 1 });
        if (c.value === 'v') c.write({ key: 'v', value: 'x'.repeat(10 * 1024 * 1024 + 1) });
        if (c.value === 'fits') c.write({ key: 'x'.repeat(3000), value: 'x'.repeat(10 * 1024 * 1024) });
      } }`,
    );
    expect(report.errors.map(({ key, name }) => [key, name])).toEqual([
      ['0', 'KEY_LENGTH_IS_OVER_3000_BYTES'],
      ['1', 'VALUE_LENGTH_IS_OVER_10_MB'],
    ]);
  });

  it('ends getInputData when it passes 200 MB', () => {
    const account = scriptedAccount();
    const report = run(
      account,
      `const big = 'x'.repeat(10 * 1024 * 1024); return { getInputData: () => Array(21).fill(big), map: () => log.debug('map', ''),
        summarize: (s) => log.debug('error', JSON.parse(s.inputSummary.error).name) }`,
    );
    expect(logged(account, 'error')).toEqual(['PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED']);
    expect(report).toMatchObject({ status: 'FAILED', keys: { map: 0 } });
  });

  it('ends map when what it wrote passes 200 MB, even if the script swallows it, and goes to summarize', () => {
    const account = scriptedAccount();
    run(
      account,
      `const big = 'x'.repeat(10 * 1024 * 1024); return { getInputData: () => [1, 2, 3],
        map(c) { try { for (let i = 0; i < 21; i++) c.write(String(i), big); } catch (e) {} },
        reduce: () => log.debug('reduce', ''),
        summarize(s) { s.mapSummary.keys.iterator().each((key, n, state) => { log.debug('key', key + n + state); return true; }); } }`,
    );
    expect(logged(account, 'key')).toEqual(['01FAILED', '10PENDING', '20PENDING']);
    expect(logged(account, 'reduce')).toEqual([]);
  });
});

describe('the summary', () => {
  it('tells what happened in each stage', () => {
    const account = scriptedAccount();
    run(
      account,
      `return {
        getInputData() { call('in'); return Array.from({ length: 11 }, (_, i) => i); },
        map(c) { if (c.key === '10') throw new TypeError('odd'); call('map'); c.write({ key: 'all', value: c.key }); },
        reduce(c) { call('red'); call('red'); throw { name: 'MINE', message: 'own error' }; },
        summarize(s) {
          const keys = (part) => { const found = []; part.keys.iterator().each((...row) => { found.push(row.join(':')); return found.length < 3; }); return found; };
          const errors = (part) => { const found = []; part.errors.iterator().each((key, error, no) => { const e = JSON.parse(error); found.push([key, e.name, e.message, no].join(':')); return true; }); return found; };
          log.debug('summary', { usage: s.usage, concurrency: s.concurrency, yields: s.yields, isRestarted: s.isRestarted,
            created: s.dateCreated.toISOString(), seconds: s.seconds > 0, input: { error: s.inputSummary.error, usage: s.inputSummary.usage },
            map: { keys: keys(s.mapSummary), errors: errors(s.mapSummary), usage: s.mapSummary.usage, concurrency: s.mapSummary.concurrency },
            reduce: { keys: keys(s.reduceSummary), errors: errors(s.reduceSummary), usage: s.reduceSummary.usage } });
        },
      }`,
      { concurrencyLimit: 2 },
    );
    expect(JSON.parse(logged(account, 'summary')[0] ?? '')).toEqual({
      usage: 130,
      concurrency: 2,
      yields: 0,
      isRestarted: false,
      created: '2026-01-15T14:00:00.000Z',
      seconds: true,
      input: { error: null, usage: 10 },
      map: { keys: ['0:1:COMPLETE', '1:1:COMPLETE', '2:1:COMPLETE'], errors: ['10:TypeError:odd:1'], usage: 100, concurrency: 2 },
      reduce: { keys: ['all:1:FAILED'], errors: ['all:MINE:own error:1'], usage: 20 },
    });
  });

  it('has no member that NetSuite does not have', () => {
    const body = `return { getInputData: () => [], map() {}, summarize: (s) => log.debug('x', s.inputSummary.totalSize) }`;
    expect(() => run(scriptedAccount(), body)).toThrow('NOT_EMULATED: inputSummary.totalSize');
  });

  it('comes with the error of getInputData and without the other stages', () => {
    const account = scriptedAccount();
    const report = run(
      account,
      `return { getInputData() { throw new Error('no input'); }, map: () => log.debug('map', ''), summarize: (s) => log.debug('error', JSON.parse(s.inputSummary.error).message) }`,
    );
    expect(logged(account, 'error')).toEqual(['no input']);
    expect(report).toMatchObject({ status: 'FAILED', errors: [{ stage: 'GET_INPUT', name: 'Error', message: 'no input' }] });
  });
});

describe('the limits of a stage', () => {
  const body = `
    const remaining = (stage) => log.debug('remaining', stage + runtime.getCurrentScript().getRemainingUsage());
    return { getInputData() { remaining('in'); return [1]; }, map(c) { remaining('map'); c.write('k', 1); }, reduce: () => remaining('reduce'), summarize: () => remaining('sum') }`;

  it('are 10,000, 1,000, 5,000 and 10,000 units', () => {
    const account = scriptedAccount();
    run(account, body);
    expect(logged(account, 'remaining')).toEqual(['in10000', 'map1000', 'reduce5000', 'sum10000']);
  });

  it('end an invocation, not the stage', () => {
    const account = scriptedAccount();
    const report = run(
      account,
      `return { getInputData: () => [101, 1], map(c) { for (let i = 0; i < c.value; i++) try { call('x'); } catch (e) {} } }`,
    );
    expect(report.errors).toEqual([
      { stage: 'MAP', key: '0', name: 'SSS_USAGE_LIMIT_EXCEEDED', message: 'Script Execution Usage Limit Exceeded' },
    ]);
    expect(report.units.map).toBe(1_010);
    expect(account.requests).toHaveLength(101);
  });

  it('are also of time: five minutes of map', () => {
    const account = scriptedAccount(() => {
      account.clock.advance(40_000);
      return {};
    });
    const report = run(account, `return { getInputData: () => [1], map() { for (;;) call('slow'); } }`);
    expect(report.errors[0]?.name).toBe('SSS_TIME_LIMIT_EXCEEDED');
    expect(account.requests).toHaveLength(8);
  });
});

it('reports progress after each invocation', () => {
  const account = scriptedAccount();
  const seen: Progress[] = [];
  install(account, mapReduce(`return { getInputData: () => [1, 2], map: (c) => c.write('k', 1), reduce() {}, summarize() {} }`));
  runMapReduce(account, { script: SCRIPT, onProgress: (progress) => seen.push(progress) });
  expect(seen.map(({ stage, done, total }) => `${stage} ${done}/${total}`)).toEqual([
    'GET_INPUT 1/1',
    'MAP 1/2',
    'MAP 2/2',
    'SHUFFLE 1/1',
    'REDUCE 1/1',
    'SUMMARIZE 1/1',
  ]);
});

it('shares no module state between invocations', () => {
  const account = scriptedAccount();
  run(account, `let count = 0; return { getInputData: () => [1, 2], map: () => log.debug('count', ++count) }`);
  expect(logged(account, 'count')).toEqual(['1', '1']);
});
