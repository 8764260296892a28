/** What `npm run simulate` is asked for. */
export type SimulateOptions =
  | { kind: 'seeds'; from: number; to: number; workers: number; withCrashPoints: boolean }
  | { kind: 'replay-seed'; seed: number }
  | { kind: 'replay-point'; point: string };

const DEFAULTS = { seeds: '100', from: '1', workers: '2' };

/**
 * Reads `--seeds N [--from K] [--workers W] [--no-crash-points]`, `--seed K` or `--point NAME`. Throws RangeError with the usage
 * for anything else.
 */
export function readOptions(args: readonly string[]): SimulateOptions {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at] ?? '';
    if (name === '--no-crash-points') given.set(name, '');
    else if (/^--(seeds?|from|workers|point)$/.test(name) && args[at + 1] !== undefined) given.set(name, args[(at += 1)] ?? '');
    else throw new RangeError(`${name} is not understood. ${USAGE}`);
  }
  const point = given.get('--point');
  if (point !== undefined) return { kind: 'replay-point', point };
  if (given.has('--seed')) return { kind: 'replay-seed', seed: count(given.get('--seed')) };
  const from = count(given.get('--from') ?? DEFAULTS.from);
  return {
    kind: 'seeds',
    from,
    to: from + count(given.get('--seeds') ?? DEFAULTS.seeds) - 1,
    workers: count(given.get('--workers') ?? DEFAULTS.workers),
    withCrashPoints: !given.has('--no-crash-points'),
  };
}

const USAGE = 'Usage: npm run simulate -- --seeds 1000 | --seed 17 | --point "kill after call 9, …"';

function count(text: string | undefined): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${text} is not a number from 1 up. ${USAGE}`);
  return value;
}
