import { aSite, HOME } from '../a-site';

const FAULTS = `${HOME}/sandbox/faults`;

it('arms the fault that was chosen', () => {
  const injectFault = jest.fn();
  const { visitor } = aSite({ injectFault });
  visitor.get(FAULTS);
  visitor.submit({ kind: 'time-out-after-commit', on: 'any', times: '2', skip: '3' }, 'Add fault');
  expect(injectFault).toHaveBeenLastCalledWith({ kind: 'time-out-after-commit', on: 'any', times: 2, skip: 3 });
  visitor.submit({ kind: 'status-on-modify', status: '602' }, 'Add fault');
  expect(injectFault).toHaveBeenLastCalledWith({ kind: 'status-on-modify', on: 'api', times: 1, skip: 0, status: 602 });
});

it('says why a fault is none', () => {
  const injectFault = () => {
    throw new RangeError('A fault strikes at least once, not 0 times.');
  };
  const { visitor } = aSite({ injectFault });
  visitor.get(FAULTS);
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
