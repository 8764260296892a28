/**
 * @NApiVersion 2.1
 * @NScriptType MapReduceScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { resolveException } from '../netsuite/exceptions';
import { finishExport } from '../workflows/export/finish-export';
import { handleCustomer } from '../workflows/export/handle-customer';
import type { ExportItem, Outcome } from '../workflows/export/item';
import { startExport } from '../workflows/export/start-export';
import { writeBackBatch } from '../workflows/export/write-back-batch';

/** Two more tries per key for errors that lie in the moment (facts netsuite-platform 1.3). */
export const config = { retryCount: 2, exitOnError: false };

export const getInputData = (context: EntryPoints.MapReduce.getInputDataContext): Record<string, ExportItem> =>
  startExport(context.isRestarted);

export const map = (context: EntryPoints.MapReduce.mapContext): void => {
  const item = JSON.parse(context.value) as ExportItem;
  if (item.act === 'settle') return resolveException(item.exceptionId);
  const mayHaveRun = context.isRestarted || context.executionNo > 1;
  context.write({ key: String(item.batch), value: handleCustomer(context.key, item, mayHaveRun) });
};

export const reduce = (context: EntryPoints.MapReduce.reduceContext): void => {
  const outcomes = context.values.map((value) => JSON.parse(value) as Outcome);
  context.write({ key: context.key, value: writeBackBatch(outcomes) });
};

export const summarize = (context: EntryPoints.MapReduce.summarizeContext): void => finishExport(context);
