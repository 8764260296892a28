import { guardModule } from '../modules/guard';
import type { ScriptSession } from '../realm/session';
import { errorIterator, iterable } from './iterators';
import { inKeyOrder, type Pair } from './pair';
import type { ParallelResult } from './parallel-stage';
import type { Run } from './run';
import type { SerialResult } from './serial-stage';

/** What the stages before summarize left; a stage that was not reached is undefined. */
export interface StageResults {
  input: SerialResult<unknown>;
  map?: ParallelResult;
  reduce?: ParallelResult;
  output: readonly Pair[];
}

/** The context of summarize (typings: N/types; help: section_4472745365, section_4472747832, section_4472729410). */
export function summaryContext(run: Run, session: ScriptSession, results: StageResults, isRestarted: boolean): object {
  const { input } = results;
  return guardModule(session, 'summaryContext', {
    isRestarted,
    dateCreated: session.realm.date(run.startedAt),
    seconds: run.seconds,
    usage: run.usage('GET_INPUT') + run.usage('MAP') + run.usage('REDUCE'),
    concurrency: run.concurrency,
    yields: run.report.yields,
    inputSummary: guardModule(session, 'inputSummary', {
      dateCreated: session.realm.date(input.startedAt),
      seconds: input.seconds,
      usage: run.usage('GET_INPUT'),
      error: input.failure?.json ?? null,
    }),
    mapSummary: stageSummary(run, session, 'MAP', results.map),
    reduceSummary: stageSummary(run, session, 'REDUCE', results.reduce),
    output: iterable(
      session,
      'summaryContext.output',
      inKeyOrder(results.output).map(({ key, value }) => [key, value]),
    ),
  });
}

function stageSummary(run: Run, session: ScriptSession, stage: 'MAP' | 'REDUCE', result: ParallelResult | undefined): object {
  const name = stage === 'MAP' ? 'mapSummary' : 'reduceSummary';
  const keys = inKeyOrder(result?.keys ?? [], stage === 'MAP');
  return guardModule(session, name, {
    dateCreated: session.realm.date(result?.startedAt ?? run.startedAt),
    seconds: result?.seconds ?? 0,
    usage: run.usage(stage),
    concurrency: result ? run.concurrency : 0,
    yields: result?.yields ?? 0,
    keys: iterable(
      session,
      `${name}.keys`,
      keys.map(({ key, executions, state }) => [key, executions, state]),
    ),
    errors: errorIterator(session, `${name}.errors`, result?.errors ?? []),
  });
}
