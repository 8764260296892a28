import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagePath, packageProject } from '../tools/package';
import { figuresOf, type Found } from './figures';
import { goalsOf } from './goals';
import { readOptions, type BenchOptions } from './options';
import { origin } from './report/machine';
import { reportText, type BenchReport } from './report/report-text';
import { atATime, runTask } from './tasks/run-task';

/** Processes side by side, where only modelled figures count. */
const LANES = 2;

/** Figures of this machine first, one process at a time; then those of the model, two at a time, the longest first. */
async function measure({ small, size, large, processors, rival, seeds, slices }: BenchOptions): Promise<Found> {
  const mapping = await runTask('mapping', undefined);
  const xml = await runTask('xml', undefined);
  const pages = await runTask('pages', undefined);
  const found: Partial<Found> = { mapping, xml, pages };
  const exports: Record<string, Found['exports'][string]> = {};
  await atATime(LANES, [
    async () => void (found.growth = await runTask('growth', { small, large })),
    async () => void (found.realm = await runTask('realm', { size: large })),
    async () => void (found.productFaults = await runTask('faults', { contender: 'product', seeds })),
    ...processors.map((one) => async () => void (exports[one] = await runTask('export', { size, processors: one }))),
    async () => void (found.rivalFaults = await runTask('faults', { contender: 'consultant', seeds })),
    async () => void (found.slices = await runTask('slices', slices)),
    async () => void (found.rival = await runTask('rival', { size: rival })),
  ]);
  return { ...found, exports } as Found;
}

/** `npm run bench`. Goals that are not met are told, and are no failure of the command. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync(packagePath)) packageProject();
  const started = performance.now();
  const figures = figuresOf(await measure(options));
  const report: BenchReport = { ...origin(), seconds: (performance.now() - started) / 1000, figures, goals: goalsOf(figures) };
  writeFileSync(join(dirname(packagePath), 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(reportText(report));
}

void main();
