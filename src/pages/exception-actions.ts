import { ignore, reopen } from '../workflows/decide';
import type { Notice } from './notice';
import type { Action, PageAnswer } from './page';

/** The hidden field of both pages of an exception that says which one is meant. */
export const EXCEPTION_ID = 'custpage_spx_exception';

/** Back to the page of an exception, afresh. */
export const backTo = (id: string, notice: Notice): PageAnswer => ({ kind: 'go', notice, parameters: { spx_exception: id } });

const LATE: Notice = {
  type: 'INFORMATION',
  title: 'Nothing was changed',
  texts: ['Somebody else was faster. The page shows what they did.'],
};

const settling = (settle: (id: string) => boolean, title: string, text: string): Action => ({
  needs: 'operate',
  run(entered) {
    const id = entered[EXCEPTION_ID] ?? '';
    return backTo(id, settle(id) ? { type: 'CONFIRMATION', title, texts: [text] } : LATE);
  },
});

/** What a person can do about a customer that waits, whether it is parked or held. */
export const EXCEPTION_ACTIONS = {
  ignore: settling(ignore, 'Ignored', 'Runs leave this customer alone until it is opened again.'),
  reopen: settling(reopen, 'Opened again', 'The next run tries this customer again.'),
} as const;
