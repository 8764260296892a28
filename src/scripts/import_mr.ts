/**
 * @NApiVersion 2.1
 * @NScriptType MapReduceScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { resolveException } from '../netsuite/exceptions';
import { removeSignal } from '../netsuite/signal-queue';
import { finishImport } from '../workflows/import/finish-import';
import { reportItem } from '../workflows/import/handle-item';
import type { Handed, ImportBatchResult, ImportItem } from '../workflows/import/item';
import { startImport } from '../workflows/import/start-import';
import { writeImportBatch } from '../workflows/import/write-batch';

/** Two more tries per key for errors that lie in the moment (facts netsuite-platform 1.3). */
export const config = { retryCount: 2, exitOnError: false };

export const getInputData = (context: EntryPoints.MapReduce.getInputDataContext): Record<string, ImportItem> =>
  startImport(context.isRestarted);

export const map = (context: EntryPoints.MapReduce.mapContext): void => {
  const item = JSON.parse(context.value) as ImportItem;
  const hand = (key: string, value: Handed): void => context.write({ key, value });
  switch (item.act) {
    case 'settle':
      return resolveException(item.exceptionId);
    case 'forget':
      return removeSignal(item.deletion);
    case 'seen':
      return hand('seen', { stamps: item.stamps });
    case 'write':
      return hand(`batch ${item.batch}`, { write: item });
    case 'park':
    case 'hold':
      return hand('reported', { outcome: reportItem(context.key, item, context.isRestarted || context.executionNo > 1) });
  }
};

export const reduce = (context: EntryPoints.MapReduce.reduceContext): void => {
  const handed = context.values.map((value) => JSON.parse(value) as Handed);
  const writes = handed.flatMap((one) => ('write' in one ? [one.write] : []));
  const { requests, outcomes, stamps }: ImportBatchResult =
    writes.length === 0
      ? { requests: 0, outcomes: [], stamps: [] }
      : writeImportBatch(writes, context.isRestarted || context.executionNo > 1);
  context.write({
    key: context.key,
    value: {
      requests,
      outcomes: [...outcomes, ...handed.flatMap((one) => ('outcome' in one ? [one.outcome] : []))],
      stamps: [...stamps, ...handed.flatMap((one) => ('stamps' in one ? one.stamps : []))],
    },
  });
};

export const summarize = (context: EntryPoints.MapReduce.summarizeContext): void => finishImport(context);
