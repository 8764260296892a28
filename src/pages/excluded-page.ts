import type { Form } from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import { labelOfPath } from '../core/metadata/spp-labels';
import { listExcluded, MOST_LOOKED_AT } from '../workflows/excluded';
import type { ExclusionList } from '../workflows/export/list-exclusions';
import { addActionButtons, addHidden, addHtml, pageUrl, type ActionButton } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { noticeOfError } from './notice';
import type { Page, PageAnswer, Parameters } from './page';
import { addChoice } from './pick-field';
import { exclusionTable } from './preview-view';
import { link, ROWS_PER_PAGE, table } from './table';

const REASON = 'custpage_spx_reason';
/** Reason and number of the page that is shown. */
const SHOWN_REASON = 'custpage_spx_shown_reason';
const SHOWN_PAGE = 'custpage_spx_shown_page';

/** The customers that the filter keeps out. They are read when somebody asks, not when the page is opened. */
export const excludedPage: Page = {
  id: 'excluded',
  title: 'Excluded customers',
  needs: 'read',
  fill: (form) => fillIntroduction(form),
  actions: {
    save: { needs: 'read', run: (entered) => answer(entered[REASON] ?? '', 1) },
    previous: { needs: 'read', run: (entered) => answer(entered[SHOWN_REASON] ?? '', shownPage(entered) - 1) },
    next: { needs: 'read', run: (entered) => answer(entered[SHOWN_REASON] ?? '', shownPage(entered) + 1) },
  },
};

const shownPage = (entered: Parameters): number => (/^\d{1,6}$/.test(entered[SHOWN_PAGE] ?? '') ? Number(entered[SHOWN_PAGE]) : 1);

function fillIntroduction(form: Form): void {
  const text = html`<p>
      Here you see which customers of SuiteProjects Pro the filter keeps out of NetSuite, and for each one the condition that does so and
      what was read for it.
    </p>
    <p>${link(pageUrl('filters'), 'Change the filter')} · ${link(pageUrl('preview'), 'Preview single customers')}</p>`;
  addHtml(form, 'custpage_spx_about', undefined, text);
  form.addSubmitButton({ label: 'Read the customers' });
}

function answer(reason: string, asked: number): PageAnswer {
  const page = Math.max(1, asked);
  try {
    const list = listExcluded({ reason: reason === '' ? undefined : reason, skip: (page - 1) * ROWS_PER_PAGE, most: ROWS_PER_PAGE });
    return { kind: 'show', fill: (form) => fillList(form, { list, reason, page }) };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'show', notice: noticeOfError('The customers could not be read', error), fill: fillIntroduction };
  }
}

interface Shown {
  list: ExclusionList;
  /** '' for all reasons. */
  reason: string;
  page: number;
}

function fillList(form: Form, shown: Shown): void {
  const { list, reason, page } = shown;
  const reasons = Object.entries(list.reasons).sort(([, one], [, other]) => other - one);
  fillIntroduction(form);
  const group = 'custpage_spx_group_reason';
  form.addFieldGroup({ id: group, label: 'Which ones' });
  addChoice(form, {
    ...{ id: REASON, label: 'Reason', container: group, value: reason, empty: '– all reasons –' },
    help: 'The name of the condition that keeps the customers out. Choose one and press Read the customers.',
    options: reasons.map(([name, count]) => ({ value: name, text: `${name} (${count})` })),
  });
  addHidden(form, SHOWN_REASON, reason);
  addHidden(form, SHOWN_PAGE, String(page));
  addHtml(
    form,
    'custpage_spx_excluded',
    undefined,
    html`${totals(list, reasons)}${exclusionTable(list.exclusions, { source: labelOfPath })}`,
  );
  const buttons = turningButtons(shown);
  if (buttons.length > 0) addActionButtons(form, undefined, buttons);
}

function totals({ read, excluded, isWhole }: ExclusionList, reasons: readonly (readonly [string, number])[]): Html {
  const stopped = isWhole ? NOTHING : html`<p>Reading stopped at ${MOST_LOOKED_AT} customers; further ones are not counted here.</p>`;
  const counts = table(
    'Kept out, by reason',
    [
      { label: 'Reason', cell: ([name]) => html`<bdi>${name}</bdi>` },
      { label: 'Customers', isNumber: true, cell: ([, count]) => String(count) },
    ],
    reasons,
    'The filter keeps nobody out.',
  );
  return html`<p>${read} customers were read; the filter keeps out ${excluded} of them and lets ${read - excluded} pass.</p>
    ${stopped}${counts}`;
}

function turningButtons({ list, reason, page }: Shown): ActionButton[] {
  const all = reason === '' ? list.excluded : (list.reasons[reason] ?? 0);
  return [
    ...(page > 1 ? [{ action: 'previous', label: `Previous ${ROWS_PER_PAGE}` }] : []),
    ...(page * ROWS_PER_PAGE < all ? [{ action: 'next', label: `Next ${ROWS_PER_PAGE}` }] : []),
  ];
}
