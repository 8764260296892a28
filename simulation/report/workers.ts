import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Share } from './part';
import type { PartialReport } from './simulation-report';

/**
 * Scripts run in new realms all the time, so what V8 optimises for one is thrown away: without it twelve seeds took 0.86 to 0.94 s
 * of processor time each, with it 0.99 to 1.06 s.
 */
const WORKER_FLAGS: readonly string[] = ['--max-semi-space-size=32', '--no-opt'];

type Message = { kind: 'progress' } | { kind: 'report'; report: PartialReport };

/**
 * Longer than any seed or point takes. Scripts are not watched for endless loops in here (simulated-world.ts), so this is where
 * one is noticed.
 */
const STANDS_STILL_MILLISECONDS = 180_000;

/**
 * Does a share in a process of its own, which inherits the TypeScript loader. Rejects when the process ends without a report, or
 * makes no progress for three minutes.
 */
export function inWorker(share: Share, onProgress: () => void): Promise<PartialReport> {
  return new Promise((resolve, reject) => {
    const worker = fork(join(__dirname, 'worker.ts'), { execArgv: [...process.execArgv, ...WORKER_FLAGS] });
    const standsStill = setTimeout(() => {
      worker.kill('SIGKILL');
      reject(new Error(`Worker ${share.worker} stands still.`));
    }, STANDS_STILL_MILLISECONDS);
    let report: PartialReport | undefined;
    worker.on('message', (message: Message) => {
      standsStill.refresh();
      if (message.kind === 'progress') onProgress();
      else report = message.report;
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearTimeout(standsStill);
      if (report) resolve(report);
      else reject(new Error(`Worker ${share.worker} ended with code ${code} and without a report.`));
    });
    worker.send(share);
  });
}
