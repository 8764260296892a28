import { ProductError } from '../core/errors/product-error';
import { findCustomer } from '../netsuite/customers';
import { OPENED_AGAIN } from '../netsuite/exceptions';
import { linkedElsewhere, loadException, noteDecision, takeDecision, UNDER_WAY, type ExceptionDetail } from '../netsuite/exception-queue';
import { openExporter, type OneExport, type OneOutcome } from './export/export-one';
import { isImportKey } from './import/item';
import { noteOutcome } from './retry';

/** Why a link was refused. */
export type Refusal = { reason: 'no-candidate' | 'no-customer' } | { reason: 'belongs-to-another'; sppId: string };

/**
 * What became of a decision. `late`: somebody else, or a run, was faster, or is at it; the exception says what happened.
 * `failed`: SuiteProjects Pro could not be asked; a link is kept, and the next run carries it out.
 */
export type Decided =
  | { kind: 'done'; outcome: OneOutcome }
  | { kind: 'late'; exception: ExceptionDetail }
  | ({ kind: 'refused' } & Refusal)
  | { kind: 'failed'; error: ProductError };

const now = (): string => new Date().toISOString();

function required(exceptionId: string): ExceptionDetail {
  const exception = loadException(exceptionId);
  if (exception === undefined || isImportKey(exception.sppId)) throw new ProductError('EXCEPTION_NOT_FOUND', { exception: exceptionId });
  return exception;
}

/**
 * Carries out what a person decided about a held customer, at once. Nobody else can decide meanwhile; what was created or
 * linked before is found by the export itself, which looks before it creates. What was entered for the customer is used.
 * Cost: as `openExporter` and `exportOne`, and some 30 units. Throws ProductError EXCEPTION_NOT_FOUND.
 */
export function decide(exceptionId: string, decision: NonNullable<OneExport['decision']>): Decided {
  const exception = required(exceptionId);
  const refusal = decision.kind === 'link' ? refusalOf(exception, decision.netsuiteId) : undefined;
  if (refusal !== undefined) return { kind: 'refused', ...refusal };
  const netsuiteId = decision.kind === 'link' ? decision.netsuiteId : undefined;
  const taken = takeDecision(exceptionId, 'open', {
    status: 'open',
    decision: UNDER_WAY[decision.kind],
    now: now(),
    ...(netsuiteId !== undefined && { netsuiteId }),
  });
  if (!taken) return { kind: 'late', exception: required(exceptionId) };
  // Two people may link two customers to one at the same moment: each has noted it before both look.
  const rival = netsuiteId === undefined ? undefined : linkedElsewhere(netsuiteId, exception.sppId);
  if (rival !== undefined) {
    noteDecision(exceptionId, { status: 'open', decision: 'not carried out', netsuiteId: '', now: now() });
    return { kind: 'refused', reason: 'belongs-to-another', sppId: rival };
  }
  return carryOut(exception, decision);
}

function refusalOf({ sppId, candidates }: ExceptionDetail, netsuiteId: string): Refusal | undefined {
  if (!candidates.some((candidate) => candidate.netsuiteId === netsuiteId)) return { reason: 'no-candidate' };
  const customer = findCustomer(netsuiteId);
  if (customer === undefined) return { reason: 'no-customer' };
  const owner = customer.sppId === '' ? linkedElsewhere(netsuiteId, sppId) : customer.sppId;
  return owner === undefined || owner === sppId ? undefined : { reason: 'belongs-to-another', sppId: owner };
}

function carryOut({ id, sppId, edits }: ExceptionDetail, decision: NonNullable<OneExport['decision']>): Decided {
  try {
    const outcome = openExporter().exportOne({ sppId, edits, decision });
    noteOutcome(id, outcome);
    return { kind: 'done', outcome };
  } catch (error) {
    noteDecision(id, { status: 'open', decision: decision.kind === 'link' ? 'linked' : 'not carried out', now: now() });
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'failed', error };
  }
}

/** Leaves a customer alone until it is opened again. False: somebody was faster. Cost: 6 units. */
export const ignore = (exceptionId: string): boolean =>
  takeDecision(exceptionId, 'open', { status: 'ignored', decision: 'ignored', now: now() });

/** Opens an ignored exception again; the next run reads its customer. False: somebody was faster. Cost: 6 units. */
export const reopen = (exceptionId: string): boolean =>
  takeDecision(exceptionId, 'ignored', { status: 'open', decision: OPENED_AGAIN, now: now() });
