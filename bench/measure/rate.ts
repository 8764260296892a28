type Work = () => void | Promise<void>;

/** Seconds of the processor that some work takes; other programs on the machine do not count. */
export async function cpuSeconds(work: Work): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const ROUNDS = 5;

/**
 * The least time that each of several works took, by turns, so that whatever disturbs the machine disturbs all of them; the first
 * round warms up and does not count. `measure` may be replaced by a test.
 */
export async function leastSeconds<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  measure: (work: Work) => Promise<number> = cpuSeconds,
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of names) {
      const seconds = await measure(works[name]);
      if (round > 0) least[name] = Math.min(least[name], seconds);
    }
  return least;
}
