import type { Form } from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import { groupAlike } from '../core/matching/group-alike';
import { alikeOf, listHeld, type ExceptionDetail, type HeldRow } from '../netsuite/exception-queue';
import { loadWorkflow } from '../netsuite/workflow-store';
import { comparedFacts, refreshCandidates } from '../workflows/compare-customers';
import { decide, type Decided } from '../workflows/decide';
import type { OneExport } from '../workflows/export/export-one';
import { CANDIDATE, comparisonTable, isFree } from './comparison-table';
import { backTo, EXCEPTION_ACTIONS, EXCEPTION_ID } from './exception-actions';
import { customerName, exceptionHead } from './exception-words';
import { addActionButtons, addHtml, pageUrl, type ActionButton } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { noticeOfError, type Notice } from './notice';
import { openException } from './opened-exception';
import { noticeOfLate, noticeOfOutcome } from './outcome-notice';
import type { Page, PageAnswer, Parameters, View } from './page';
import { apart, link, tableStart } from './table';

/** One held customer beside those of NetSuite that it may be, and what a person decides about it. */
export const duplicatePage: Page = {
  id: 'duplicate',
  title: 'Possible duplicate',
  needs: 'read',
  isLinked: false,
  fill,
  actions: {
    link: { needs: 'operate', run: (entered) => answerDecision(entered, { kind: 'link', netsuiteId: entered[CANDIDATE] ?? '' }) },
    create: { needs: 'operate', run: (entered) => answerDecision(entered, { kind: 'create' }) },
    refresh: { needs: 'operate', run: answerRefresh },
    ...EXCEPTION_ACTIONS,
  },
};

const REFUSED: Readonly<Record<'none' | 'no-candidate' | 'no-customer', string>> = {
  none: 'Choose the NetSuite customer first.',
  'no-candidate': 'This NetSuite customer is not one of the candidates. Refresh them, and choose again.',
  'no-customer': 'This NetSuite customer does not exist any more. Refresh the candidates.',
};

const refused = (text: string): Notice => ({ type: 'WARNING', title: 'Nothing was linked', texts: [text] });

function answerDecision(entered: Parameters, decision: NonNullable<OneExport['decision']>): PageAnswer {
  const id = entered[EXCEPTION_ID] ?? '';
  if (decision.kind === 'link' && decision.netsuiteId === '') return backTo(id, refused(REFUSED.none));
  try {
    return backTo(id, noticeOfDecided(decide(id, decision), decision));
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return backTo(id, noticeOfError('Nothing was decided', error));
  }
}

function noticeOfDecided(decided: Decided, decision: NonNullable<OneExport['decision']>): Notice {
  switch (decided.kind) {
    case 'done': {
      const notice = noticeOfOutcome(decided.outcome);
      const { outcome } = decided;
      const wasThere = outcome.kind === 'linked' && (decision.kind === 'create' || decision.netsuiteId !== outcome.netsuiteId);
      return wasThere
        ? { ...notice, texts: ['The customer was in NetSuite already: somebody else, or a run, was faster.', ...notice.texts] }
        : notice;
    }
    case 'late':
      return noticeOfLate(decided.exception);
    case 'refused':
      return refused(
        decided.reason === 'belongs-to-another'
          ? `This NetSuite customer belongs to SuiteProjects Pro customer ${decided.sppId}.`
          : REFUSED[decided.reason],
      );
    case 'failed': {
      const notice = noticeOfError('The decision was not carried out', decided.error);
      return decision.kind === 'link'
        ? { ...notice, texts: [...notice.texts, 'The decision is kept; the next run links the customer.'] }
        : notice;
    }
  }
}

function answerRefresh(entered: Parameters): PageAnswer {
  const id = entered[EXCEPTION_ID] ?? '';
  try {
    const count = refreshCandidates(id);
    if (count === undefined)
      return backTo(id, {
        type: 'WARNING',
        title: 'Not found',
        texts: ['SuiteProjects Pro has no customer of this id any more. Ignore it.'],
      });
    const texts = [count === 0 ? 'No NetSuite customer looks like it any more.' : `NetSuite customers that look like it: ${count}.`];
    return backTo(id, { type: 'CONFIRMATION', title: 'Looked again', texts });
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return backTo(id, noticeOfError('The candidates were not refreshed', error));
  }
}

function fill(form: Form, view: View): void {
  const opened = openException(form, view);
  if (opened === undefined) return;
  const { exception, now, canAct } = opened;
  const canDecide = canAct && exception.kind === 'held' && exception.status === 'open' && exception.netsuiteId === '';
  const { sppId, candidates } = exception;
  const comparison = comparisonTable(sppId, comparedFacts(exception), candidates, canDecide);
  const moved =
    exception.kind === 'parked'
      ? html`<p>${link(pageUrl('exception', { spx_exception: exception.id }), 'What is wrong with it')}</p>`
      : NOTHING;
  addHtml(
    form,
    'custpage_spx_duplicate',
    undefined,
    html`${exceptionHead(exception, now)}${moved}${comparison}${lookAlikes(exception)}
      <p>${link(pageUrl('duplicates'), 'All possible duplicates')}</p>`,
  );
  if (canAct) addActionButtons(form, undefined, buttons(exception, canDecide));
}

function buttons({ status, sppId, candidates }: ExceptionDetail, canDecide: boolean): ActionButton[] {
  if (status === 'ignored') return [{ action: 'reopen', label: 'Open again' }];
  if (!canDecide) return [];
  return [
    ...(candidates.some((candidate) => isFree(candidate, sppId)) ? [{ action: 'link', label: 'Link to this customer' }] : []),
    { action: 'create', label: 'Create a new customer' },
    { action: 'ignore', label: 'Ignore' },
    { action: 'refresh', label: 'Refresh candidates' },
  ];
}

/** The other customers that wait and look like this one; those that wait no more by their ids. */
function lookAlikes(exception: ExceptionDetail): Html {
  const workflow = exception.status === 'open' ? loadWorkflow('customers_export') : undefined;
  if (workflow === undefined) return NOTHING;
  const group = groupAlike(listHeld(workflow.id, 'open')).find((rows) => rows.some(({ id }) => id === exception.id)) ?? [];
  const others = group.filter(({ id }) => id !== exception.id);
  const gone = alikeOf(exception.problems).filter((id) => !others.some(({ sppId }) => sppId === id));
  if (others.length === 0 && gone.length === 0) return NOTHING;
  const settled = gone.length === 0 ? NOTHING : html`<p>Looked like it too, and waits no more: ${apart(gone.join(', '))}.</p>`;
  return html`<h3>Alike in SuiteProjects Pro</h3>
    ${others.length === 0 ? NOTHING : tableStart<HeldRow>('Customers that look alike', COLUMNS, others)}${settled}`;
}

const COLUMNS = [
  {
    label: 'Customer',
    cell: (row: HeldRow) => html`<a href="${pageUrl('duplicate', { spx_exception: row.id })}">${customerName(row)}</a>`,
  },
  { label: 'SuiteProjects Pro ID', cell: ({ sppId }: HeldRow) => apart(sppId) },
];
