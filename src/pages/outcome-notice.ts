import { describeError } from '../core/errors/catalogue';
import type { ExceptionDetail } from '../netsuite/exception-queue';
import type { OneOutcome } from '../workflows/export/export-one';
import type { Notice } from './notice';

/** What a person reads after one customer was exported on its own. */
export function noticeOfOutcome(outcome: OneOutcome): Notice {
  switch (outcome.kind) {
    case 'created':
    case 'linked': {
      const done = outcome.kind === 'created' ? 'was created' : 'was linked';
      const texts = [`NetSuite customer ${outcome.netsuiteId} ${done}.`];
      if (outcome.writtenBack)
        return { type: 'CONFIRMATION', title: 'Done', texts: [...texts, 'Its id was written to SuiteProjects Pro.'] };
      return {
        type: 'WARNING',
        title: 'Done, but not written back',
        texts: [...texts, 'The next run writes its id to SuiteProjects Pro.'],
      };
    }
    case 'parked':
      return { type: 'ERROR', title: 'Parked', texts: [...new Set(outcome.problems.map(({ code }) => describeError(code).administrator))] };
    case 'held':
      return { type: 'WARNING', title: 'Held', texts: ['It may be a customer that exists already. Decide on the Duplicate review page.'] };
    case 'filtered-out':
      return {
        type: 'INFORMATION',
        title: 'Not exported',
        texts: [`The filter keeps this customer out: ${outcome.reason}. No exception of it is open any more.`],
      };
    case 'ignored':
      return {
        type: 'INFORMATION',
        title: 'Not exported',
        texts: ['A person decided to ignore this customer. Open its exception again to export it.'],
      };
    case 'gone':
      return {
        type: 'WARNING',
        title: 'Not found',
        texts: ['SuiteProjects Pro has no customer of this id any more. If there is an exception of it, ignore that.'],
      };
  }
}

/** What a person reads who was too late: somebody else decided, or a run came between. */
export function noticeOfLate({ status, decision, decidedBy, netsuiteId }: ExceptionDetail): Notice {
  const by = decidedBy === '' ? 'A run' : decidedBy;
  const happened = netsuiteId === '' ? decision || status : `${decision || 'integrated'}, NetSuite customer ${netsuiteId}`;
  const texts = [`${by} was faster: ${happened}.`, 'Nothing was done a second time.'];
  return { type: 'INFORMATION', title: 'It was decided already', texts };
}
