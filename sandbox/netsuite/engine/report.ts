/** What a Map/Reduce run did, as the status page would show it. */
export interface MapReduceReport {
  taskId: string;
  status: 'COMPLETE' | 'FAILED' | 'KILLED';
  /** Uncaught errors, by stage. */
  errors: { stage: string; key?: string; name: string; message: string }[];
  /** Modelled seconds from submission to the end. */
  seconds: number;
  units: { getInputData: number; map: number; reduce: number; summarize: number; total: number };
  keys: { map: number; reduce: number };
  yields: number;
  restarts: number;
}

export interface Progress {
  stage: 'GET_INPUT' | 'MAP' | 'SHUFFLE' | 'REDUCE' | 'SUMMARIZE';
  done: number;
  total: number;
}

/** One governed call that a fault plan may strike. */
export interface CallPoint {
  /** Running number of the call in this run, from 1; the same number is used before and after. */
  number: number;
  name: string;
  when: 'before' | 'after';
  stage: Progress['stage'];
  key?: string;
}

/** `restart`: the application server dies and the batch is run again. `kill`: the whole run ends there, for good. */
export type Strike = 'restart' | 'kill' | undefined;
export type FaultPlan = (point: CallPoint) => Strike;

export interface RunOptions {
  script: string;
  deployment?: string;
  params?: Record<string, string>;
  faults?: FaultPlan;
  onProgress?: (progress: Progress) => void;
}
