import type { AddressDraft } from '../core/customer/customer-draft';
import type { Exclusion } from '../core/filter/exclusion';
import type { SourcedExplanation } from '../core/mapping/mapping-row';
import type { ScoredCandidate } from '../core/matching/candidate';
import type { KnownMetadata } from '../workflows/known-metadata';
import type { CustomerPreview } from '../workflows/preview';
import { pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { sppLabels, targetLabels } from './mapping-words';
import { ACT_WORDS, reasonsText, whyOf } from './plan-words';
import { problemText } from './problem-words';
import { badge, link, table, type Column } from './table';

/** How the fields of both sides are called in this account. */
export interface Labels {
  target(target: string): string;
  source(path: string): string;
}

export const labelsFrom = (known: KnownMetadata): Labels => ({ target: targetLabels(known), source: sppLabels(known) });

const nameOf = ({ customer: { id, company, name } }: CustomerPreview): string => company.trim() || name.trim() || `Customer ${id}`;

const anchorOf = (id: string): string => `spx-customer-${id}`;

const actBadge = ({ plan: { act } }: CustomerPreview): Html => badge(ACT_WORDS[act].tone, ACT_WORDS[act].word);

const heading = (text: string): Html => html`<h3 style="margin:12px 0 4px">${text}</h3>`;

const paragraphs = (texts: readonly string[]): Html => html`${texts.map((text) => html`<div><bdi>${text}</bdi></div>`)}`;

/** One line for each customer: what a run would do, and why. */
export const previewList = (customers: readonly CustomerPreview[]): Html =>
  table<CustomerPreview>(
    'Customers',
    [
      { label: 'Customer', cell: (one) => html`<bdi>${link(`#${anchorOf(one.customer.id)}`, nameOf(one))}</bdi>` },
      { label: 'SuiteProjects Pro ID', cell: ({ customer: { id } }) => id },
      { label: 'A run would', cell: actBadge },
      { label: 'Why', cell: (one) => paragraphs(whyOf(one)) },
    ],
    customers,
    'No customer was found.',
  );

/** Everything about one customer, folded up unless it is the only one. */
export function previewDetail(one: CustomerPreview, labels: Labels, isOpen: boolean): Html {
  const { exclusion, plan, mapped } = one;
  const summary = html`<summary style="cursor:pointer;padding:6px 0;font-weight:600"><bdi>${nameOf(one)}</bdi> ${actBadge(one)}</summary>`;
  const candidates = 'candidates' in plan && plan.candidates !== undefined ? plan.candidates : [];
  const content = html`<div style="padding:0 0 12px 14px">
    ${paragraphs(whyOf(one))} ${linksOf(one)} ${exclusion === undefined ? NOTHING : exclusionTable([exclusion], labels)}
    ${plan.act === 'create' || plan.act === 'park' ? NOTHING : html`<p>Nothing of the following is written as things stand; it is what the mapping makes of this customer.</p>`}
    ${fieldTable(one, labels)}
    ${mapped.draft.addresses.length === 0 ? html`<p>No address.</p>` : addressTable(mapped.draft.addresses, labels)}
    ${candidates.length === 0 ? NOTHING : candidateTable(candidates)}
  </div>`;
  const id = anchorOf(one.customer.id);
  return isOpen ? html`<details id="${id}" open>${summary}${content}</details>` : html`<details id="${id}">${summary}${content}</details>`;
}

function linksOf({ customer, exception }: CustomerPreview): Html {
  if (exception === undefined) return html`<p>SuiteProjects Pro customer ${customer.id}.</p>`;
  const page = exception.kind === 'held' ? 'duplicates' : 'exception';
  const parameters: Record<string, string> = exception.kind === 'held' ? {} : { spx_exception: exception.id };
  return html`<p>SuiteProjects Pro customer ${customer.id}. ${link(pageUrl(page, parameters), 'What earlier runs found')}</p>`;
}

/** The conditions that keep customers out, and what was read for them. */
export function exclusionTable(exclusions: readonly Exclusion[], labels: Pick<Labels, 'source'>): Html {
  const reading = ({ field, value }: Exclusion['readings'][number]): Html =>
    html`<div>${labels.source(field)}: <bdi>${value === '' ? '(empty)' : value}</bdi></div>`;
  const columns: Column<Exclusion>[] = [
    { label: 'Customer', cell: ({ sppId, company }) => html`<bdi>${company.trim() || `Customer ${sppId}`}</bdi>` },
    { label: 'SuiteProjects Pro ID', cell: ({ sppId }) => sppId },
    { label: 'Reason', cell: ({ reason }) => html`<bdi>${reason}</bdi>` },
    { label: 'Condition', cell: ({ condition }) => html`<bdi>${condition}</bdi>` },
    { label: 'What was read', cell: ({ readings }) => html`${readings.map(reading)}` },
  ];
  return html`${heading('Kept out by the filter')}${table('Kept out by the filter', columns, exclusions)}`;
}

interface FieldRow {
  target: string;
  label: string;
  value: Html;
  source: Html;
  steps: Html;
  row: string;
  problem: Html;
}

const asValue = (value: SourcedExplanation['value']): Html =>
  value === undefined ? html`<span style="color:#5b6770">left out</span>` : html`<bdi style="white-space:pre-wrap">${String(value)}</bdi>`;

function sourceOf({ sourceValues }: SourcedExplanation, labels: Labels): Html {
  const lines = Object.entries(sourceValues).map(
    ([path, text]) => html`<div>${labels.source(path)}: <bdi>${text === '' ? '(empty)' : text}</bdi></div>`,
  );
  return html`${lines}`;
}

function rowOf(entry: SourcedExplanation, labels: Labels): FieldRow {
  return {
    target: entry.target,
    label: labels.target(entry.target),
    value: asValue(entry.value),
    source: sourceOf(entry, labels),
    steps: html`${entry.steps.map((step) => html`<div><bdi>${step}</bdi></div>`)}`,
    row: entry.rowId,
    problem: entry.problem === undefined ? NOTHING : html`<bdi>${problemText(entry.problem)}</bdi>`,
  };
}

const ofProduct = (target: string, label: string, value: string): FieldRow => ({
  ...{ target, label, value: asValue(value), source: NOTHING, row: '' },
  ...{ steps: html`set by the product itself`, problem: NOTHING },
});

function fieldTable({ mapped, customer, externalId }: CustomerPreview, labels: Labels): Html {
  const explanation: readonly SourcedExplanation[] = mapped.explanation;
  const told = new Set(explanation.flatMap(({ problem, target }) => (problem === undefined ? [] : [target])));
  const others = mapped.problems.filter(({ target = '' }) => !told.has(target));
  const rows = [
    ...explanation.map((entry) => rowOf(entry, labels)),
    ...others.map((problem): FieldRow => ({
      ...{ target: problem.target ?? '', label: labels.target(problem.target ?? ''), value: asValue(undefined), source: NOTHING },
      ...{ steps: html`no row of the mapping fills it`, row: '', problem: html`<bdi>${problemText(problem)}</bdi>` },
    })),
    ofProduct('externalid', 'External ID', externalId),
    ofProduct('custentity_spx_customer_id', 'SuiteProjects Pro customer ID', customer.id),
  ];
  const shown = table<FieldRow>(
    'The NetSuite customer, field by field',
    [
      {
        label: 'Field',
        cell: ({ label, target }) =>
          html`${label}
            <div style="color:#5b6770">${target}</div>`,
      },
      { label: 'Value', cell: ({ value }) => value },
      { label: 'Read from SuiteProjects Pro', cell: ({ source }) => source },
      { label: 'Steps', cell: ({ steps }) => steps },
      { label: 'Row of the mapping', cell: ({ row }) => row },
      { label: 'Problem, and what to do', cell: ({ problem }) => problem },
    ],
    rows,
  );
  return html`${heading('The NetSuite customer, field by field')}${shown}`;
}

function addressTable(addresses: readonly AddressDraft[], labels: Labels): Html {
  const use = ({ defaultBilling, defaultShipping }: AddressDraft): string =>
    [...(defaultBilling ? ['billing'] : []), ...(defaultShipping ? ['shipping'] : [])].join(' and ') || '–';
  const line = (group: string, [field, value]: [string, unknown]): Html =>
    html`<div>${labels.target(`address.${group}.${field}`)}: <bdi>${String(value)}</bdi></div>`;
  const shown = table<AddressDraft>(
    'Addresses',
    [
      { label: 'Address', cell: ({ label }) => label },
      { label: 'Default for', cell: use },
      { label: 'Fields', cell: ({ label, fields }) => html`${Object.entries(fields).map((field) => line(label.toLowerCase(), field))}` },
    ],
    addresses,
  );
  return html`${heading('Addresses')}${shown}`;
}

function candidateTable(candidates: readonly ScoredCandidate[]): Html {
  const shown = table<ScoredCandidate>(
    'NetSuite customers that look like it',
    [
      { label: 'NetSuite ID', cell: ({ netsuiteId }) => netsuiteId },
      { label: 'Name', cell: ({ name }) => html`<bdi>${name}</bdi>` },
      { label: 'Entity ID', cell: ({ entityId = '' }) => html`<bdi>${entityId}</bdi>` },
      { label: 'Score', isNumber: true, cell: ({ score }) => String(score) },
      { label: 'Reasons', cell: ({ reasons }) => html`<bdi>${reasonsText(reasons)}</bdi>` },
      { label: 'Belongs to', cell: ({ sppId = '' }) => (sppId === '' ? '–' : `SuiteProjects Pro customer ${sppId}`) },
    ],
    candidates,
  );
  return html`${heading('NetSuite customers that look like it')}${shown}`;
}
