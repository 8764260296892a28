import type { EntryPoints } from '../realm/entry-points';
import { findDeployment, findScript } from './submission';
import { LOG_LIMITS, MAP_REDUCE_LIMITS } from '../limits';
import type { Account, InstalledDeployment, InstalledScript, Session, SubmittedTask, Units } from '../types';
import { MAP_REDUCE_MILLISECONDS } from '../latency';
import { readConfig, type Config } from './config';
import type { Failure } from './failure';
import { Job } from './job';
import type { Processors } from './processors';
import type { MapReduceReport, Progress, RunHooks, StageLoad, TaskProgress } from './report';
import { Strikes } from './strike';

export type UserStage = 'GET_INPUT' | 'MAP' | 'REDUCE' | 'SUMMARIZE';

const UNITS_OF_STAGE = { GET_INPUT: 'getInputData', MAP: 'map', REDUCE: 'reduce', SUMMARIZE: 'summarize' } as const;

/** What the stages of one run share. */
export class Run {
  readonly script: InstalledScript;
  readonly deployment: InstalledDeployment;
  readonly strikes: Strikes;
  readonly report: MapReduceReport;
  readonly loads: TaskProgress = { stage: 'GET_INPUT', percent: 0, map: noLoad(), reduce: noLoad(), output: noLoad() };
  /** As the module states them, once it is loaded. */
  config: Config = { exitOnError: false };
  stages = { map: false, reduce: false, summarize: true };

  constructor(
    readonly account: Account,
    readonly task: SubmittedTask,
    private readonly processors: Processors,
    readonly startedAt: number,
    private readonly hooks: RunHooks,
  ) {
    this.script = findScript(account, task.script, 'MAP_REDUCE');
    this.deployment = findDeployment(this.script, task.deployment);
    this.strikes = new Strikes(hooks.faults);
    this.report = {
      taskId: task.id,
      status: 'COMPLETE',
      errors: [],
      seconds: 0,
      units: { getInputData: 0, map: 0, reduce: 0, summarize: 0, total: 0 },
      keys: { map: 0, reduce: 0 },
      yields: 0,
      restarts: 0,
    };
  }

  /** Jobs of a parallel stage: what the deployment asks for and the account has. Help: section_1518131145. */
  get concurrency(): number {
    return Math.max(1, Math.min(this.deployment.concurrencyLimit, this.account.variant.processors));
  }

  get seconds(): number {
    return (this.account.clock.now() - this.startedAt) / 1_000;
  }

  read(session: Session, module: EntryPoints): void {
    this.config = readConfig(session, module);
    this.stages = {
      map: typeof module['map'] === 'function',
      reduce: typeof module['reduce'] === 'function',
      summarize: typeof module['summarize'] === 'function',
    };
  }

  charge(stage: UserStage, units: Units): void {
    this.report.units[UNITS_OF_STAGE[stage]] += units;
    this.report.units.total += units;
  }

  usage(stage: UserStage): Units {
    return this.report.units[UNITS_OF_STAGE[stage]];
  }

  /** Uncaught errors appear in the report and, as NetSuite does, in the execution log [K]. */
  fail(stage: UserStage, { name, message, json }: Failure, key?: string): void {
    this.report.errors.push(key === undefined ? { stage, name, message } : { stage, key, name, message });
    this.account.logs.push({
      time: this.account.clock.now(),
      script: this.script.scriptId,
      deployment: this.deployment.scriptId,
      level: 'ERROR',
      title: name,
      details: json.slice(0, LOG_LIMITS.detailsCharacters),
    });
  }

  /**
   * A job that is submitted now, pending. With *Submit All Stages At Once* all jobs of a run have the timestamp of its
   * submission, so that it is rarely interrupted by other runs (help: section_1509578980).
   */
  newJob(): Job {
    const now = this.account.clock.now();
    const submittedAt = this.deployment.queueAllStagesAtOnce === false ? now : this.startedAt;
    return new Job(this.account, this.processors, now + MAP_REDUCE_MILLISECONDS.stage, submittedAt);
  }

  /** A stage has begun; with the first one the task is no longer pending. */
  enter(stage: Progress['stage']): void {
    this.task.status = 'PROCESSING';
    this.task.startedAt ??= this.account.clock.now();
    this.task.progress ??= this.loads;
    if (this.loads.stage !== stage) Object.assign(this.loads, { stage, percent: 0 });
  }

  progress(stage: Progress['stage'], done: number, total: number): void {
    this.loads.percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    this.hooks.onProgress?.({ stage, done, total });
  }

  /** Where what a stage writes waits: without reduce, map writes the output. */
  target(stage: 'GET_INPUT' | 'MAP' | 'REDUCE'): StageLoad {
    if (stage === 'GET_INPUT' && this.stages.map) return this.loads.map;
    return stage !== 'REDUCE' && this.stages.reduce ? this.loads.reduce : this.loads.output;
  }

  /** Keys and values not yet mapped, not yet reduced, and written as output (help: section_4480364878). */
  exceedsPersistedData(pendingBytes = 0): boolean {
    const { map, reduce, output } = this.loads;
    return map.pendingBytes + reduce.pendingBytes + output.pendingBytes + pendingBytes > MAP_REDUCE_LIMITS.persistedBytes;
  }
}

const noLoad = (): StageLoad => ({ total: 0, pending: 0, pendingBytes: 0 });
