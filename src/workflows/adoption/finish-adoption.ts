import type { EntryPoints } from 'N/types';
import type { AdoptionCounts } from '../../core/adoption/adoption-counts';
import { isConflict, type Finding } from '../../core/adoption/finding';
import { closeAdoption, updateAdoption } from '../../netsuite/adoptions';
import * as log from '../../netsuite/log';
import { ownAdoption } from './begin-adoption';
import type { AdoptionOutcome } from './item';

type Summary = EntryPoints.MapReduce.summarizeContext;

/** Errors of single keys that are written to the log. */
const LOGGED_ERRORS = 20;

/** Closes the step: reconciles its totals and keeps what was found. It may run twice after a restart, and writes the same then. Cost: 12 units. */
export function finishAdoption(summary: Summary): void {
  const adoption = ownAdoption();
  const { error } = summary.inputSummary;
  if (error) log.error({ title: 'Existing links could not be judged', details: error });
  if (adoption === undefined) return;
  const ended = new Date().toISOString();
  const { id, kind, counts: planned } = adoption;
  if (error || planned === undefined) return updateAdoption(id, { status: 'failed', ended });
  logKeyErrors(summary);
  const { outcome, findings } = gathered(summary);
  const conflicts = findings.filter(isConflict);
  const already = planned.already + outcome.already;
  const counts: AdoptionCounts = {
    ...{ ...planned, already, adopted: outcome.adopted },
    ...{ conflicts: conflicts.length, warnings: findings.length - conflicts.length },
    pending: kind === 'look' ? 0 : planned.linked - already - outcome.adopted - conflicts.length,
  };
  closeAdoption(id, { status: 'complete', ended, counts, message: messageOf(kind, counts) }, inOrder(findings));
}

function gathered({ output }: Summary): { outcome: Omit<AdoptionOutcome, 'findings'>; findings: Finding[] } {
  const outcome = { adopted: 0, already: 0 };
  const findings: Finding[] = [];
  output.iterator().each((_key, value) => {
    const one = JSON.parse(value) as AdoptionOutcome;
    outcome.adopted += one.adopted;
    outcome.already += one.already;
    findings.push(...one.findings);
    return true;
  });
  return { outcome, findings };
}

const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => Number(one.sppId) - Number(other.sppId) || (one.code < other.code ? -1 : 1));

function messageOf(kind: string, { linked, already, adoptable, adopted, conflicts, warnings, pending }: AdoptionCounts): string {
  const sentences = [
    `Links found: ${linked}. Adopted before: ${already}.`,
    kind === 'look' ? `To be adopted: ${adoptable}.` : `Adopted now: ${adopted}.`,
    conflicts > 0 && `In conflict and left as they are: ${conflicts}.`,
    warnings > 0 && `Names with little in common: ${warnings}.`,
    pending > 0 && `Nobody knows what became of ${pending}: see the script log, look and adopt again, which settles it.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function logKeyErrors({ mapSummary }: Summary): void {
  let logged = 0;
  mapSummary.errors.iterator().each((key, error) => {
    logged += 1;
    log.error({ title: `Error in map of ${key}`, details: error });
    return logged < LOGGED_ERRORS;
  });
}
