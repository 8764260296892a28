import { readFileSync } from 'node:fs';
import { packageProject } from '../../tools/package';
import { runMapReduce } from '../netsuite/engine/map-reduce';
import { connect } from './connect';
import { createWorld, type World } from './demo-world';
import { progressPrinter } from './progress';
import { countsOf, newestRun, reconciles, runSummary, type RunRowCounts } from './run-summary';

/** Runs one step and says how long it took, in real time: this is the one place that looks at the machine's clock. */
function step<T>(label: string, work: () => T, remark: (result: T) => string): T {
  const started = process.hrtime.bigint();
  const result = work();
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(`${label.padEnd(10)} ${remark(result)} (${seconds.toFixed(1)} s)`);
  return result;
}

/** One export on demand; prints its progress and its summary, and returns its totals. */
function exportCustomers(world: World): RunRowCounts {
  const progress = progressPrinter(process.stdout);
  const report = runMapReduce(world.account, {
    script: 'customscript_spx_export_mr',
    deployment: 'customdeploy_spx_export_ondemand',
    onProgress: progress.show,
  });
  progress.end();
  console.log(runSummary(world.account, report).join('\n'));
  return countsOf(newestRun(world.account));
}

/** `npm start`: the demo company from nothing to reconciled totals. False when something is not as promised. */
function demo(): boolean {
  console.log('Customers for SuiteProjects Pro: the demo company\n');
  const zip = step('Package', packageProject, (path) => `the scripts are built and packaged by suitecloud project:package: ${path}`);
  const world = step(
    'Deploy',
    () => createWorld({ zip: readFileSync(zip) }),
    ({ account, spp }) =>
      `into the local NetSuite account ${account.variant.accountId}; SuiteProjects Pro has ${spp.customers().length} customers`,
  );
  step(
    'Connect',
    () => connect(world),
    () => 'signed in to SuiteProjects Pro through the Connection page',
  );
  console.log('\nFirst export');
  const first = exportCustomers(world);
  console.log('\nSecond export, the same account');
  const second = exportCustomers(world);
  console.log(`
Where to look next
  npm run sandbox           both systems in your browser, with the Connection page
  README.md                 what this is and how to deploy it
  docs/fidelity.md          what the sandbox emulates, with sources
  src/scripts/export_mr.ts  where the export begins`);
  const kept =
    reconciles(first) &&
    reconciles(second) &&
    first.created > 0 &&
    second.created + second.linked === 0 &&
    first.pending + second.pending === 0;
  if (!kept) console.error('\nThe demo did not keep its promises: see the totals above.');
  return kept;
}

process.exitCode = demo() ? 0 : 1;
