/** How large the benchmark is. */
export interface BenchOptions {
  small: number;
  /** Of the figures per customer. */
  size: number;
  large: number;
  processors: readonly number[];
  rival: number;
  seeds: number;
  slices: { size: number; sliceCharacters: number };
}

/** The sizes of issue 7. Slices are a hundredth of the shipped ones, with the same code. */
export const FULL: BenchOptions = {
  small: 1_000,
  size: 10_000,
  large: 100_000,
  processors: [2, 5, 15],
  rival: 1_000,
  seeds: 200,
  slices: { size: 10_000, sliceCharacters: 1_500_000 },
};

/** A hundredth of everything, to try the benchmark itself; its figures say nothing. */
const TRIAL: BenchOptions = {
  small: 50,
  size: 200,
  large: 500,
  processors: [2, 5],
  rival: 50,
  seeds: 3,
  slices: { size: 2_200, sliceCharacters: 60_000 },
};

/** Reads `--trial`. Throws RangeError with the usage for anything else. */
export function readOptions(args: readonly string[]): BenchOptions {
  if (args.length === 0) return FULL;
  if (args.length === 1 && args[0] === '--trial') return TRIAL;
  throw new RangeError(`${args.join(' ')} is not understood. Usage: npm run bench [-- --trial]`);
}
