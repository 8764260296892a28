import { runMapReduce } from '../../../../sandbox/netsuite/engine/map-reduce';
import type { MapReduceReport, RunOptions } from '../../../../sandbox/netsuite/engine/report';
import type { Account, InstalledDeployment } from '../../../../sandbox/netsuite/types';
import { install, mapReduce, scriptedAccount } from '../realm/scripted-account';

interface Given {
  deployment?: Partial<InstalledDeployment>;
  faults?: RunOptions['faults'];
}

function run(account: Account, body: string, { deployment = {}, faults }: Given = {}): MapReduceReport {
  install(account, mapReduce(body), { deployments: [deployment] });
  return runMapReduce(account, { script: 'customscript_test', faults });
}

const logged = (account: Account, title: string): string[] =>
  account.logs.filter((entry) => entry.title === title).map(({ details }) => details);

/** Restarts the server at governed calls by their number; `after` strikes when the work is done. */
const restartAt =
  (when: 'before' | 'after', ...numbers: number[]): RunOptions['faults'] =>
  (point) =>
    point.when === when && numbers.includes(point.number) ? 'restart' : undefined;

const summarize = `summarize(s) {
  s.mapSummary.keys.iterator().each((key, count, state) => { log.debug('key', key + ':' + count + ':' + state); return true; });
  s.mapSummary.errors.iterator().each((key, error, no) => { log.debug('error', key + ':' + JSON.parse(error).name + ':' + no); return true; });
  s.output.iterator().each((key, value) => { log.debug('output', key + '=' + value); return true; });
}`;

describe('an uncaught error in map', () => {
  const failing = (config: string): string => `return { ${config} getInputData: () => ['a', 'b', 'c', 'd'],
    map(c) {
      let past = []; c.errors.iterator().each((key, error) => { past.push(JSON.parse(error).message); return true; });
      log.debug('map', c.value + c.executionNo + c.isRestarted + past);
      c.write(c.value, c.executionNo);
      if (c.value === 'b' && c.executionNo < 3) throw new Error('try ' + c.executionNo);
    }, ${summarize} }`;

  it('fails its key alone, and what it wrote is gone', () => {
    const account = scriptedAccount();
    const report = run(account, failing(''));
    expect(logged(account, 'key')).toEqual(['0:1:COMPLETE', '1:1:FAILED', '2:1:COMPLETE', '3:1:COMPLETE']);
    expect(logged(account, 'output')).toEqual(['a=1', 'c=1', 'd=1']);
    expect(report).toMatchObject({ status: 'COMPLETE', errors: [{ stage: 'MAP', key: '1', name: 'Error', message: 'try 1' }] });
  });

  it('is retried as often as retryCount says, knowing its past', () => {
    const account = scriptedAccount();
    run(account, failing('config: { retryCount: 2 },'));
    expect(logged(account, 'map').slice(1, 4)).toEqual(['b1false', 'b2truetry 1', 'b3truetry 1,try 2']);
    expect(logged(account, 'key')).toContain('1:3:COMPLETE');
    expect(logged(account, 'error')).toEqual(['1:Error:1', '1:Error:2']);
    expect(logged(account, 'output')).toContain('b=3');
  });

  it('fails when its retries are used up', () => {
    const account = scriptedAccount();
    run(account, failing('config: { retryCount: 1 },'));
    expect(logged(account, 'key')).toContain('1:2:FAILED');
  });

  it('ends the stage with exitOnError, after the retries', () => {
    const account = scriptedAccount();
    const report = run(account, failing('config: { retryCount: 1, exitOnError: true },'));
    expect(logged(account, 'key')).toEqual(['0:1:COMPLETE', '1:2:FAILED', '2:0:PENDING', '3:0:PENDING']);
    expect(logged(account, 'output')).toEqual([]);
    expect(report.status).toBe('FAILED');
  });

  it.each(['{ retryCount: 4 }', "{ retryCount: '1' }", '{ exitOnError: 1 }', '{ retries: 1 }'])('config %s is not emulated', (config) => {
    expect(() => run(scriptedAccount(), failing(`config: ${config},`))).toThrow(/NOT_EMULATED: Map\/Reduce config/);
  });
});

describe('a restart of the server in map', () => {
  const calling = (config = ''): string => `return { ${config} getInputData: () => ['a', 'b', 'c', 'd'],
    map(c) {
      log.debug('map', c.value + c.executionNo + c.isRestarted);
      c.write(c.value, c.executionNo);
      call(c.value);
      log.debug('done', c.value);
    }, ${summarize} }`;

  it('keeps what was sent, discards what was written and runs the whole batch again', () => {
    const account = scriptedAccount();
    const report = run(account, calling(), { deployment: { bufferSize: 2 }, faults: restartAt('after', 2) });
    expect(account.requests.map(({ body }) => body)).toEqual(['a', 'b', 'a', 'b', 'c', 'd']);
    expect(logged(account, 'map')).toEqual(['a1false', 'b1false', 'a2true', 'b2true', 'c1false', 'd1false']);
    expect(logged(account, 'done')).toEqual(['a', 'a', 'b', 'c', 'd']);
    expect(logged(account, 'output')).toEqual(['a=2', 'b=2', 'c=1', 'd=1']);
    expect(logged(account, 'error')).toEqual(['0:SSS_APP_SERVER_RESTART:1', '1:SSS_APP_SERVER_RESTART:1']);
    expect(report).toMatchObject({ status: 'COMPLETE', restarts: 1, errors: [], units: { map: 60 } });
  });

  it('says isRestarted to a pair of the batch that has never run', () => {
    const account = scriptedAccount();
    run(account, calling(), { deployment: { bufferSize: 2 }, faults: restartAt('before', 1) });
    expect(logged(account, 'map')).toEqual(['a1false', 'a2true', 'b1true', 'c1false', 'd1false']);
    expect(account.requests).toHaveLength(4);
  });

  it('loses the batch with retryCount 0', () => {
    const account = scriptedAccount();
    const report = run(account, calling('config: { retryCount: 0 },'), { deployment: { bufferSize: 2 }, faults: restartAt('after', 1) });
    expect(logged(account, 'key')).toEqual(['0:1:FAILED', '1:0:FAILED', '2:1:COMPLETE', '3:1:COMPLETE']);
    expect(report.errors.map(({ key, name }) => `${key} ${name}`)).toEqual(['0 SSS_APP_SERVER_RESTART', '1 SSS_APP_SERVER_RESTART']);
  });

  it('re-runs a pair once with retryCount 1, and as often as needed without', () => {
    const strikes = restartAt('after', 1, 2, 3);
    const once = scriptedAccount();
    run(once, calling('config: { retryCount: 1 },'), { faults: strikes });
    expect(logged(once, 'key').slice(0, 2)).toEqual(['0:2:FAILED', '1:2:COMPLETE']);
    const always = scriptedAccount();
    run(always, calling(), { faults: strikes });
    expect(logged(always, 'key')[0]).toBe('0:4:COMPLETE');
  });

  it('cannot be swallowed by the script', () => {
    const account = scriptedAccount();
    const body = `return { getInputData: () => [1], map(c) { try { call('x'); } catch (e) { log.debug('swallowed', e.name); } c.write('w', c.executionNo); }, ${summarize} }`;
    run(account, body, { faults: restartAt('after', 1) });
    expect(logged(account, 'swallowed')).toEqual([]);
    expect(logged(account, 'output')).toEqual(['w=2']);
  });
});

it('a restart runs getInputData and summarize again', () => {
  const account = scriptedAccount();
  const body = `return {
    getInputData(c) { log.debug('input', c.isRestarted); call('in'); return ['a']; }, map() {},
    summarize(s) { log.debug('summary', s.isRestarted); call('sum'); } }`;
  const report = run(account, body, { faults: restartAt('after', 1, 3) });
  expect(logged(account, 'input')).toEqual(['false', 'true']);
  expect(logged(account, 'summary')).toEqual(['false', 'true']);
  expect(account.requests.map((request) => request.body)).toEqual(['in', 'in', 'sum', 'sum']);
  expect(report).toMatchObject({ status: 'COMPLETE', restarts: 2, units: { getInputData: 20, summarize: 20, total: 40 } });
});

describe('a killed run', () => {
  it('ends for good where it stands; what was sent stays, and the deployment is free again', () => {
    const account = scriptedAccount();
    const body = `return { getInputData: () => ['a', 'b'], map: (c) => call(c.value), summarize: () => log.debug('summary', '') }`;
    const report = run(account, body, { faults: ({ when, number }) => (when === 'after' && number === 1 ? 'kill' : undefined) });
    expect(report.status).toBe('KILLED');
    expect(account.requests.map((request) => request.body)).toEqual(['a']);
    expect(logged(account, 'summary')).toEqual([]);
    expect(account.tasks[0]?.status).toBe('FAILED');
    expect(runMapReduce(account, { script: 'customscript_test' }).status).toBe('COMPLETE');
    expect(account.requests.map((request) => request.body)).toEqual(['a', 'a', 'b']);
  });

  it('can be struck at every governed call, which carry one running number', () => {
    const points: string[] = [];
    const body = `return { getInputData() { call('in'); return ['a']; }, map: (c) => { call('m'); c.write('k', 1); }, reduce: () => call('r'), summarize: () => call('s') }`;
    run(scriptedAccount(), body, {
      faults: ({ number, name, when, stage, key }) => void points.push([number, name, when, stage, key].join(' ')),
    });
    expect(points).toEqual([
      '1 https.post before GET_INPUT ',
      '1 https.post after GET_INPUT ',
      '2 https.post before MAP 0',
      '2 https.post after MAP 0',
      '3 https.post before REDUCE k',
      '3 https.post after REDUCE k',
      '4 https.post before SUMMARIZE ',
      '4 https.post after SUMMARIZE ',
    ]);
  });
});

it('what is not emulated makes the run fail, even when a map function swallows it', () => {
  const account = scriptedAccount();
  const body = `return { getInputData: () => [1], map() { try { https.requestRestlet({}); } catch (e) {} } }`;
  expect(() => run(account, body)).toThrow('NOT_EMULATED: N/https.requestRestlet');
  expect(account.tasks[0]?.status).toBe('FAILED');
});
