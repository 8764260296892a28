/** What did not hold, and how to see it again. */
export interface Failure {
  /** The seed, or the name of the crash point. */
  at: string;
  violations: string[];
  replay: string;
}

/** What `build/simulation.json` holds. */
export interface SimulationReport {
  seeds: { from: number; to: number; count: number };
  crashPoints: number;
  violations: number;
  failures: Failure[];
  seconds: number;
  replay: string;
  /** Both workflows against each other; absent until they were simulated. */
  both?: BothReport;
}

/** What the simulation of both workflows found. */
export interface BothReport {
  seeds: SimulationReport['seeds'];
  violations: number;
  failures: Failure[];
  seconds: number;
  replay: string;
}

/** The part of a report that one worker makes. */
export interface PartialReport {
  seeds: number;
  crashPoints: number;
  failures: Failure[];
}

/** One report of the parts. */
export function joinParts(parts: readonly PartialReport[], seeds: SimulationReport['seeds'], seconds: number): SimulationReport {
  const failures = parts.flatMap((part) => part.failures);
  return {
    seeds: { ...seeds, count: parts.reduce((sum, part) => sum + part.seeds, 0) },
    crashPoints: parts.reduce((sum, part) => sum + part.crashPoints, 0),
    violations: failures.reduce((sum, { violations }) => sum + violations.length, 0),
    failures,
    seconds,
    replay: 'npm run simulate -- --seed K',
  };
}

/** The report of both workflows, of the report of their seeds. */
export const bothReportOf = ({ seeds, violations, failures, seconds }: SimulationReport): BothReport => ({
  ...{ seeds, violations, failures, seconds, replay: 'npm run simulate -- --both --seed K' },
});

/** The report in words. */
export function reportText({ seeds, crashPoints, violations, failures, seconds }: SimulationReport): string {
  return [
    ...failures.flatMap(({ at, violations: broken, replay }) => [`${at}:`, ...broken.map((one) => `  ${one}`), `  replay: ${replay}`]),
    `${seeds.count} seeds and ${crashPoints} crash points in ${Math.round(seconds)} s: ${violations} violations.`,
  ].join('\n');
}
