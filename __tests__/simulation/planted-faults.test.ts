import { readFileSync } from 'node:fs';
import { violationsOfSeed } from '../../simulation/report/part';
import { packagePath } from '../../tools/package';
import { PLANTED_FAULTS, planted, type PlantedFault } from './planted-faults';

const MOST_SEEDS = 100;

/** The first seed that catches a fault, and what it says; undefined when none does. */
function caught(fault: PlantedFault): { seed: number; violations: string } | undefined {
  const zip = readFileSync(packagePath);
  const change = planted(fault);
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const violations = violationsOfSeed(zip, seed, change).join('\n');
    if (violations !== '') return { seed, violations };
  }
  return undefined;
}

it.each(PLANTED_FAULTS.map((fault) => [fault.name, fault] as const))(
  'a build in which %s is caught within a hundred seeds',
  (_, fault) => {
    const first = caught(fault);
    expect(first?.violations).toMatch(fault.breaks);
  },
  120_000,
);

it('does not plant anything in a script that has no place for it', () => {
  expect(() => planted(PLANTED_FAULTS[0]!)('define([], () => ({}));')).toThrow(/cannot be planted/);
});
