import { latencyOf } from '../../sandbox/netsuite/latency';
import type { ExportMeasure } from './measure-export';

/** Modelled milliseconds that NetSuite takes to make one customer, whoever makes it: `record.create` and its `save`. */
export const SAVE_MILLISECONDS = latencyOf('record.create') + latencyOf('record.save customer');

export const unitsPerCustomer = ({ units, created }: ExportMeasure): number => units / created;

export const requestsPer1000 = ({ requests, created }: ExportMeasure): number => (1000 * requests) / created;

export const persistedBytesPerCustomer = ({ persistedBytes, created }: ExportMeasure): number => persistedBytes / created;

/** Modelled duration by the time that the saves alone would take on so many processors; 1 is what no script can go below. */
export const modelledTimeRatio = ({ modelledSeconds, created }: ExportMeasure, processors: number): number =>
  (1000 * modelledSeconds * processors) / (created * SAVE_MILLISECONDS);

/** How much dearer a customer is in the larger export; 1 is linear. */
export interface CostGrowth {
  units: number;
  requests: number;
  modelledTime: number;
  cpu: number;
}

export function costGrowth(small: ExportMeasure, large: ExportMeasure): CostGrowth {
  const growth = (cost: (measure: ExportMeasure) => number): number => cost(large) / large.created / (cost(small) / small.created);
  return {
    units: growth(({ units }) => units),
    requests: growth(({ requests }) => requests),
    modelledTime: growth(({ modelledSeconds }) => modelledSeconds),
    cpu: growth(({ cpuSeconds }) => cpuSeconds),
  };
}

/** NetSuite persists 200 MB for a run; so many customers fit into one. */
export const customersPerRun = (bytesPerCustomer: number, limit: number): number => Math.floor(limit / bytesPerCustomer);
