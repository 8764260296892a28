import { atATime } from '../../bench/tasks/run-task';

it('does so many works at a time, and keeps the order of their results', async () => {
  const waiting: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = (name: string) => async () => {
    most = Math.max(most, (running += 1));
    await new Promise<void>((resolve) => waiting.push(resolve));
    running -= 1;
    return name;
  };
  const all = atATime(2, ['a', 'b', 'c'].map(work));
  for (let turn = 0; turn < 3; turn += 1) {
    waiting.pop()?.();
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  expect(await all).toEqual(['a', 'b', 'c']);
  expect(most).toBe(2);
});

it('fails with the work that fails', async () =>
  expect(atATime(2, [() => Promise.resolve(1), () => Promise.reject(new Error('no'))])).rejects.toThrow('no'));
