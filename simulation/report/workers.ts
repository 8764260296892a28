import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Share } from './part';
import type { PartialReport } from './simulation-report';

type Message = { kind: 'progress' } | { kind: 'report'; report: PartialReport };

/** Does a share in a process of its own, which inherits the TypeScript loader. Rejects when the process ends without a report. */
export function inWorker(share: Share, onProgress: () => void): Promise<PartialReport> {
  return new Promise((resolve, reject) => {
    const worker = fork(join(__dirname, 'worker.ts'));
    let report: PartialReport | undefined;
    worker.on('message', (message: Message) => {
      if (message.kind === 'progress') onProgress();
      else report = message.report;
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (report) resolve(report);
      else reject(new Error(`Worker ${share.worker} ended with code ${code} and without a report.`));
    });
    worker.send(share);
  });
}
