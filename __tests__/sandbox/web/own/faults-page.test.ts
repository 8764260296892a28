import { Faults } from '../../../../sandbox/suiteprojects/faults';
import type { FaultBox } from '../../../../sandbox/web/visit';
import { install, mapReduce } from '../../netsuite/realm/scripted-account';
import { aSite, HOME } from '../a-site';

const FAULTS = `${HOME}/sandbox/faults`;

function aFaultySite() {
  const faults = new Faults();
  const box: FaultBox = {
    injectFault: jest.fn((fault) => faults.inject(fault)),
    waitingFaults: () => faults.waiting(),
    clearFaults: () => faults.clear(),
  };
  const { visitor } = aSite({ faults: box });
  visitor.get(FAULTS);
  return { box, faults, visitor };
}

it('arms the fault that was chosen', () => {
  const { box, visitor } = aFaultySite();
  visitor.submit({ kind: 'time-out-after-commit', on: 'any', times: '2', skip: '3' }, 'Add fault');
  expect(box.injectFault).toHaveBeenLastCalledWith({ kind: 'time-out-after-commit', on: 'any', times: 2, skip: 3 });
  visitor.submit({ kind: 'status-on-modify', status: '602' }, 'Add fault');
  expect(box.injectFault).toHaveBeenLastCalledWith({ kind: 'status-on-modify', on: 'api', times: 1, skip: 0, status: 602 });
});

it('arms one that strikes until it is removed, shows what waits, and removes it', () => {
  const { faults, visitor } = aFaultySite();
  expect(visitor.page.text).toContain('No fault waits.');
  expect(visitor.submit({ kind: 'expired-token', on: 'any', times: '' }, 'Add fault').text).toMatch(
    /expired-token\s+Either\s+until it is removed\s+0/,
  );
  expect([faults.forExchange('api'), faults.forExchange('token'), faults.forExchange('api')]).toEqual(Array(3).fill('expired-token'));
  expect(visitor.submit({}, 'Remove all faults').text).toContain('SuiteProjects Pro works again.');
  expect(visitor.page.text).toContain('No fault waits.');
  expect(faults.forExchange('api')).toBeUndefined();
});

it('says why a fault is none', () => {
  const { visitor } = aFaultySite();
  expect(visitor.submit({ times: '0' }, 'Add fault').text).toContain('A fault strikes at least once, not 0 times.');
  expect(visitor.submit({ kind: 'status-on-modify', status: 'x' }, 'Add fault').text).toContain('A status is a number.');
});

it('moves the clock forward, by whole minutes only', () => {
  const { account, visitor } = aSite();
  const start = account.clock.now();
  visitor.get(FAULTS);
  visitor.submit({ minutes: '90' }, 'Move the clock');
  expect(account.clock.now() - start).toBe(90 * 60_000);
  for (const minutes of ['0', '-1', '1.5', 'x', '9999999']) visitor.submit({ minutes }, 'Move the clock');
  expect(account.clock.now() - start).toBe(90 * 60_000);
});

it('leaves no task of a schedule half done when it has moved the clock', () => {
  const { account, visitor } = aSite();
  const start = account.clock.now();
  install(account, mapReduce('return { getInputData: () => [1, 2, 3], map() {} }'), {
    scriptId: 'customscript_due',
    deployments: [
      {
        scriptId: 'customdeploy_due',
        status: 'SCHEDULED',
        recurrence: { event: 'daily', everyDays: 1, startsAt: start + 15 * 60_000, repeatMinutes: 15 },
      },
    ],
  });
  visitor.get(FAULTS);
  visitor.submit({ minutes: '15' }, 'Move the clock');
  expect(account.tasks.map(({ status }) => status)).toEqual(['COMPLETE']);
});
