import { MAP_REDUCE_MILLISECONDS } from '../latency';
import { failure, type Failure } from './failure';
import { callEntryPoint, invoke, type Outcome } from './invocation';
import type { StageError } from './iterators';
import { Job, type Batch, type KeyWork } from './job';
import type { Pair } from './pair';
import type { Run } from './run';
import { stageContext } from './stage-context';

/** What map or reduce left behind. */
export interface ParallelResult {
  startedAt: number;
  seconds: number;
  yields: number;
  keys: KeyWork[];
  errors: StageError[];
  written: Pair[];
  /** The stage ended before its keys did: exitOnError or too much data. The next stage is summarize. */
  exited: boolean;
}

/**
 * Runs map or reduce over its keys. Jobs are parallel timelines: the job that is free first takes the next invocation,
 * and after the stage the clock stands where the last of them ended. Help: section_1517279626, section_1491509438.
 */
export function runParallelStage(run: Run, stage: 'MAP' | 'REDUCE', keys: KeyWork[]): ParallelResult {
  return new ParallelStage(run, stage, keys).run();
}

class ParallelStage {
  private readonly jobs: Job[];
  private readonly result: ParallelResult;
  private nextKey = 0;
  private done = 0;
  /** No invocation begins at or after this moment. */
  private exitAt = Infinity;

  constructor(
    private readonly sharedRun: Run,
    private readonly stage: 'MAP' | 'REDUCE',
    private readonly keys: KeyWork[],
  ) {
    const { account, concurrency } = sharedRun;
    const startedAt = account.clock.now();
    account.clock.advance(MAP_REDUCE_MILLISECONDS.stage);
    this.jobs = Array.from({ length: Math.min(concurrency, Math.max(1, keys.length)) }, () => new Job(account, account.clock.now()));
    this.result = { startedAt, seconds: 0, yields: 0, keys, errors: [], written: [], exited: false };
  }

  run(): ParallelResult {
    const { clock } = this.sharedRun.account;
    try {
      for (let job = this.nextJob(); job; job = this.nextJob()) this.step(job);
    } finally {
      clock.travelTo(Math.max(clock.now(), ...this.jobs.map(({ freeAt }) => freeAt)));
    }
    for (const { batch } of this.jobs) if (batch) this.keep(batch);
    this.result.exited = this.exitAt < Infinity;
    this.result.seconds = (clock.now() - this.result.startedAt) / 1_000;
    return this.result;
  }

  private nextJob(): Job | undefined {
    const keysLeft = this.nextKey < this.keys.length;
    let first: Job | undefined;
    for (const job of this.jobs) if ((keysLeft || job.batch) && job.freeAt < (first?.freeAt ?? this.exitAt)) first = job;
    return first;
  }

  private step(job: Job): void {
    const { clock } = this.sharedRun.account;
    clock.travelTo(job.freeAt);
    const batch = (job.batch ??= this.takeBatch());
    const work = batch.keys[batch.position];
    if (work) this.execute(job, batch, work);
    if (job.batch && batch.position >= batch.keys.length) {
      this.keep(batch);
      job.batch = undefined;
    }
    this.sharedRun.progress(this.stage, this.done, this.keys.length);
  }

  private takeBatch(): Batch {
    this.sharedRun.account.clock.advance(MAP_REDUCE_MILLISECONDS.batch);
    const keys = this.keys.slice(this.nextKey, this.nextKey + Math.max(1, this.sharedRun.deployment.bufferSize));
    this.nextKey += keys.length;
    return { keys, position: 0, written: [], writtenBytes: 0, isRestarted: false };
  }

  private execute(job: Job, batch: Batch, work: KeyWork): void {
    const { clock } = this.sharedRun.account;
    work.executions += 1;
    const written: Pair[] = [];
    let writtenBytes = 0;
    let tooMuchData: Failure | undefined;
    const outcome = invoke(
      this.sharedRun,
      this.stage,
      job.realm,
      (session, module) => {
        const keep = (pair: Pair): void => {
          written.push(pair);
          writtenBytes += pair.bytes;
          if (!this.sharedRun.exceedsPersistedData(batch.writtenBytes + writtenBytes)) return;
          tooMuchData = PERSISTED_DATA_LIMIT_EXCEEDED;
          throw session.error(tooMuchData.name, tooMuchData.message);
        };
        callEntryPoint(session, module, this.stage === 'MAP' ? 'map' : 'reduce', stageContext(session, this.stage, work, batch, keep));
      },
      work.key,
    );
    job.freeAt = clock.now();
    if (outcome.kind === 'restarted') return this.restart(job, batch);
    if (tooMuchData) {
      this.fail(batch, work, tooMuchData);
      this.exitAt = Math.min(this.exitAt, clock.now());
    } else if (outcome.kind === 'failed') {
      this.failOrRetry(batch, work, outcome.failure);
    } else {
      work.state = 'COMPLETE';
      for (const pair of written) batch.written.push(pair);
      batch.writtenBytes += writtenBytes;
      this.pass(batch);
    }
    this.yieldAfter(job, batch, outcome);
  }

  private failOrRetry(batch: Batch, work: KeyWork, error: Failure): void {
    const { retryCount = 0, exitOnError } = this.sharedRun.config;
    if (work.executions <= retryCount) return this.record(work, error);
    this.fail(batch, work, error);
    if (exitOnError) this.exitAt = Math.min(this.exitAt, this.sharedRun.account.clock.now());
  }

  private fail(batch: Batch, work: KeyWork, error: Failure): void {
    this.record(work, error);
    work.state = 'FAILED';
    this.pass(batch);
  }

  private pass(batch: Batch): void {
    batch.position += 1;
    this.done += 1;
  }

  private record(work: KeyWork, error: Failure): void {
    work.errors.push(error);
    this.result.errors.push({ key: work.key, json: error.json, executionNo: work.executions });
    this.sharedRun.fail(this.stage, error, work.key);
  }

  /**
   * The whole batch is uncertain and runs again, in the same job, as far as retryCount allows: absent, always; 0, never,
   * and its pairs are lost; else while a pair has retries left (help: section_1517279521).
   */
  private restart(job: Job, batch: Batch): void {
    const { retryCount = Infinity } = this.sharedRun.config;
    this.sharedRun.report.restarts += 1;
    this.done -= batch.position;
    Object.assign(batch, { position: 0, written: [], writtenBytes: 0, isRestarted: true } satisfies Partial<Batch>);
    for (const work of batch.keys) {
      work.state = Math.max(1, work.executions) > retryCount ? 'FAILED' : 'PENDING';
      if (work.executions === 0 && work.state === 'PENDING') continue;
      work.errors.push(APP_SERVER_RESTART);
      this.result.errors.push({ key: work.key, json: APP_SERVER_RESTART.json, executionNo: Math.max(1, work.executions) });
      if (work.state === 'FAILED') this.sharedRun.fail(this.stage, APP_SERVER_RESTART, work.key);
    }
    const lost = batch.keys.filter(({ state }) => state === 'FAILED');
    this.done += lost.length;
    for (const { bytes } of lost) this.sharedRun.persistedBytes -= bytes;
    batch.keys = batch.keys.filter(({ state }) => state === 'PENDING');
    job.restart();
  }

  private yieldAfter(job: Job, batch: Batch, { units }: Outcome<unknown>): void {
    const workLeft = this.nextKey < this.keys.length || batch.position < batch.keys.length;
    if (job.yieldsAfter(units, this.sharedRun.deployment.yieldAfterMinutes) && workLeft) {
      this.result.yields += 1;
      this.sharedRun.report.yields += 1;
    }
  }

  /** Saves the progress of a batch: what its finished pairs wrote counts from now on, they themselves no longer do. */
  private keep(batch: Batch): void {
    for (const pair of batch.written) this.result.written.push(pair);
    this.sharedRun.persistedBytes += batch.writtenBytes;
    for (const { bytes } of batch.keys.slice(0, batch.position)) this.sharedRun.persistedBytes -= bytes;
  }
}

const PERSISTED_DATA_LIMIT_EXCEEDED = failure(
  'PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED',
  'The map/reduce script has more than 200 MB of persisted data.',
);
const APP_SERVER_RESTART = failure('SSS_APP_SERVER_RESTART', 'The application server was restarted.');
