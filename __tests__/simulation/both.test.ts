import { readFileSync } from 'node:fs';
import { drawBoth } from '../../simulation/both/draw-both';
import { playBoth } from '../../simulation/both/play-both';
import { violationsOfBothSeed } from '../../simulation/both/share';
import { simulateShare } from '../../simulation/report/part';
import type { ScriptChange } from '../../simulation/world/simulated-world';
import { packagePath } from '../../tools/package';
import { planted, type PlantedFault } from './planted-faults';

it('keeps every promise while both workflows run against each other, over fifteen seeds', () => {
  const share = { from: 1, to: 15, worker: 0, of: 1, withCrashPoints: false, isBoth: true };
  expect(simulateShare(readFileSync(packagePath), share)).toEqual({ seeds: 15, crashPoints: 0, failures: [] });
}, 900_000);

it('plays a seed the same way every time', () => {
  const zip = readFileSync(packagePath);
  const [once, again] = [playBoth(zip, drawBoth(7)), playBoth(zip, drawBoth(7))];
  expect(once.trace.lines.length).toBeGreaterThan(10);
  expect(again.trace.lines).toEqual(once.trace.lines);
  expect(again.spp.customers()).toEqual(once.spp.customers());
}, 120_000);

/** Bugs that somebody could write into the import, each with the first seed that catches it. */
const FAULTS: readonly PlantedFault[] = [
  {
    name: "the import sends the export's own customers back",
    edits: [{ piece: /match\.by !== "nickname" && isUntouchedExport\(customer, policy\.company\)/, instead: 'false' }],
    breaks: /an edit in SuiteProjects Pro is not overwritten/,
    seed: 9,
  },
  {
    name: 'a nickname takes an SPP customer from the NetSuite customer that the export created of it',
    edits: [{ piece: /isOthers\(owners\.get\(plan\.sppId\), customer\)/, instead: 'false' }],
    breaks: /one customer of either side is one customer of the other/,
    seed: 8,
  },
  {
    name: 'noting the SPP id is news to the next run',
    edits: [{ piece: /withDone\(account\d*\(before\d*\), tally\.noted\)/, instead: 'account(before)' }],
    breaks: /an edit in SuiteProjects Pro is not overwritten/,
    seed: 21,
  },
];

it.each(FAULTS.map((fault) => [fault.name, fault] as const))(
  'a build in which %s is caught',
  (_, fault) => {
    const zip = readFileSync(packagePath);
    const change: ScriptChange = planted(fault);
    expect(violationsOfBothSeed(zip, fault.seed, { import: change }).join('\n')).toMatch(fault.breaks);
    expect(violationsOfBothSeed(zip, fault.seed)).toEqual([]);
  },
  120_000,
);
