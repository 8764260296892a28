import type { Random } from '../../sandbox/accounts/demo/random';
import type { Act, Change, Deed, DeploymentName } from './scenario';

export interface Parties {
  /** SPP ids of those who are there. */
  customers: readonly string[];
  /** SPP ids of those who may come. */
  newcomers: readonly string[];
}

/**
 * One to three rounds: a run is submitted, sometimes another one on its heels, time passes, people change customers.
 * Where runs may not overlap (see docs/decisions/0005-once-each.md) each is finished before the next, and no schedule runs.
 */
export function drawActs(random: Random, { mayOverlap, ...parties }: Parties & { mayOverlap: boolean }): Act[] {
  return Array.from({ length: random.integer(1, 3) }, () => drawRound(random, parties, mayOverlap)).flat();
}

function drawRound(random: Random, parties: Parties, mayOverlap: boolean): Act[] {
  const deployment = drawDeployment(random);
  const acts: Act[] = [{ act: 'submit', deployment }];
  if (mayOverlap && random.chance(0.4))
    acts.push(
      { act: 'proceed', invocations: random.integer(0, 12) },
      { act: 'submit', deployment: deployment === 'scheduled' ? 'ondemand' : 'scheduled' },
    );
  if (random.chance(0.4))
    acts.push({ act: 'proceed', invocations: random.integer(1, 10) }, { act: 'change', change: drawChange(random, parties) });
  acts.push({ act: 'finish' });
  if (random.chance(0.5)) acts.push({ act: 'change', change: drawChange(random, parties) });
  if (mayOverlap && random.chance(0.2)) acts.push({ act: 'wait', minutes: random.pick([5, 16]) });
  return acts;
}

const DEEDS: readonly Deed[] = ['retry', 'retry', 'retry-all', 'ignore', 'reopen', 'cancel', 'cancel', 'resume', 'resume'];

/**
 * Puts what operators and signals do between the acts of others, two to five times. Where runs may not overlap it is done only
 * when none is under way, and waited for.
 */
export function amongOperators(
  random: Random,
  acts: readonly Act[],
  { customers, newcomers, mayOverlap }: Parties & { mayOverlap: boolean },
): Act[] {
  const busy = [...acts];
  for (let left = random.integer(2, 5); left > 0; left -= 1) {
    const places = busy.flatMap(({ act }, index) => (mayOverlap || act === 'finish' ? [index + 1] : []));
    busy.splice(random.pick(places), 0, drawDeed(random, customers.concat(newcomers), mayOverlap), ...finishUnless(mayOverlap));
  }
  return busy;
}

/**
 * An operator ignores somebody after a run, and thinks better of it later. Of its own, because a deed that is drawn by itself
 * rarely finds anybody who is ignored.
 */
export function withSecondThoughts(random: Random, acts: readonly Act[], mayOverlap: boolean): Act[] {
  const busy = [...acts];
  const finishes = busy.flatMap(({ act }, index) => (act === 'finish' ? [index + 1] : []));
  const after = random.pick(finishes);
  busy.splice(after, 0, { act: 'operate', deed: 'ignore', choice: random.integer(0, 20) }, ...finishUnless(mayOverlap));
  const later = busy.flatMap(({ act }, index) => (index >= after && (mayOverlap || act === 'finish') ? [index + 1] : []));
  busy.splice(random.pick(later), 0, { act: 'operate', deed: 'reopen', choice: random.integer(0, 20) }, ...finishUnless(mayOverlap));
  return busy;
}

const finishUnless = (mayOverlap: boolean): Act[] => (mayOverlap ? [] : [{ act: 'finish' }]);

function drawDeed(random: Random, sppIds: readonly string[], mayOverlap: boolean): Act {
  const kind = random.pick(['signal', 'export-chosen', 'operate', 'operate'] as const);
  switch (kind) {
    case 'signal':
      return { act: 'signal', sppId: random.pick(sppIds), times: random.pick([1, 1, 2, 3]) };
    case 'export-chosen':
      return { act: 'export-chosen', sppIds: Array.from({ length: random.integer(1, mayOverlap ? 4 : 1) }, () => random.pick(sppIds)) };
    case 'operate':
      return { act: 'operate', deed: random.pick(DEEDS), choice: random.integer(0, 20) };
  }
}

const drawDeployment = (random: Random): DeploymentName => random.pick(['scheduled', 'ondemand'] as const);

/** What somebody does in SuiteProjects Pro to one of the customers. */
export function drawChange(random: Random, { customers, newcomers }: Parties): Change {
  if (newcomers.length > 0 && random.chance(0.25)) return { change: 'insert', sppId: random.pick(newcomers) };
  const change = random.pick(['touch', 'touch', 'rename', 'deactivate', 'activate', 'mark', 'unmark', 'delete'] as const);
  return { change, sppId: random.pick(customers) };
}
