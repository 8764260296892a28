import { readFileSync } from 'node:fs';
import { violationsOfSeed } from '../../simulation/report/part';
import { packagePath } from '../../tools/package';
import { PLANTED_FAULTS, planted } from './planted-faults';

it.each(PLANTED_FAULTS.map((fault) => [fault.name, fault] as const))(
  'a build in which %s is caught within a hundred seeds',
  (_, fault) => {
    expect(fault.seed).toBeLessThanOrEqual(100);
    const zip = readFileSync(packagePath);
    expect(violationsOfSeed(zip, fault.seed, planted(fault)).join('\n')).toMatch(fault.breaks);
    expect(violationsOfSeed(zip, fault.seed)).toEqual([]);
  },
  300_000,
);

it('does not plant anything in a script that has no place for it', () => {
  expect(() => planted(PLANTED_FAULTS[0]!)('define([], () => ({}));')).toThrow(/cannot be planted/);
});
