/** What `npm run simulate` is asked for. */
export type SimulateOptions =
  | { kind: 'seeds'; from: number; to: number; workers: number; withCrashPoints: boolean }
  | { kind: 'both'; from: number; to: number; workers: number }
  | { kind: 'replay-seed'; seed: number }
  | { kind: 'replay-both'; seed: number }
  | { kind: 'replay-point'; point: string };

const DEFAULTS = { seeds: '100', from: '1', workers: '2' };

/**
 * Reads `--seeds N [--from K] [--workers W] [--no-crash-points]`, `--seed K` or `--point NAME`; with `--both` the seeds are those
 * of both workflows. Throws RangeError with the usage for anything else.
 */
export function readOptions(args: readonly string[]): SimulateOptions {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at] ?? '';
    if (name === '--no-crash-points' || name === '--both') given.set(name, '');
    else if (/^--(seeds?|from|workers|point)$/.test(name) && args[at + 1] !== undefined) given.set(name, args[(at += 1)] ?? '');
    else throw new RangeError(`${name} is not understood. ${USAGE}`);
  }
  const point = given.get('--point');
  if (point !== undefined) return { kind: 'replay-point', point };
  const isBoth = given.has('--both');
  if (given.has('--seed')) return { kind: isBoth ? 'replay-both' : 'replay-seed', seed: count(given.get('--seed')) };
  const from = count(given.get('--from') ?? DEFAULTS.from);
  const to = from + count(given.get('--seeds') ?? DEFAULTS.seeds) - 1;
  const workers = count(given.get('--workers') ?? DEFAULTS.workers);
  return isBoth
    ? { kind: 'both', from, to, workers }
    : { kind: 'seeds', from, to, workers, withCrashPoints: !given.has('--no-crash-points') };
}

const USAGE =
  'Usage: npm run simulate -- --seeds 1000 | --seed 17 | --both --seeds 500 | --both --seed 17 | --point "kill after call 9, …"';

function count(text: string | undefined): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${text} is not a number from 1 up. ${USAGE}`);
  return value;
}
