import * as log from 'N/log';
import type { Problem } from '../../core/errors/problem';
import { createCustomer, findExistingCustomers } from '../../netsuite/customers';
import { reportException, resolveException } from '../../netsuite/exceptions';
import type { ExportItem, Outcome } from './item';

/** What map needs to know besides the item. */
export interface MapContext {
  sppId: string;
  item: ExportItem;
  company: string;
  workflowId: number;
  runId: number;
  /** This customer may have been handled before: look before creating. */
  mayHaveRun: boolean;
}

/**
 * Handles one customer: creates, links, holds or parks it. Never throws for a reason that lies in the record.
 * Cost: 15 units for a new customer; 20 more when it may have run before; 6 to 16 for an exception.
 */
export function handleCustomer(context: MapContext): Outcome {
  const { item, sppId } = context;
  const base = { sppId, updated: item.updated };
  if (item.act === 'park' || item.act === 'hold') {
    report(context, item.act === 'park' ? 'parked' : 'held', item.problems, item.payload);
    return { ...base, result: item.act === 'park' ? 'parked' : 'held', code: item.problems[0]?.code ?? 'UNEXPECTED_ERROR' };
  }
  if (item.act === 'link') return finish(context, { ...base, result: 'linked', netsuiteId: item.netsuiteId });
  if (context.mayHaveRun) {
    const existing = findExistingCustomers(context.company, [sppId]).get(sppId);
    if (existing !== undefined) return finish(context, { ...base, result: 'created', netsuiteId: existing });
  }
  try {
    const { netsuiteId, existed } = createCustomer(item.draft, context.company, sppId);
    return finish(context, { ...base, result: existed ? 'linked' : 'created', netsuiteId });
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = error as { name?: string; message?: string };
    if (name === 'SSS_USAGE_LIMIT_EXCEEDED' || name === 'NOT_EMULATED') throw error;
    log.error({ title: `Customer ${sppId} was not created`, details: `${name}: ${message}` });
    report(context, 'parked', [{ code: 'NETSUITE_REFUSED', data: { name, message } }], item.draft);
    return { ...base, result: 'parked', code: name };
  }
}

function finish(context: MapContext, outcome: Outcome): Outcome {
  if (context.item.exceptionId !== undefined) resolveException(context.item.exceptionId);
  return outcome;
}

function report(context: MapContext, kind: 'parked' | 'held', problems: Problem[], payload: unknown): void {
  reportException(
    {
      workflow: context.workflowId,
      run: context.runId,
      spp_id: context.sppId,
      company: context.item.company,
      kind,
      code: problems[0]?.code ?? 'UNEXPECTED_ERROR',
      reasons: JSON.stringify(problems),
      payload: JSON.stringify(payload),
    },
    { openId: context.item.exceptionId, mayHaveRun: context.mayHaveRun },
  );
}
