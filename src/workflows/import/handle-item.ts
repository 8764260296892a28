import { describeError } from '../../core/errors/catalogue';
import { reportException } from '../../netsuite/exceptions';
import { exceptionKey, type ImportOutcome, type ReportItem } from './item';

/** Opens the exception of a customer that needs a person, or counts one more try. Cost: 6 to 16 units. */
export function reportItem(netsuiteId: string, item: ReportItem, mayHaveRun: boolean): ImportOutcome {
  const code = item.problems[0]?.code ?? 'UNEXPECTED_ERROR';
  const kind = item.act === 'park' ? 'parked' : 'held';
  reportException(
    {
      workflow: item.workflowId,
      run: item.runId,
      spp_id: exceptionKey(netsuiteId),
      company: item.company,
      kind,
      code,
      what_to_do: [...new Set(item.problems.map((problem) => describeError(problem.code).administrator))].join('\n'),
      reasons: JSON.stringify(item.problems),
      payload: JSON.stringify(item.source),
      candidates: '',
    },
    { openId: item.exceptionId, mayHaveRun },
  );
  return { netsuiteId, stamp: item.stamp, result: kind, code };
}
