import { readFileSync } from 'node:fs';
import { play } from '../../simulation/play/play';
import { simulateShare } from '../../simulation/report/part';
import { drawScenario } from '../../simulation/scenario/draw-scenario';
import { packagePath } from '../../tools/package';

it('keeps every promise over forty seeds of trouble', () => {
  const report = simulateShare(readFileSync(packagePath), { from: 1, to: 40, worker: 0, of: 1, withCrashPoints: false });
  expect(report).toEqual({ seeds: 40, crashPoints: 0, failures: [] });
}, 900_000);

it('plays a seed the same way every time', () => {
  const zip = readFileSync(packagePath);
  const [once, again] = [play(zip, drawScenario(7)), play(zip, drawScenario(7))];
  expect(once.trace.lines.length).toBeGreaterThan(3);
  expect(again.trace.lines).toEqual(once.trace.lines);
  expect(again.account.logs).toEqual(once.account.logs);
}, 120_000);
