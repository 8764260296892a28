/**
 * How long NetSuite takes, in milliseconds: assumed throughout, no figure is Oracle's. One model serves every script
 * that the benchmark compares, so that ratios mean something where absolute seconds do not.
 */
const CALL_MILLISECONDS: Readonly<Record<string, number>> = {
  'record.create': 60,
  'record.load': 150,
  'record.save': 300,
  'record.save customer': 900,
  'record.submitFields': 250,
  'record.delete': 300,
  'query.runSuiteQL': 120,
  'query.runSuiteQLPaged': 120,
  /** Besides the time that the other server takes. */
  https: 40,
  'task.submit': 200,
  'email.send': 200,
};

/** For a governed call without a line above. */
const OTHER_CALL_MILLISECONDS = 50;
const ROW_MILLISECONDS = 0.05;

/** What a Map/Reduce run takes besides its calls, in milliseconds. Assumed. */
export const MAP_REDUCE_MILLISECONDS = {
  stage: 2_000,
  /** Taking a batch of pairs and saving its result. */
  batch: 30,
  /** A job ends and another takes over. */
  yield: 5_000,
  /** Until a job runs again after its application server died. */
  restart: 60_000,
} as const;

/**
 * Modelled milliseconds of a governed call: the most specific known name counts, so `record.save customer` is found
 * before `record.save`, and `https.post` falls back to `https`.
 */
export function latencyOf(call: string, rows = 0): number {
  return baseOf(call) + rows * ROW_MILLISECONDS;
}

const bases = new Map<string, number>();

function baseOf(call: string): number {
  const known = bases.get(call);
  if (known !== undefined) return known;
  const name = call.replace(/^N\//, '');
  const candidates = [name, name.replace(/ .*$/, ''), name.replace(/\..*$/, '')];
  const base = candidates.map((candidate) => CALL_MILLISECONDS[candidate]).find((found) => found !== undefined) ?? OTHER_CALL_MILLISECONDS;
  bases.set(call, base);
  return base;
}
