import type { Random } from '../../sandbox/accounts/demo/random';
import { drawChange, type Parties } from './draw-acts';
import { REFUSING_ERROR, type Trouble } from './scenario';

type Draw = (random: Random, parties: Parties) => Trouble;

const strikeOf = (random: Random) => random.pick(['restart', 'restart', 'kill', 'usage-limit'] as const);
const whenOf = (random: Random) => random.pick(['before', 'after'] as const);

/** The kinds of trouble, as often as they stand here. */
const DRAWS: readonly Draw[] = [
  (random) => ({ trouble: 'strike', strike: strikeOf(random), when: whenOf(random), atCall: random.integer(1, 120) }),
  (random, { customers }) => ({
    trouble: 'strike-save',
    strike: strikeOf(random),
    when: random.pick(['before', 'after', 'after'] as const),
    atSave: random.integer(1, Math.min(20, customers.length)),
  }),
  (random, { customers }) => ({
    trouble: 'save',
    record: random.pick(['customer', 'customer', 'any'] as const),
    when: whenOf(random),
    atSave: random.integer(1, Math.min(20, customers.length)),
    // Sixty: whoever tries three times meets it three times, and stays pending.
    times: random.pick([1, 1, 3, 60]),
    error: random.pick(['RCRD_HAS_BEEN_CHANGED', 'UNEXPECTED_ERROR', 'SSS_REQUEST_TIME_EXCEEDED', REFUSING_ERROR]),
  }),
  (random) => ({
    trouble: 'exchange',
    endpoint: 'api',
    atRequest: random.integer(1, 12),
    times: random.pick([1, 1, 2, 3, 6]),
    kind: random.pick([
      'time-out-before',
      'time-out-after-commit',
      'connection-reset',
      'http-500',
      'http-503',
      'http-429',
      'expired-token',
      'status-556',
      'cut-off-xml',
      'wrong-blocks',
      'malformed-xml',
      'page-of-html',
      'empty-answer',
      'unknown-status',
      'block-twice',
    ] as const),
  }),
  (random) => ({
    trouble: 'exchange',
    endpoint: 'token',
    atRequest: random.integer(1, 3),
    times: random.pick([1, 2, 4]),
    kind: random.pick(['time-out-before', 'time-out-after-commit', 'http-503', 'http-429', 'expired-token', 'empty-answer'] as const),
  }),
  (random, { customers }) => ({
    trouble: 'server',
    fault: random.chance(0.3)
      ? { on: 'api', kind: 'short-page' }
      : {
          on: 'api',
          kind: 'status-on-modify',
          status: random.pick([605, 811, 901]),
          sppId: random.pick(customers),
          times: random.integer(1, 3),
        },
  }),
  (random, parties) => ({ trouble: 'meanwhile', atRequest: random.integer(1, 10), change: drawChange(random, parties) }),
];

/** One to eight troubles. */
export function drawTroubles(random: Random, parties: Parties): Trouble[] {
  return Array.from({ length: random.integer(1, 8) }, () => random.pick(DRAWS)(random, parties));
}
