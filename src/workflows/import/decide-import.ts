import { ProductError } from '../../core/errors/product-error';
import { loadException, noteDecision, takeDecision, UNDER_WAY, type Decision, type ExceptionDetail } from '../../netsuite/exception-queue';
import { importOne, type ImportDecision, type OneImportOutcome } from './import-one';
import { isImportKey, netsuiteIdOfKey } from './item';

/** What became of a decision. `late`: somebody else, or a run, was faster, or is at it; the exception says what happened. */
export type DecidedImport = { kind: 'done'; outcome: OneImportOutcome } | { kind: 'late'; exception: ExceptionDetail };

const now = (): string => new Date().toISOString();

function required(exceptionId: string): ExceptionDetail {
  const exception = loadException(exceptionId);
  if (exception === undefined || !isImportKey(exception.sppId)) throw new ProductError('EXCEPTION_NOT_FOUND', { exception: exceptionId });
  return exception;
}

/**
 * Carries out at once what a person decided about a customer that the import holds or has parked; without a decision it is
 * tried again. Nobody else can decide meanwhile. Cost: as `importOne`, and some 20 units. Throws ProductError; then nothing is
 * decided, and the exception stays open.
 */
export function decideImport(exceptionId: string, decision?: ImportDecision): DecidedImport {
  const { sppId: key } = required(exceptionId);
  const underWay = UNDER_WAY[decision?.kind ?? 'retry'];
  if (!takeDecision(exceptionId, 'open', { status: 'open', decision: underWay, now: now() }))
    return { kind: 'late', exception: required(exceptionId) };
  try {
    const outcome = importOne(netsuiteIdOfKey(key), decision);
    note(exceptionId, notedOf(outcome, netsuiteIdOfKey(key)));
    return { kind: 'done', outcome };
  } catch (error) {
    note(exceptionId, { status: 'open', decision: 'not carried out' });
    throw error;
  }
}

const TRIED = 'tried again';

const note = (id: string, noted: Omit<Decision, 'now'>): void => noteDecision(id, { ...noted, now: now() });

/** What an exception says after its customer was imported on its own. */
function notedOf(outcome: OneImportOutcome, netsuiteId: string): Omit<Decision, 'now'> {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'linked':
      return { status: 'resolved', decision: `${outcome.kind} as SuiteProjects Pro customer ${outcome.sppId}`, netsuiteId };
    case 'skipped':
      return { status: 'resolved', decision: `nothing to send (${outcome.reason})` };
    case 'not-noted':
      return { status: 'open', decision: 'written to SuiteProjects Pro' };
    case 'refused':
      return { status: 'open', decision: 'not carried out' };
    case 'ignored':
      return { status: 'ignored', decision: 'ignored' };
    case 'parked':
    case 'held':
    case 'not-written':
    case 'gone':
      return { status: 'open', decision: TRIED };
  }
}
