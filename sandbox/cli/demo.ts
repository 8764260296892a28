import { runMapReduce } from '../netsuite/engine/map-reduce';
import { connect } from './connect';
import { createWorld, type World } from './demo-world';
import { progressPrinter } from './progress';
import { countsOf, newestRun, reconciles, runSummary, type RunRowCounts } from './run-summary';

/** Where the demo writes, and how it tells the time: the terminal and the machine's clock in `npm start`. */
export interface DemoOutput {
  isTTY?: boolean;
  write(text: string): unknown;
  /** Seconds from any moment. */
  seconds(): number;
}

/**
 * The demo company from a package to reconciled totals: deploys into fresh accounts, connects, exports twice, and writes what
 * became of everybody. `makePackage` returns the zip. False when something is not as promised.
 */
export function runDemo(makePackage: () => Uint8Array, output: DemoOutput): boolean {
  const say = (line: string) => void output.write(`${line}\n`);
  const step = <T>(label: string, work: () => T, remark: (result: T) => string): T => {
    const started = output.seconds();
    const result = work();
    say(`${label.padEnd(10)} ${remark(result)} (${(output.seconds() - started).toFixed(1)} s)`);
    return result;
  };

  say('Customers for SuiteProjects Pro: the demo company\n');
  const zip = step('Package', makePackage, () => 'the scripts are built, and packaged by suitecloud project:package');
  const world = step(
    'Deploy',
    () => createWorld({ zip }),
    ({ account, spp }) =>
      `into the local NetSuite account ${account.variant.accountId}; SuiteProjects Pro has ${spp.customers().length} customers`,
  );
  step(
    'Connect',
    () => connect(world),
    () => 'signed in to SuiteProjects Pro through the Connection page',
  );
  say('\nFirst export');
  const first = exportCustomers(world, output);
  say('\nSecond export, the same account');
  const second = exportCustomers(world, output);
  say(WHERE_TO_LOOK);
  const kept =
    first.created > 0 && second.created + second.linked === 0 && [first, second].every((run) => reconciles(run) && run.pending === 0);
  if (!kept) say('\nThe demo did not keep its promises: see the totals above.');
  return kept;
}

/** One export on demand: writes its progress and its summary, and returns its totals. */
function exportCustomers(world: World, output: DemoOutput): RunRowCounts {
  const progress = progressPrinter(output);
  const report = runMapReduce(world.account, {
    script: 'customscript_spx_export_mr',
    deployment: 'customdeploy_spx_export_ondemand',
    onProgress: progress.show,
  });
  progress.end();
  output.write(`${runSummary(world.account, report).join('\n')}\n`);
  return countsOf(newestRun(world.account));
}

const WHERE_TO_LOOK = `
Where to look next
  npm run sandbox           both systems in your browser: connect them, run the export, look into the records
  README.md                 what this is and how to deploy it
  docs/fidelity.md          what the sandbox emulates, with sources
  src/scripts/export_mr.ts  where the export begins`;
