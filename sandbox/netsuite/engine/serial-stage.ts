import type { EntryPoints } from '../realm/entry-points';
import type { ScriptSession } from '../realm/session';
import type { Failure } from './failure';
import { invoke } from './invocation';
import type { NextStep } from './job';
import type { Run } from './run';

/** What a serial stage left behind. */
export type SerialResult<T> = { startedAt: number; seconds: number } & ({ value: T; failure?: undefined } | { failure: Failure });

/**
 * Runs getInputData or summarize: one job, run again from its beginning when the application server dies
 * (help: section_1491509438). Its steps are its invocations, and its end.
 */
export function* runSerialStage<T>(
  run: Run,
  stage: 'GET_INPUT' | 'SUMMARIZE',
  act: (session: ScriptSession, module: EntryPoints, isRestarted: boolean) => T,
): Generator<NextStep, SerialResult<T>> {
  const { clock } = run.account;
  const startedAt = clock.now();
  const job = run.newJob();
  try {
    for (let isRestarted = false; ; isRestarted = true) {
      yield job;
      job.begin();
      run.enter(stage);
      const outcome = invoke(run, stage, job, (session, module) => act(session, module, isRestarted));
      if (outcome.kind === 'restarted') {
        run.report.restarts += 1;
        run.progress(stage, 0, 1);
        job.restart();
        continue;
      }
      if (outcome.kind === 'failed') run.fail(stage, outcome.failure);
      run.progress(stage, 1, 1);
      yield job;
      clock.travelTo(job.freeAt);
      const seconds = (clock.now() - startedAt) / 1_000;
      return outcome.kind === 'done' ? { startedAt, seconds, value: outcome.value } : { startedAt, seconds, failure: outcome.failure };
    }
  } finally {
    job.release();
  }
}
