import { runMapReduce } from '../../../../sandbox/netsuite/engine/map-reduce';
import type { MapReduceReport } from '../../../../sandbox/netsuite/engine/report';
import type { InstalledDeployment } from '../../../../sandbox/netsuite/types';
import { install, mapReduce, scriptedAccount, type ScriptedAccount } from '../realm/scripted-account';

const SECOND = 1_000;

/** A network on which a request takes as many seconds as its body says. */
function slowAccount(): ScriptedAccount {
  const account: ScriptedAccount = scriptedAccount(({ body }) => {
    account.clock.advance(Number(body) * SECOND);
    return {};
  });
  return account;
}

function run(account: ScriptedAccount, seconds: number[], deployment: Partial<InstalledDeployment>): MapReduceReport {
  const body = `return { getInputData: () => ${JSON.stringify(seconds)}, map(c) { log.debug('begin', c.key); call(c.value); log.debug('end', c.key); },
    summarize: (s) => log.debug('map seconds', s.mapSummary.seconds) }`;
  install(account, mapReduce(body), { deployments: [deployment] });
  return runMapReduce(account, { script: 'customscript_test' });
}

const mapSeconds = (account: ScriptedAccount): number => Number(account.logs.find(({ title }) => title === 'map seconds')?.details);

describe('parallel jobs', () => {
  const work = Array<number>(40).fill(10);

  it.each([
    [1, 404.8],
    [2, 203.4],
    [4, 102.7],
    [60, 82.56],
  ])('%d of them take %d modelled seconds; the account has five processors', (concurrencyLimit, seconds) => {
    const account = slowAccount();
    run(account, work, { concurrencyLimit });
    expect(mapSeconds(account)).toBeCloseTo(seconds, 2);
  });

  it('give the next invocation to the job that is free first', () => {
    const account = slowAccount();
    run(account, [30, 5, 5, 5], { concurrencyLimit: 2 });
    const inTime = account.logs.filter(({ title }) => title === 'begin' || title === 'end').toSorted((a, b) => a.time - b.time);
    expect(inTime.map(({ title, details }) => `${title} ${details}`)).toEqual([
      'begin 0',
      'begin 1',
      'end 1',
      'begin 2',
      'end 2',
      'begin 3',
      'end 3',
      'end 0',
    ]);
    expect(mapSeconds(account)).toBeCloseTo(32.07, 2);
  });

  it('end together: exitOnError lets running invocations end and begins no other', () => {
    const account = slowAccount();
    const body = `return { config: { exitOnError: true }, getInputData: () => [30, 5, 5, 5], map(c) { call(c.value); log.debug('end', c.key); if (c.key === '2') throw new Error('stop'); } }`;
    install(account, mapReduce(body), { deployments: [{ concurrencyLimit: 2 }] });
    runMapReduce(account, { script: 'customscript_test' });
    expect(account.logs.filter(({ title }) => title === 'end').map(({ details }) => details)).toEqual(['0', '1', '2']);
  });
});

describe('a job yields after an invocation', () => {
  it('once it has used more than 10,000 units', () => {
    const account = scriptedAccount();
    const body = `return { getInputData: () => Array(22).fill(1), map() { for (let i = 0; i < 100; i++) call('x'); }, summarize: (s) => log.debug('yields', [s.yields, s.mapSummary.yields]) }`;
    install(account, mapReduce(body));
    const report = runMapReduce(account, { script: 'customscript_test' });
    expect(report).toMatchObject({ yields: 1, errors: [], units: { map: 22_000 } });
    expect(account.logs.find(({ title }) => title === 'yields')?.details).toBe('[1,1]');
  });

  it('once its minutes are over', () => {
    expect(run(slowAccount(), Array<number>(20).fill(40), { yieldAfterMinutes: 3 }).yields).toBe(3);
  });
});

it('a network fault of 45 seconds and more is a time-out', () => {
  const account = slowAccount();
  expect(run(account, [45, 46], {}).errors).toEqual([
    {
      stage: 'MAP',
      key: '1',
      name: 'SSS_REQUEST_TIME_EXCEEDED',
      message: 'The host you are trying to connect to has exceeded the maximum allowed response time.',
    },
  ]);
});

it('has no cost per key that grows with the number of keys', () => {
  const account = scriptedAccount();
  const body = `return { getInputData: () => Array.from({ length: 4000 }, (_, i) => i), map: (c) => c.write(c.key, c.value), reduce: (c) => c.write(c.key, 1) }`;
  install(account, mapReduce(body), { deployments: [{ concurrencyLimit: 5 }] });
  expect(runMapReduce(account, { script: 'customscript_test' })).toMatchObject({ keys: { map: 4_000, reduce: 4_000 }, errors: [] });
});
