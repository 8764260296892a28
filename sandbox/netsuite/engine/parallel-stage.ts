import { MAP_REDUCE_MILLISECONDS } from '../latency';
import { failure, type Failure } from './failure';
import { callEntryPoint, invoke, type Outcome } from './invocation';
import type { StageError } from './iterators';
import type { Batch, Job, KeyWork, NextStep } from './job';
import type { Pair } from './pair';
import type { StageLoad } from './report';
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
 * Runs map or reduce over its keys, one invocation a step. Jobs are parallel timelines: the job that is free first takes
 * the next invocation, and after the stage the clock stands where the last of them ended. Help: section_1517279626,
 * section_1491509438.
 */
export function runParallelStage(run: Run, stage: 'MAP' | 'REDUCE', keys: KeyWork[]): Generator<NextStep, ParallelResult> {
  return new ParallelStage(run, stage, keys).run();
}

class ParallelStage implements NextStep {
  private jobs: Job[];
  private readonly result: ParallelResult;
  private readonly load: StageLoad;
  private nextKey = 0;
  /** No invocation begins at or after this moment. */
  private exitAt: number | undefined;
  /** When the last of its jobs so far ended. */
  private endsAt: number;

  constructor(
    private readonly sharedRun: Run,
    private readonly stage: 'MAP' | 'REDUCE',
    private readonly keys: KeyWork[],
  ) {
    const { account, concurrency, loads } = sharedRun;
    const startedAt = account.clock.now();
    this.endsAt = startedAt + MAP_REDUCE_MILLISECONDS.stage;
    this.jobs = Array.from({ length: Math.min(concurrency, keys.length) }, () => sharedRun.newJob());
    this.result = { startedAt, seconds: 0, yields: 0, keys, errors: [], written: [], exited: false };
    this.load = stage === 'MAP' ? loads.map : loads.reduce;
    this.load.total = this.load.pending = keys.length;
    sharedRun.enter(stage);
  }

  at(): number {
    return this.nextJob()?.at() ?? this.endsAt;
  }

  get submittedAt(): number {
    return this.nextJob()?.submittedAt ?? 0;
  }

  *run(): Generator<NextStep, ParallelResult> {
    const { clock } = this.sharedRun.account;
    try {
      for (;;) {
        yield this;
        const job = this.nextJob();
        if (!job) break;
        this.step(job);
      }
    } finally {
      clock.travelTo(Math.max(clock.now(), this.endsAt));
      for (const job of this.jobs) job.release();
    }
    clock.travelTo(this.endsAt);
    for (const { batch } of this.jobs) if (batch) this.keep(batch);
    this.result.exited = this.exitAt !== undefined;
    this.result.seconds = (clock.now() - this.result.startedAt) / 1_000;
    return this.result;
  }

  private nextJob(): Job | undefined {
    const keysLeft = this.nextKey < this.keys.length;
    let first: Job | undefined;
    let firstAt = Infinity;
    for (const job of this.jobs) {
      if (!keysLeft && !job.batch) continue;
      const at = job.at();
      if (this.exitAt !== undefined && at >= this.exitAt) continue;
      if (first && at >= firstAt) continue;
      first = job;
      firstAt = at;
    }
    return first;
  }

  private step(job: Job): void {
    const { clock } = this.sharedRun.account;
    job.begin();
    const batch = (job.batch ??= this.takeBatch());
    const work = batch.keys[batch.position];
    if (work) this.execute(job, batch, work);
    this.endsAt = Math.max(this.endsAt, clock.now());
    if (batch.position >= batch.keys.length && job.batch) {
      this.keep(batch);
      job.batch = undefined;
    }
    if (this.nextKey >= this.keys.length) for (const idle of this.jobs) if (!idle.batch) idle.release();
    this.sharedRun.progress(this.stage, this.load.total - this.load.pending, this.load.total);
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
      job,
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
    if (outcome.kind === 'restarted') return this.restart(job, batch);
    if (tooMuchData) {
      this.fail(batch, work, tooMuchData);
      this.exitFrom(clock.now());
    } else if (outcome.kind === 'failed') {
      this.failOrRetry(batch, work, outcome.failure);
      if (outcome.hardLimit) this.cancelPendingJobs(job);
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
    if (exitOnError) this.exitFrom(this.sharedRun.account.clock.now());
  }

  private exitFrom(moment: number): void {
    this.exitAt = Math.min(this.exitAt ?? Infinity, moment);
  }

  /**
   * An invocation over its limit cancels the stage's jobs that are pending then; those that are processing finish, and
   * take over the keys (help: section_4480364878). A job that has already taken pairs keeps them [assumed].
   */
  private cancelPendingJobs(current: Job): void {
    const now = this.sharedRun.account.clock.now();
    this.jobs = this.jobs.filter((job) => job === current || !job.isPending || job.batch !== undefined || job.at() < now);
  }

  private fail(batch: Batch, work: KeyWork, error: Failure): void {
    this.record(work, error);
    work.state = 'FAILED';
    this.pass(batch);
  }

  private pass(batch: Batch): void {
    batch.position += 1;
    this.load.pending -= 1;
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
    this.load.pending += batch.position;
    Object.assign(batch, { position: 0, written: [], writtenBytes: 0, isRestarted: true } satisfies Partial<Batch>);
    for (const work of batch.keys) {
      work.state = Math.max(1, work.executions) > retryCount ? 'FAILED' : 'PENDING';
      if (work.executions === 0 && work.state === 'PENDING') continue;
      work.errors.push(APP_SERVER_RESTART);
      this.result.errors.push({ key: work.key, json: APP_SERVER_RESTART.json, executionNo: Math.max(1, work.executions) });
      if (work.state === 'FAILED') this.sharedRun.fail(this.stage, APP_SERVER_RESTART, work.key);
    }
    const lost = batch.keys.filter(({ state }) => state === 'FAILED');
    this.load.pending -= lost.length;
    for (const { bytes } of lost) this.load.pendingBytes -= bytes;
    batch.keys = batch.keys.filter(({ state }) => state === 'PENDING');
    job.restart();
  }

  private yieldAfter(job: Job, batch: Batch, { units }: Outcome<unknown>): void {
    const workLeft = this.nextKey < this.keys.length || batch.position < batch.keys.length;
    if (!workLeft || !job.yieldsAfter(units, this.sharedRun.deployment.yieldAfterMinutes)) return;
    this.result.yields += 1;
    this.sharedRun.report.yields += 1;
  }

  /** Saves the progress of a batch: what its finished pairs wrote counts from now on, they themselves no longer do. */
  private keep(batch: Batch): void {
    for (const pair of batch.written) this.result.written.push(pair);
    const target = this.sharedRun.target(this.stage);
    target.pendingBytes += batch.writtenBytes;
    if (target === this.sharedRun.loads.output) target.total = target.pending = this.result.written.length;
    for (const { bytes } of batch.keys.slice(0, batch.position)) this.load.pendingBytes -= bytes;
  }
}

const PERSISTED_DATA_LIMIT_EXCEEDED = failure(
  'PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED',
  'The map/reduce script has more than 200 MB of persisted data.',
);
const APP_SERVER_RESTART = failure('SSS_APP_SERVER_RESTART', 'The application server was restarted.');
