import { drawBoth } from '../both/draw-both';
import { playBoth } from '../both/play-both';
import { violationsOfBoth } from '../both/promises';
import { crashTest } from '../crash-points/enumerate';
import { violationsOf } from '../invariants';
import { play } from '../play/play';
import { drawScenario } from '../scenario/draw-scenario';
import type { SimulatedWorld } from '../world/simulated-world';

/** What is told of a replay, and whether every promise was kept. */
export interface Replay {
  text: string;
  kept: boolean;
}

/** A seed again, as text: what it drew, what happened, what the runs say, and what does not hold. */
export function replaySeed(zip: Uint8Array, seed: number): Replay {
  const scenario = drawScenario(seed);
  const world = play(zip, scenario);
  const { customers, acts, troubles, ...rest } = scenario;
  const head = `Seed ${seed}: ${customers.length} customers. ${JSON.stringify(rest)}`;
  return told(head, [...acts, ...troubles], world, violationsOf(world));
}

/** A seed of both workflows again, as text. */
export function replayBoth(zip: Uint8Array, seed: number): Replay {
  const scenario = drawBoth(seed);
  const world = playBoth(zip, scenario);
  const { acts, base, ...rest } = scenario;
  return told(`Seed ${seed} of both workflows: ${JSON.stringify(rest)}`, [...acts, ...base.troubles], world, violationsOfBoth(world));
}

function told(head: string, drawn: readonly object[], world: SimulatedWorld, violations: readonly string[]): Replay {
  const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  const kept = violations.length === 0;
  const lines = [
    head,
    ...indented(drawn.map((one) => JSON.stringify(one))),
    ...['What happened', ...indented(world.trace.lines)],
    ...['What the runs say', ...runLines(world)],
    ...[kept ? 'Every promise was kept.' : 'Not kept', ...indented(violations)],
  ];
  return { text: lines.join('\n'), kept };
}

/** A crash point again. Throws RangeError when there is no such point. */
export function replayPoint(zip: Uint8Array, name: string): Replay {
  const test = crashTest(zip);
  const point = test.points.find((one) => one.name === name);
  if (!point) throw new RangeError(`There is no crash point "${name}".`);
  const { violations } = test.strike(point);
  return { text: [name, ...violations.map((violation) => `  ${violation}`)].join('\n'), kept: violations.length === 0 };
}

const runLines = ({ account }: SimulatedWorld): string[] =>
  account.store.all('customrecord_spx_run').map(({ id, fields }) => {
    const field = (name: string) => String(fields[`custrecord_spx_run_${name}`] ?? '');
    return `  ${id} ${field('deployment')} ${field('trigger')}: ${field('status')}. ${field('message')} ${field('counts')}`;
  });
