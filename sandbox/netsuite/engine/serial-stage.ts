import { MAP_REDUCE_MILLISECONDS } from '../latency';
import { createRealm } from '../realm/realm';
import type { EntryPoints } from '../realm/entry-points';
import type { ScriptSession } from '../realm/session';
import type { Failure } from './failure';
import { invoke } from './invocation';
import type { Run } from './run';

/** What a serial stage left behind. */
export type SerialResult<T> = { startedAt: number; seconds: number } & ({ value: T; failure?: undefined } | { failure: Failure });

/**
 * Runs getInputData or summarize: one job, run again from its beginning when the application server dies
 * (help: section_1491509438).
 */
export function runSerialStage<T>(
  run: Run,
  stage: 'GET_INPUT' | 'SUMMARIZE',
  act: (session: ScriptSession, module: EntryPoints, isRestarted: boolean) => T,
): SerialResult<T> {
  const { clock } = run.account;
  const startedAt = clock.now();
  clock.advance(MAP_REDUCE_MILLISECONDS.stage);
  for (let isRestarted = false; ; isRestarted = true) {
    const outcome = invoke(run, stage, createRealm(run.account), (session, module) => act(session, module, isRestarted));
    run.progress(stage, outcome.kind === 'restarted' ? 0 : 1, 1);
    const seconds = (clock.now() - startedAt) / 1_000;
    if (outcome.kind === 'done') return { startedAt, seconds, value: outcome.value };
    if (outcome.kind === 'failed') {
      run.fail(stage, outcome.failure);
      return { startedAt, seconds, failure: outcome.failure };
    }
    run.report.restarts += 1;
    clock.advance(MAP_REDUCE_MILLISECONDS.restart);
  }
}
