/**
 * @NApiVersion 2.1
 * @NScriptType MapReduceScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { resolveException } from '../netsuite/exceptions';
import { stopIfCancelled, TRIES } from '../workflows/export/cancelling';
import { finishExport } from '../workflows/export/finish-export';
import { handleCustomer } from '../workflows/export/handle-customer';
import type { ExportItem, Outcome } from '../workflows/export/item';
import { startExport } from '../workflows/export/start-export';
import { leftUnwritten, writeBackBatch } from '../workflows/export/write-back-batch';

/**
 * Two more tries per key for errors that lie in the moment (facts netsuite-platform 1.3), and then one that gives up without
 * an error: an error that is left over ends the stage for every customer, and only a cancelled run means that.
 */
export const config = { retryCount: TRIES, exitOnError: true };

export const getInputData = (context: EntryPoints.MapReduce.getInputDataContext): Record<string, string> =>
  startExport(context.isRestarted);

export const map = (context: EntryPoints.MapReduce.mapContext): void => {
  const item = JSON.parse(context.value) as ExportItem;
  stopIfCancelled(item);
  if (context.executionNo > TRIES) return;
  if (item.act === 'settle') return resolveException(item.exceptionId);
  const mayHaveRun = context.isRestarted || context.executionNo > 1;
  context.write({ key: String(item.batch), value: handleCustomer(context.key, item, mayHaveRun) });
};

export const reduce = (context: EntryPoints.MapReduce.reduceContext): void => {
  const outcomes = context.values.map((value) => JSON.parse(value) as Outcome);
  context.write({ key: context.key, value: context.executionNo > TRIES ? leftUnwritten(outcomes) : writeBackBatch(outcomes) });
};

export const summarize = (context: EntryPoints.MapReduce.summarizeContext): void => finishExport(context);
