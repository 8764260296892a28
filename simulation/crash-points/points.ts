import type { CallPoint } from '../../sandbox/netsuite/engine/report';
import { createScheduler } from '../../sandbox/netsuite/engine/scheduler';
import { submit } from '../play/submit';
import type { Trouble } from '../scenario/scenario';
import type { SimulatedWorld } from '../world/simulated-world';

/** One place where something ends, and what ends there. */
export interface CrashPoint {
  name: string;
  trouble: Trouble;
}

/** How many tries the client makes of one exchange; more than that, and it gives up. */
const EVERY_TRY = 9;

/** Runs the export undisturbed, and lists every place where it can be struck. */
export function crashPoints(world: SimulatedWorld): CrashPoint[] {
  const calls: CallPoint[] = [];
  submit(world, 'ondemand');
  createScheduler(world.account, { faults: (point) => void calls.push({ ...point }) }).runToEnd();
  const begun = calls.filter(({ when }) => when === 'before');
  const requests = begun.filter(({ name }) => name.startsWith('https.')).length;
  const saves = begun.filter(({ name }) => name === 'record.save customer').length;
  return [...deaths(calls), ...lostAnswers(requests), ...failedSaves(saves)];
}

/** The server dies, or the whole run, before a call begins and between its commit and its answer. */
function deaths(calls: readonly CallPoint[]): CrashPoint[] {
  return (['kill', 'restart', 'usage-limit'] as const).flatMap((strike) =>
    calls.map(({ number, when, name, stage }) => ({
      name: `${strike} ${when} call ${number}, ${name} in ${stage}`,
      trouble: { trouble: 'strike', strike, when, atCall: number },
    })),
  );
}

/** SuiteProjects Pro is not reached, or does the work and its answer is lost; once, and for as long as the client tries. */
function lostAnswers(requests: number): CrashPoint[] {
  return numbers(requests).flatMap((atRequest) =>
    (['time-out-before', 'time-out-after-commit', 'cut-off-xml', 'malformed-xml', 'wrong-blocks', 'expired-token'] as const).flatMap(
      (kind) =>
        [1, EVERY_TRY].map((times) => ({
          name: `${kind} of request ${atRequest}, ${times === 1 ? 'once' : 'every try'}`,
          trouble: { trouble: 'exchange', endpoint: 'api', atRequest, times, kind },
        })),
    ),
  );
}

/** NetSuite refuses to save a customer, or saves it and answers with an error. */
function failedSaves(saves: number): CrashPoint[] {
  return numbers(saves).flatMap((atSave) =>
    (['before', 'after'] as const).flatMap((when) =>
      ['RCRD_HAS_BEEN_CHANGED', 'UNEXPECTED_ERROR', 'CREDIT_CHECK_FAILED'].map((error) => ({
        name: `${error} ${when} save ${atSave} of a customer is written`,
        trouble: { trouble: 'save', record: 'customer', when, atSave, times: 1, error },
      })),
    ),
  );
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
