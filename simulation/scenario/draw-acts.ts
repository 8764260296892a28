import type { Random } from '../../sandbox/accounts/demo/random';
import type { Act, Change, DeploymentName } from './scenario';

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

const drawDeployment = (random: Random): DeploymentName => random.pick(['scheduled', 'ondemand'] as const);

/** What somebody does in SuiteProjects Pro to one of the customers. */
export function drawChange(random: Random, { customers, newcomers }: Parties): Change {
  if (newcomers.length > 0 && random.chance(0.25)) return { change: 'insert', sppId: random.pick(newcomers) };
  const change = random.pick(['touch', 'touch', 'rename', 'deactivate', 'activate', 'mark', 'unmark', 'delete'] as const);
  return { change, sppId: random.pick(customers) };
}
