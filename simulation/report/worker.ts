import { readFileSync } from 'node:fs';
import { packagePath } from '../../tools/package';
import { simulateShare, type Share } from './part';

/** A process of its own: does the share that its parent sends, and sends back the report. */
process.once('message', (share: Share) => {
  const report = simulateShare(readFileSync(packagePath), share, () => process.send?.({ kind: 'progress' }));
  process.send?.({ kind: 'report', report }, () => process.disconnect());
});
