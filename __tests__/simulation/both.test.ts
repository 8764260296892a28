import { readFileSync } from 'node:fs';
import { drawBoth } from '../../simulation/both/draw-both';
import { playBoth } from '../../simulation/both/play-both';
import { violationsOfBoth } from '../../simulation/both/promises';
import type { BothScenario } from '../../simulation/both/scenario';
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

/** A customer that was imported is moved in NetSuite, and while the import of that is under way somebody enters its phone in SPP. */
function editedMeanwhile(): BothScenario {
  const drawn = drawBoth(7);
  const submitted = { act: 'submit', workflow: 'import', deployment: 'ondemand' } as const;
  const everybody = Array.from({ length: 25 }, (_, choice) => ({ act: 'netsuite', deed: 'city', choice, text: '77' }) as const);
  return {
    ...drawn,
    base: { ...drawn.base, troubles: [], serverClock: { aheadMinutes: 0 } },
    importSettings: { monitoredFields: [] },
    takesLinked: false,
    netsuiteCustomers: [{ isMarked: true }],
    acts: [
      ...[submitted, { act: 'finish' } as const, ...everybody, submitted, { act: 'proceed', invocations: 2 } as const],
      ...[{ act: 'spp', deed: 'phone', choice: drawn.base.customers.length, text: '4242' } as const, { act: 'finish' } as const],
    ],
  };
}

it('a build in which the import writes whatever was saved in SPP since it was read is caught', () => {
  const zip = readFileSync(packagePath);
  const unconditional = planted({
    name: 'without a condition',
    edits: [{ piece: /write\d*\.seen === ""/, instead: 'true' }],
    breaks: /overwritten/,
    seed: 0,
  });
  const broken = violationsOfBoth(playBoth(zip, editedMeanwhile(), { import: unconditional }));
  expect(broken.join('\n')).toMatch(/an edit in SuiteProjects Pro is not overwritten: addr\.phone/);
  expect(violationsOfBoth(playBoth(zip, editedMeanwhile()))).toEqual([]);
}, 120_000);
