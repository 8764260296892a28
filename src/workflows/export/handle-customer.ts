import * as log from '../../netsuite/log';
import { describeError } from '../../core/errors/catalogue';
import { recoveryOf } from '../../core/errors/netsuite-errors';
import { ProductError } from '../../core/errors/product-error';
import { createCustomer, findExistingCustomers, type Creation } from '../../netsuite/customers';
import { reportException, resolveException, standingOf } from '../../netsuite/exceptions';
import { IGNORED, SETTLED_MEANWHILE, type CreateItem, type CustomerItem, type ExceptionItem, type Outcome } from './item';

/**
 * Handles one customer: creates, links, holds or parks it. `mayHaveRun`: this customer may have been handled before the
 * server restarted, so look before creating. Throws what is worth another try, and NETSUITE_NOT_ALLOWED, where no customer
 * would get through and none is to blame.
 * Cost: 15 units for a new customer, 10 more when it may have run, 10 more when NetSuite refused it; 6 to 16 for an exception; 2 to resolve one; 2 to see
 * whether a person decided meanwhile about one that has an exception.
 */
export function handleCustomer(sppId: string, item: CustomerItem, mayHaveRun: boolean): Outcome {
  return decidedMeanwhile(sppId, item, mayHaveRun) ?? handle(sppId, item, mayHaveRun);
}

/** What a person did since the run read its exceptions holds: the plan is older than their decision. */
function decidedMeanwhile(sppId: string, item: CustomerItem, mayHaveRun: boolean): Outcome | undefined {
  const { exceptionId, act, updated } = item;
  // One that is resolved may have been so by an earlier try of this very invocation; it looks before it creates.
  if (exceptionId === undefined || (mayHaveRun && (act === 'create' || act === 'link'))) return undefined;
  const { status, netsuiteId } = standingOf(exceptionId);
  if (status === 'ignored') return { sppId, updated, result: 'skipped', reason: IGNORED };
  if (netsuiteId !== '') return integrated(sppId, item, 'linked', netsuiteId);
  return status === 'resolved' ? { sppId, updated, result: 'skipped', reason: SETTLED_MEANWHILE } : undefined;
}

function handle(sppId: string, item: CustomerItem, mayHaveRun: boolean): Outcome {
  switch (item.act) {
    case 'create':
      return createOrPark(sppId, item, mayHaveRun);
    case 'link':
      return integrated(sppId, item, 'linked', item.netsuiteId);
    case 'park':
    case 'hold':
      return reported(sppId, item, mayHaveRun);
  }
}

function createOrPark(sppId: string, item: CreateItem, mayHaveRun: boolean): Outcome {
  let creation: Creation;
  try {
    creation = create(sppId, item, mayHaveRun);
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = error as { name?: string; message?: string };
    const recovery = recoveryOf(name);
    // Thrown on: Map/Reduce tries the key again, and what is left over stays pending, so that the next run reads it anew.
    if (recovery === 'retry') throw error;
    if (recovery === 'stop') throw new ProductError('NETSUITE_NOT_ALLOWED', { name });
    // A script of others that fails after the save reports an error of a customer that is there; a parked one would be in two states.
    const saved = findExistingCustomers(item.run.company, [sppId]).get(sppId);
    if (saved !== undefined) return integrated(sppId, item, 'created', saved);
    // The message may quote values of the customer: it goes to the exception, not to the log.
    log.error({ title: `SuiteProjects Pro customer ${sppId} was not created`, details: name });
    const { draft, ...base } = item;
    const company = String(draft.fields['companyname'] ?? '');
    return reported(
      sppId,
      { ...base, act: 'park', company, problems: [{ code: 'NETSUITE_REFUSED', data: { name, message } }], source: item.source ?? draft },
      mayHaveRun,
    );
  }
  return integrated(sppId, item, creation.existed ? 'linked' : 'created', creation.netsuiteId);
}

/** getInputData did not find the customer; one that is there now was created by this run before the restart. */
function create(sppId: string, item: CreateItem, mayHaveRun: boolean): Creation {
  const earlier = mayHaveRun ? findExistingCustomers(item.run.company, [sppId]).get(sppId) : undefined;
  return earlier === undefined ? createCustomer(item.draft, item.run.company, sppId) : { netsuiteId: earlier, existed: false };
}

function integrated(sppId: string, item: CustomerItem, result: 'created' | 'linked', netsuiteId: string): Outcome {
  if (item.exceptionId !== undefined) resolveException(item.exceptionId, netsuiteId);
  return { sppId, updated: item.updated, result, netsuiteId };
}

function reported(sppId: string, item: ExceptionItem, mayHaveRun: boolean): Outcome {
  const kind = item.act === 'park' ? 'parked' : 'held';
  const code = item.problems[0]?.code ?? 'UNEXPECTED_ERROR';
  reportException(
    {
      workflow: item.run.workflowId,
      run: item.run.runId,
      spp_id: sppId,
      company: item.company,
      kind,
      code,
      what_to_do: [...new Set(item.problems.map((problem) => describeError(problem.code).administrator))].join('\n'),
      reasons: JSON.stringify(item.problems),
      payload: JSON.stringify(item.source),
      candidates: item.candidates === undefined ? '' : JSON.stringify(item.candidates),
      match_keys: item.keys === undefined ? '' : JSON.stringify(item.keys),
    },
    { openId: item.exceptionId, mayHaveRun },
  );
  return { sppId, updated: item.updated, result: kind, code };
}
