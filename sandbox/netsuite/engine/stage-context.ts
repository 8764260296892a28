import { guardModule } from '../modules/guard';
import { readOptions } from '../modules/options';
import type { ScriptSession } from '../realm/session';
import type { Batch, KeyWork } from './job';
import { makePair, type Pair } from './pair';
import { errorIterator } from './iterators';

/** The context object of one map or reduce invocation (typings: N/types, EntryPoints.MapReduce). */
export function stageContext(
  session: ScriptSession,
  stage: 'MAP' | 'REDUCE',
  work: KeyWork,
  batch: Batch,
  keep: (pair: Pair) => void,
): object {
  const name = stage === 'MAP' ? 'mapContext' : 'reduceContext';
  return guardModule(session, name, {
    key: work.key,
    ...(stage === 'MAP' ? { value: work.values[0] } : { values: session.toRealm(work.values) }),
    isRestarted: batch.isRestarted || work.executions > 1,
    executionNo: work.executions,
    errors: errorIterator(
      session,
      `${name}.errors`,
      work.errors.map(({ json }, index) => ({ key: work.key, json, executionNo: index + 1 })),
    ),
    write: (...given: unknown[]) => keep(writtenPair(session, name, given)),
  });
}

function writtenPair(session: ScriptSession, name: string, given: unknown[]): Pair {
  const call = `${name}.write`;
  if (given.length >= 2) return makePair(session, call, given[0], given[1]);
  const { key, value } = readOptions<{ key: unknown; value: unknown }>(session, call, given[0], { optional: ['key', 'value'] });
  return makePair(session, call, key, value);
}
