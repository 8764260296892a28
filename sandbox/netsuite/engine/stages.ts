import { guardModule } from '../modules/guard';
import type { ScriptSession } from '../realm/session';
import { inputPairs } from './input';
import { callEntryPoint } from './invocation';
import type { KeyWork, NextStep } from './job';
import { inKeyOrder, type Pair } from './pair';
import { runParallelStage, type ParallelResult } from './parallel-stage';
import type { Run } from './run';
import { runSerialStage, type SerialResult } from './serial-stage';
import { summaryContext, type StageResults } from './summary';

/**
 * Runs the stages of a Map/Reduce script in their order (help: bridgehead_4387802529). Without map, getInputData feeds
 * reduce; without reduce, what map wrote is the output [K]. Yields between invocations what comes next; the clock is set when it goes on.
 */
export function* runStages(run: Run): Generator<NextStep, void> {
  const input = yield* runSerialStage(run, 'GET_INPUT', (session, module, isRestarted) => {
    run.read(session, module);
    const context = guardModule(session, 'inputContext', { isRestarted });
    return checkedInput(run, session, inputPairs(session, callEntryPoint(session, module, 'getInputData', context)));
  });
  const results = input.failure ? { input, output: [] } : yield* runMapAndReduce(run, input, input.value);
  const summary = run.stages.summarize ? yield* summarize(run, results) : undefined;
  const exited = results.map?.exited || results.reduce?.exited;
  if (input.failure || summary?.failure || exited) run.report.status = 'FAILED';
}

function checkedInput(run: Run, session: ScriptSession, pairs: Pair[]): Pair[] {
  const bytes = pairs.reduce((sum, pair) => sum + pair.bytes, 0);
  if (run.exceedsPersistedData(bytes))
    throw session.error(
      'PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED',
      'The map/reduce script has more than 200 MB of persisted data.',
    );
  return pairs;
}

function* runMapAndReduce(run: Run, input: SerialResult<Pair[]>, pairs: Pair[]): Generator<NextStep, StageResults> {
  run.target('GET_INPUT').pendingBytes = pairs.reduce((sum, pair) => sum + pair.bytes, 0);
  const map = run.stages.map ? yield* mapPairs(run, pairs) : undefined;
  if (map?.exited) return { input, map, output: [] };
  const written = map?.written ?? pairs;
  const groups = yield* shuffle(run, written);
  if (!run.stages.reduce) return { input, map, output: written };
  run.report.keys.reduce = groups.length;
  const reduce = yield* runParallelStage(run, 'REDUCE', groups);
  return { input, map, reduce, output: reduce.written };
}

function* mapPairs(run: Run, pairs: readonly Pair[]): Generator<NextStep, ParallelResult> {
  run.report.keys.map = pairs.length;
  const keys = pairs.map((pair) => keyWork(pair.key, [pair]));
  return yield* runParallelStage(run, 'MAP', keys);
}

/** Groups values by key, keys in the order of their text (help: section_4472747832), values as they were saved. */
function* shuffle(run: Run, pairs: readonly Pair[]): Generator<NextStep, KeyWork[]> {
  const job = run.newJob();
  yield job;
  job.begin();
  run.enter('SHUFFLE');
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.key);
    if (group) group.push(pair);
    else groups.set(pair.key, [pair]);
  }
  run.progress('SHUFFLE', 1, 1);
  job.release();
  return inKeyOrder([...groups].map(([key, group]) => keyWork(key, group)));
}

function keyWork(key: string, pairs: readonly Pair[]): KeyWork {
  const bytes = pairs.reduce((sum, pair) => sum + pair.bytes, 0);
  return { key, values: pairs.map(({ value }) => value), bytes, executions: 0, state: 'PENDING', errors: [] };
}

function* summarize(run: Run, results: StageResults): Generator<NextStep, SerialResult<unknown>> {
  return yield* runSerialStage(run, 'SUMMARIZE', (session, module, isRestarted) => {
    callEntryPoint(session, module, 'summarize', summaryContext(run, session, results, isRestarted));
  });
}
