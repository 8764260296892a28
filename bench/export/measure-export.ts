import { countsOf, newestRun } from '../../sandbox/cli/run-summary';
import type { World } from '../../sandbox/cli/demo-world';
import type { FaultPlan, TaskProgress } from '../../sandbox/netsuite/engine/report';
import { startRun } from '../../sandbox/netsuite/engine/running-task';
import { submitTask } from '../../sandbox/netsuite/engine/submission';

export const EXPORT = { script: 'customscript_spx_export_mr', deployment: 'customdeploy_spx_export_ondemand' } as const;

/** What one export took. Units, requests and seconds are the model's and the same on every machine; the others are this machine's. */
export interface ExportMeasure {
  customers: number;
  created: number;
  units: number;
  /** To the XML API of SuiteProjects Pro; a renewal of tokens is none. */
  requests: number;
  modelledSeconds: number;
  /** Most bytes that waited at a time: keys and values to map, to reduce, and output. */
  persistedBytes: number;
  cpuSeconds: number;
  peakMemoryBytes: number;
}

/** How often the process is asked for its memory. */
const STEPS_PER_LOOK = 500;

/** Runs the export of a world on demand to its end. Throws when the run did not complete. */
export function measureExport({ account, spp }: World, customers: number, faults?: FaultPlan): ExportMeasure {
  const requestsBefore = spp.stats.requests;
  const cpuBefore = process.cpuUsage();
  const task = submitTask(account, { ...EXPORT, byScript: false });
  const run = startRun(account, task, { ...(faults && { faults }) });
  let persistedBytes = 0;
  let peakMemoryBytes = 0;
  for (let step = 0; run.step(); step += 1) {
    persistedBytes = Math.max(persistedBytes, bytesOf(task.progress));
    if (step % STEPS_PER_LOOK === 0) peakMemoryBytes = Math.max(peakMemoryBytes, process.memoryUsage().rss);
  }
  const cpu = process.cpuUsage(cpuBefore);
  const { report } = run;
  if (report.status !== 'COMPLETE')
    throw new Error(`The export of ${customers} customers is ${report.status}: ${JSON.stringify(report.errors[0])}`);
  return {
    customers,
    created: countsOf(newestRun(account)).created,
    units: report.units.total,
    requests: spp.stats.requests - requestsBefore,
    modelledSeconds: report.seconds,
    persistedBytes,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    peakMemoryBytes,
  };
}

const bytesOf = (progress: TaskProgress | undefined): number =>
  progress === undefined ? 0 : progress.map.pendingBytes + progress.reduce.pendingBytes + progress.output.pendingBytes;
