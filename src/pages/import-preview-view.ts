import type { NetSuiteCustomer } from '../core/customer/netsuite-customer';
import type { ImportValue } from '../core/import/compile-import';
import type { ImportChange } from '../core/import/plan-import';
import { readText } from '../core/mapping/side';
import type { KnownMetadata } from '../workflows/known-metadata';
import type { ImportPreviewOf } from '../workflows/import/preview-import';
import { pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { importActWord, whyOfImport } from './import-words';
import { sourceLabels } from './mapping-side';
import { sppLabels } from './mapping-words';
import { problemText } from './problem-words';
import { apart, badge, link, table } from './table';

const nameOf = ({ customer }: ImportPreviewOf): string =>
  readText(customer, 'companyname') || readText(customer, 'entityid') || `Customer ${customer.netsuiteId}`;

const anchorOf = (id: string): string => `spx-customer-${id}`;

function actBadge({ plan }: ImportPreviewOf): Html {
  const { tone, word } = importActWord(plan);
  return badge(tone, word);
}

const sentences = ({ plan }: ImportPreviewOf): Html => html`${whyOfImport(plan).map((text) => html`<div>${apart(text)}</div>`)}`;

/** One line for each customer: what a run would do, and why. */
export const importPreviewList = (customers: readonly ImportPreviewOf[]): Html =>
  table<ImportPreviewOf>(
    'Customers',
    [
      { label: 'Customer', cell: (one) => html`<bdi>${link(`#${anchorOf(one.customer.netsuiteId)}`, nameOf(one))}</bdi>` },
      { label: 'NetSuite ID', cell: ({ customer }) => customer.netsuiteId },
      { label: 'A run would', cell: actBadge },
      { label: 'Why', cell: sentences },
    ],
    customers,
    'No customer was found.',
  );

/** Everything about one customer, folded up unless it is the only one. */
export function importPreviewDetail(one: ImportPreviewOf, known: KnownMetadata, isOpen: boolean): Html {
  const { exception } = one;
  const id = anchorOf(one.customer.netsuiteId);
  const summary = html`<summary style="cursor:pointer;padding:6px 0;font-weight:600">${apart(nameOf(one))} ${actBadge(one)}</summary>`;
  const earlier =
    exception === undefined
      ? NOTHING
      : html`<p>${link(pageUrl('exception', { spx_exception: exception.id }), 'What earlier runs found')}</p>`;
  const content = html`<div style="padding:0 0 12px 14px">${sentences(one)}${earlier}${planView(one, known)}</div>`;
  return isOpen ? html`<details id="${id}" open>${summary}${content}</details>` : html`<details id="${id}">${summary}${content}</details>`;
}

function planView({ customer, plan }: ImportPreviewOf, known: KnownMetadata): Html {
  switch (plan.act) {
    case 'create':
    case 'park':
      return explanationTable(plan.explanation, customer, known);
    case 'update':
      return html`${changeTable(plan.changes, known)}${plan.explanation.length === 0 ? NOTHING : explanationTable(plan.explanation, customer, known)}`;
    case 'hold':
      return table(
        'Customers of SuiteProjects Pro that it may be',
        [
          { label: 'SuiteProjects Pro ID', cell: ({ id }) => apart(id) },
          { label: 'Company', cell: ({ company }) => apart(company) },
          { label: 'Nickname', cell: ({ name }) => apart(name) },
        ],
        plan.customers,
        'None was found.',
      );
    case 'skip':
      return NOTHING;
  }
}

/** What would be different in SPP. */
function changeTable(changes: readonly ImportChange[], known: KnownMetadata): Html {
  const labelOf = sppLabels(known);
  return html`<h3>What would change in SuiteProjects Pro</h3>
    ${table(
      'What would change in SuiteProjects Pro',
      [
        { label: 'Field', cell: ({ path }) => apart(labelOf(path)) },
        { label: 'Before', cell: ({ before }) => apart(before || 'empty') },
        { label: 'After', cell: ({ after }) => apart(after || 'empty') },
      ],
      changes,
      'No field.',
    )}`;
}

/** Where every value comes from. */
function explanationTable(values: readonly ImportValue[], customer: NetSuiteCustomer, known: KnownMetadata): Html {
  const labelOf = sppLabels(known);
  const sourceLabel = sourceLabels(known);
  return html`<h3>Where the values come from</h3>
    ${table<ImportValue>(
      'Where the values come from',
      [
        { label: 'SuiteProjects Pro field', cell: ({ path }) => apart(labelOf(path)) },
        { label: 'Value', cell: ({ value }) => (value === undefined ? 'left out' : apart(String(value) || 'emptied')) },
        {
          label: 'From',
          cell: ({ sources }) =>
            html`${sources.map((path) => html`<div>${sourceLabel(path)}: ${apart(readText(customer, path) || '(empty)')}</div>`)}`,
        },
        { label: 'Steps', cell: ({ steps }) => html`${steps.map((step) => html`<div>${apart(step)}</div>`)}` },
        { label: 'Wrong', cell: ({ problem }) => (problem === undefined ? NOTHING : apart(problemText(problem))) },
      ],
      values,
    )}`;
}
