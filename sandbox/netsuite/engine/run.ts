import type { EntryPoints } from '../realm/entry-points';
import { findDeployment, findMapReduceScript } from './submission';
import { LOG_LIMITS, MAP_REDUCE_LIMITS } from '../limits';
import type { Account, InstalledDeployment, InstalledScript, Session, SubmittedTask, Units } from '../types';
import { readConfig, type Config } from './config';
import type { Failure } from './failure';
import type { MapReduceReport, Progress, RunOptions } from './report';
import { Strikes } from './strike';

export type UserStage = 'GET_INPUT' | 'MAP' | 'REDUCE' | 'SUMMARIZE';

const UNITS_OF_STAGE = { GET_INPUT: 'getInputData', MAP: 'map', REDUCE: 'reduce', SUMMARIZE: 'summarize' } as const;

/** What the stages of one run share. */
export class Run {
  readonly script: InstalledScript;
  readonly deployment: InstalledDeployment;
  readonly strikes: Strikes;
  readonly startedAt: number;
  readonly report: MapReduceReport;
  /** As the module states them, once it is loaded. */
  config: Config = { exitOnError: false };
  stages = { map: false, reduce: false, summarize: true };
  persistedBytes = 0;

  constructor(
    readonly account: Account,
    readonly task: SubmittedTask,
    private readonly options: Pick<RunOptions, 'faults' | 'onProgress'>,
  ) {
    this.script = findMapReduceScript(account, task.script);
    this.deployment = findDeployment(this.script, task.deployment);
    this.strikes = new Strikes(options.faults);
    this.startedAt = account.clock.now();
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

  progress(stage: Progress['stage'], done: number, total: number): void {
    this.options.onProgress?.({ stage, done, total });
  }

  exceedsPersistedData(pendingBytes = 0): boolean {
    return this.persistedBytes + pendingBytes > MAP_REDUCE_LIMITS.persistedBytes;
  }
}
