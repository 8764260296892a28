import { drawBoth } from '../both/draw-both';
import { playBoth } from '../both/play-both';
import { violationsOfBoth } from '../both/promises';
import { crashTest } from '../crash-points/enumerate';
import { violationsOf } from '../invariants';
import { play } from '../play/play';
import { drawScenario } from '../scenario/draw-scenario';
import type { SimulatedWorld } from '../world/simulated-world';

/** A seed again, as text: what it drew, what happened, what the runs say, and what does not hold. */
export function replaySeed(zip: Uint8Array, seed: number): { text: string; kept: boolean } {
  const scenario = drawScenario(seed);
  const world = play(zip, scenario);
  const violations = violationsOf(world);
  const { customers, acts, troubles, ...rest } = scenario;
  const text = [
    `Seed ${seed}: ${customers.length} customers. ${JSON.stringify(rest)}`,
    ...acts.map((act) => `  ${JSON.stringify(act)}`),
    ...troubles.map((trouble) => `  ${JSON.stringify(trouble)}`),
    'What happened',
    ...world.trace.lines.map((line) => `  ${line}`),
    'What the runs say',
    ...runLines(world),
    violations.length === 0 ? 'Every promise was kept.' : 'Not kept',
    ...violations.map((violation) => `  ${violation}`),
  ].join('\n');
  return { text, kept: violations.length === 0 };
}

/** A seed of both workflows again, as text. */
export function replayBoth(zip: Uint8Array, seed: number): { text: string; kept: boolean } {
  const scenario = drawBoth(seed);
  const world = playBoth(zip, scenario);
  const violations = violationsOfBoth(world);
  const { acts, base, ...rest } = scenario;
  const text = [
    `Seed ${seed} of both workflows: ${JSON.stringify(rest)}`,
    ...acts.map((act) => `  ${JSON.stringify(act)}`),
    ...base.troubles.map((trouble) => `  ${JSON.stringify(trouble)}`),
    'What happened',
    ...world.trace.lines.map((line) => `  ${line}`),
    'What the runs say',
    ...runLines(world),
    violations.length === 0 ? 'Every promise was kept.' : 'Not kept',
    ...violations.map((violation) => `  ${violation}`),
  ].join('\n');
  return { text, kept: violations.length === 0 };
}

/** A crash point again. Throws RangeError when there is no such point. */
export function replayPoint(zip: Uint8Array, name: string): { text: string; kept: boolean } {
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
