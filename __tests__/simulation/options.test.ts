import { readOptions } from '../../simulation/report/options';
import { joinParts, reportText } from '../../simulation/report/simulation-report';

it.each([
  [[], { kind: 'seeds', from: 1, to: 100, workers: 2, withCrashPoints: true }],
  [['--seeds', '1000'], { kind: 'seeds', from: 1, to: 1000, workers: 2, withCrashPoints: true }],
  [
    ['--seeds', '5', '--from', '7', '--workers', '1', '--no-crash-points'],
    { kind: 'seeds', from: 7, to: 11, workers: 1, withCrashPoints: false },
  ],
  [['--seed', '17'], { kind: 'replay-seed', seed: 17 }],
  [['--both', '--seeds', '500'], { kind: 'both', from: 1, to: 500, workers: 2 }],
  [['--both', '--seed', '17'], { kind: 'replay-both', seed: 17 }],
  [['--point', 'kill after call 9'], { kind: 'replay-point', point: 'kill after call 9' }],
])('%j asks for %j', (args, asked) => expect(readOptions(args)).toEqual(asked));

it.each([[['--seeds', '0']], [['--seeds', 'many']], [['--sedes', '3']], [['--seeds']]])('%j is refused with the usage', (args) => {
  expect(() => readOptions(args)).toThrow(/Usage: npm run simulate/);
});

it('says of a failing seed how to play it again, and counts what did not hold', () => {
  const failures = [{ at: 'seed 17', violations: ['a', 'b'], replay: 'npm run simulate -- --seed 17' }];
  const report = joinParts(
    [
      { seeds: 3, crashPoints: 5, failures },
      { seeds: 2, crashPoints: 4, failures: [] },
    ],
    { from: 1, to: 5, count: 0 },
    12,
  );
  expect(report).toMatchObject({ seeds: { count: 5 }, crashPoints: 9, violations: 2 });
  expect(reportText(report)).toContain('npm run simulate -- --seed 17');
});
