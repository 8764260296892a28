import * as runtime from 'N/runtime';
import type { Edits } from '../core/customer/edit-customer';
import { ProductError } from '../core/errors/product-error';
import { listExceptions, loadException, noteDecision, saveEdits, type Decision, type ExceptionDetail } from '../netsuite/exception-queue';
import { loadWorkflow } from '../netsuite/workflow-store';
import { openExporter, type Exporter, type OneOutcome } from './export/export-one';
import { isImportKey } from './import/item';

/** What became of a retry. `settled`: somebody else, or a run, was faster; nothing was done. */
export type Retried = { kind: 'tried'; outcome: OneOutcome } | { kind: 'settled'; exception: ExceptionDetail };

/**
 * Tries one open customer again. `edits`: what a person entered for it, kept for later runs until it is resolved; none: as
 * SuiteProjects Pro has it, and what was entered earlier is forgotten; left out: with what was entered earlier.
 * Cost: as `openExporter` and `exportOne`, and 6 units. Throws ProductError.
 */
export function retryOne(exceptionId: string, edits?: Edits): Retried {
  const exception = loadException(exceptionId);
  if (exception === undefined || isImportKey(exception.sppId)) throw new ProductError('EXCEPTION_NOT_FOUND', { exception: exceptionId });
  if (exception.status !== 'open') return { kind: 'settled', exception };
  if (edits !== undefined) saveEdits(exceptionId, edits);
  return { kind: 'tried', outcome: tryAgain(openExporter(), { ...exception, edits: edits ?? exception.edits }) };
}

/** Exports the customer of an exception, and notes who did it, when, and what became of it. */
function tryAgain(exporter: Exporter, { id, sppId, edits }: Pick<ExceptionDetail, 'id' | 'sppId' | 'edits'>): OneOutcome {
  const outcome = exporter.exportOne({ sppId, edits });
  noteOutcome(id, outcome);
  return outcome;
}

/** Notes on an exception what became of the export of its customer. Cost: 2 units. */
export function noteOutcome(id: string, outcome: OneOutcome): void {
  const noted = notedOf(outcome);
  if (noted !== undefined) noteDecision(id, { ...noted, now: new Date().toISOString() });
}

/** What an exception says after its customer was exported on its own; undefined when it stays as the person left it who was faster. */
function notedOf(outcome: OneOutcome): Omit<Decision, 'now'> | undefined {
  switch (outcome.kind) {
    case 'created':
    case 'linked':
      return { status: outcome.writtenBack ? 'resolved' : 'open', decision: outcome.kind, netsuiteId: outcome.netsuiteId };
    case 'filtered-out':
      return { status: 'resolved', decision: `kept out by the filter (${outcome.reason})` };
    case 'parked':
    case 'held':
    case 'gone':
      return { status: 'open', decision: 'tried again' };
    case 'ignored':
      return undefined;
  }
}

/** What became of a retry of many. `left`: of this kind, but not tried. */
export interface RetriedAll {
  tried: number;
  integrated: number;
  left: number;
}

/** Units that one customer may take; more in an account of many customers, which the first ones show. */
const UNITS_AT_FIRST = 120;

/**
 * Tries the parked customers of one kind of error again, as many as the units of this request allow, and those first that
 * were tried least: the next press goes on where this one ended. Throws ProductError.
 */
export function retryAll(code: string): RetriedAll {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const rows = listExceptions(workflow.id, 'open')
    .filter((row) => row.kind === 'parked' && row.code === code)
    .sort((one, other) => one.attempts - other.attempts || Number(one.id) - Number(other.id));
  if (rows.length === 0) return { tried: 0, integrated: 0, left: 0 };
  const script = runtime.getCurrentScript();
  const exporter = openExporter();
  const counts = { tried: 0, integrated: 0 };
  let dearest = UNITS_AT_FIRST;
  for (const { id } of rows) {
    const before = script.getRemainingUsage();
    if (before < dearest * 1.5) break;
    const exception = loadException(id);
    if (exception?.status !== 'open') continue;
    const { kind } = tryAgain(exporter, exception);
    counts.tried += 1;
    if (kind === 'created' || kind === 'linked') counts.integrated += 1;
    dearest = Math.max(dearest, before - script.getRemainingUsage());
  }
  return { ...counts, left: rows.length - counts.tried };
}
