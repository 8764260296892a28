import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagePath, packageProject } from '../tools/package';
import { readOptions, type SimulateOptions } from './report/options';
import { replayPoint, replaySeed } from './report/replay';
import { joinParts, reportText } from './report/simulation-report';
import { inWorker } from './report/workers';

const PROGRESS_EVERY = 50;

/** `npm run simulate`. The exit code tells whether every promise was kept. */
async function main(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync(packagePath)) packageProject();
  if (options.kind === 'seeds') return simulate(options);
  const zip = readFileSync(packagePath);
  const { text, kept } = options.kind === 'replay-seed' ? replaySeed(zip, options.seed) : replayPoint(zip, options.point);
  console.log(text);
  return kept;
}

async function simulate({ from, to, workers, withCrashPoints }: Extract<SimulateOptions, { kind: 'seeds' }>): Promise<boolean> {
  const started = process.hrtime.bigint();
  let done = 0;
  const onProgress = () => {
    done += 1;
    if (done % PROGRESS_EVERY === 0) console.log(`${done} seeds and points`);
  };
  const shares = Array.from({ length: workers }, (_, worker) => ({ from, to, worker, of: workers, withCrashPoints }));
  const parts = await Promise.all(shares.map((share) => inWorker(share, onProgress)));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const report = joinParts(parts, { from, to, count: 0 }, seconds);
  writeFileSync(join(dirname(packagePath), 'simulation.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(reportText(report));
  return report.violations === 0;
}

void main().then((kept) => {
  process.exitCode = kept ? 0 : 1;
});
