import { createScheduler } from '../../sandbox/netsuite/engine/scheduler';
import { reconnectWhenTold } from '../play/until-settled';
import type { Writes } from './after-the-dust';
import type { BothWorld } from './both-world';
import { ImportWatch } from './import-watch';
import { importCountsOf, runsOf, statusOf } from './import-runs';
import { editInNetSuite, editInSpp } from './last-edits';
import { submitRun } from './submit-run';

const HOUR = 3_600_000;
const BETWEEN = HOUR / 3;
const MOST_ROUNDS = 6;

/**
 * After the troubles: rounds of both workflows until one writes nothing, another one that may write nothing, and one each after a
 * person has edited a customer on either side. What one of the last brings about beyond its own round is in the next.
 */
export function settle(world: BothWorld): void {
  world.clock.advance(world.both.base.quietAfterHours * HOUR);
  const quietAfter = roundsUntilQuiet(world);
  const idle = writesOf(world, () => round(world, 0));
  const netsuiteEdit = afterEdit(world, editInNetSuite);
  const sppEdit = afterEdit(world, editInSpp);
  world.afterwards = { quietAfter, idle, netsuiteEdit, sppEdit };
}

function roundsUntilQuiet(world: BothWorld): number | undefined {
  for (let number = 1; number <= MOST_ROUNDS; number += 1) {
    const { spp, netsuite } = writesOf(world, () => round(world, number));
    if (spp + netsuite === 0 && hasNothingLeft(world)) return number;
  }
  return undefined;
}

/** Undefined when there was nobody to edit. */
function afterEdit(world: BothWorld, edit: (world: BothWorld) => boolean): Writes | undefined {
  let isEdited = false;
  const written = writesOf(world, () => {
    isEdited = edit(world);
    if (isEdited) round(world, 0);
  });
  return isEdited ? written : undefined;
}

/** Both workflows once, by the schedule and on demand by turns. */
function round(world: BothWorld, number: number): void {
  const deployment = number % 2 === 1 ? 'scheduled' : 'ondemand';
  reconnectWhenTold(world);
  const imports = new ImportWatch(world);
  for (const workflow of ['export', 'import'] as const) {
    if (submitRun(world, workflow, deployment) && workflow === 'import') imports.submitted();
    createScheduler(world.account).runToEnd();
  }
  imports.lookAfter();
  // As the next save does: a single run that was cut off is closed by the next one of its deployment.
  if (world.both.importSettings['realTime'] === true && number < 2) submitRun(world, 'import', 'single');
  createScheduler(world.account).runToEnd();
  world.trace.note(
    `quiet round: ${(['export', 'import'] as const).map((workflow) => `${workflow} ${lastOf(world, workflow)}`).join('; ')}`,
  );
  world.clock.advance(BETWEEN);
}

function lastOf(world: BothWorld, workflow: 'export' | 'import'): string {
  const run = runsOf(world, workflow).at(-1);
  return run === undefined ? 'never ran' : `${statusOf(run)}. ${String(run.fields['custrecord_spx_run_message'] ?? '')}`;
}

function hasNothingLeft(world: BothWorld): boolean {
  return (['export', 'import'] as const).every((workflow) => {
    const run = runsOf(world, workflow).at(-1);
    return run !== undefined && statusOf(run).startsWith('complete') && importCountsOf(run)?.pending === 0;
  });
}

/** Counted over requests, whatever was answered. */
function writesOf({ spp, ledger }: BothWorld, act: () => void): Writes {
  const commands = (): number =>
    Object.entries(spp.stats.byKind).reduce((sum, [kind, count]) => (/^(Add|Modify|Upsert|Delete)/.test(kind) ? sum + count : sum), 0);
  const before = { spp: commands(), netsuite: ledger.savesByScripts };
  act();
  return { spp: commands() - before.spp, netsuite: ledger.savesByScripts - before.netsuite };
}
