/**
 * @NApiVersion 2.1
 * @NScriptType MapReduceScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { adoptLinks } from '../workflows/adoption/adopt-links';
import { beginAdoption } from '../workflows/adoption/begin-adoption';
import { finishAdoption } from '../workflows/adoption/finish-adoption';
import type { AdoptionItem } from '../workflows/adoption/item';

/** Two more tries per key for errors that lie in the moment (facts netsuite-platform 1.3). */
export const config = { retryCount: 2, exitOnError: false };

export const getInputData = (): ReturnType<typeof beginAdoption> => beginAdoption();

/** There is no reduce: what map writes is the output that summarize gets. */
export const map = (context: EntryPoints.MapReduce.mapContext): void =>
  context.write({
    key: context.key,
    value: adoptLinks(JSON.parse(context.value) as AdoptionItem, context.isRestarted || context.executionNo > 1),
  });

export const summarize = (context: EntryPoints.MapReduce.summarizeContext): void => finishAdoption(context);
