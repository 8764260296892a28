import * as log from 'N/log';
import { describeError } from '../../core/errors/catalogue';
import { createCustomer, findExistingCustomers, type Creation } from '../../netsuite/customers';
import { reportException, resolveException } from '../../netsuite/exceptions';
import type { CreateItem, CustomerItem, ExceptionItem, Outcome } from './item';

/**
 * NetSuite errors that lie in the moment, not in the record. They are thrown on: Map/Reduce tries the key again, and what
 * is left over stays pending, so that the next run reads it anew. Every other error parks the customer.
 */
const TRANSIENT_ERRORS = new Set([
  'UNEXPECTED_ERROR',
  'RCRD_HAS_BEEN_CHANGED',
  'SSS_REQUEST_TIME_EXCEEDED',
  'SSS_TIME_LIMIT_EXCEEDED',
  'SSS_USAGE_LIMIT_EXCEEDED',
]);

/**
 * Handles one customer: creates, links, holds or parks it. `mayHaveRun`: this customer may have been handled before the
 * server restarted, so look before creating. Throws only what is worth another try.
 * Cost: 15 units for a new customer, 10 more when it may have run; 6 to 16 for an exception; 2 to resolve one.
 */
export function handleCustomer(sppId: string, item: CustomerItem, mayHaveRun: boolean): Outcome {
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
    if (TRANSIENT_ERRORS.has(name)) throw error;
    // The message may quote values of the customer: it goes to the exception, not to the log.
    log.error({ title: `SuiteProjects Pro customer ${sppId} was not created`, details: name });
    const { draft, ...base } = item;
    const company = String(draft.fields['companyname'] ?? '');
    return reported(
      sppId,
      { ...base, act: 'park', company, problems: [{ code: 'NETSUITE_REFUSED', data: { name, message } }], source: draft },
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
  if (item.exceptionId !== undefined) resolveException(item.exceptionId);
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
    },
    { openId: item.exceptionId, mayHaveRun },
  );
  return { sppId, updated: item.updated, result: kind, code };
}
