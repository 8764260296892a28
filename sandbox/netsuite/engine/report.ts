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

/** How far a Map/Reduce task is, as N/task reports it. */
export interface TaskProgress {
  stage: Progress['stage'];
  /** Of the stage, 0 to 100; getInputData and summarize are 0 or 100 (help: section_456839538573). */
  percent: number;
  map: StageLoad;
  reduce: StageLoad;
  output: StageLoad;
}

/** Keys of map or reduce, or pairs of the output: all, and those that are not processed yet. */
export interface StageLoad {
  total: number;
  pending: number;
  /** Bytes of the keys and values that are not processed yet; known from when they are written. */
  pendingBytes: number;
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

/**
 * `restart`: the application server dies and the batch is run again. `kill`: the whole run ends there, for good.
 * `usage-limit`: the invocation ends as if its units were used up.
 */
export type Strike = 'restart' | 'kill' | 'usage-limit' | undefined;
export type FaultPlan = (point: CallPoint) => Strike;

/** What may be said about a run besides its task. */
export interface RunHooks {
  faults?: FaultPlan;
  onProgress?: (progress: Progress) => void;
}

export interface RunOptions extends RunHooks {
  script: string;
  deployment?: string;
  params?: Record<string, string>;
}
