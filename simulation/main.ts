import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagePath, packageProject } from '../tools/package';
import { readOptions, type SimulateOptions } from './report/options';
import { replayBoth, replayPoint, replaySeed } from './report/replay';
import { bothReportOf, joinParts, reportText, type SimulationReport } from './report/simulation-report';
import { inWorker } from './report/workers';

const PROGRESS_EVERY = 50;

/** `npm run simulate`. The exit code tells whether every promise was kept. */
async function main(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync(packagePath)) packageProject();
  if (options.kind === 'seeds' || options.kind === 'both') return simulate(options);
  const { text, kept } = replay(readFileSync(packagePath), options);
  console.log(text);
  return kept;
}

function replay(zip: Uint8Array, options: Exclude<SimulateOptions, { kind: 'seeds' | 'both' }>): { text: string; kept: boolean } {
  switch (options.kind) {
    case 'replay-seed':
      return replaySeed(zip, options.seed);
    case 'replay-both':
      return replayBoth(zip, options.seed);
    case 'replay-point':
      return replayPoint(zip, options.point);
  }
}

async function simulate(options: Extract<SimulateOptions, { kind: 'seeds' | 'both' }>): Promise<boolean> {
  const { from, to, workers } = options;
  const isBoth = options.kind === 'both';
  const withCrashPoints = options.kind === 'seeds' && options.withCrashPoints;
  const started = process.hrtime.bigint();
  let done = 0;
  const onProgress = () => {
    done += 1;
    if (done % PROGRESS_EVERY === 0) console.log(`${done} seeds and points`);
  };
  const shares = Array.from({ length: workers }, (_, worker) => ({ from, to, worker, of: workers, withCrashPoints, isBoth }));
  const parts = await Promise.all(shares.map((share) => inWorker(share, onProgress)));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const report = joinParts(parts, { from, to, count: 0 }, seconds);
  keep(isBoth ? { both: bothReportOf(report) } : report);
  console.log(reportText(report));
  return report.violations === 0;
}

/** Each simulation has its own part of the file, and leaves that of the other. */
function keep(part: Partial<SimulationReport>): void {
  const path = join(dirname(packagePath), 'simulation.json');
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<SimulationReport>) : {};
  writeFileSync(path, `${JSON.stringify({ ...before, ...part }, null, 2)}\n`);
}

void main().then((kept) => {
  process.exitCode = kept ? 0 : 1;
});
