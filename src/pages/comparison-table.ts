import type { ScoredCandidate } from '../core/matching/candidate';
import { describeReason } from '../core/matching/compare-keys';
import type { ComparedFacts } from '../workflows/compare-customers';
import { customerLinks } from './exception-words';
import { html, NOTHING, type Html } from './html';
import { apart, badge, table, type Column } from './table';

export const CANDIDATE = 'custpage_spx_candidate';

/** One row of the comparison: the customer of SuiteProjects Pro first, then each candidate. */
type Compared = { sppId: string; facts: ComparedFacts | undefined; candidate?: undefined } | { sppId: string; candidate: ScoredCandidate };

const fact = (name: keyof ComparedFacts): ((row: Compared) => Html) => {
  return ({ candidate, ...row }) => apart((candidate ?? ('facts' in row ? row.facts : undefined))?.[name] || '–');
};

/** Whether a candidate may be linked: it belongs to nobody else. */
export const isFree = ({ sppId = '' }: ScoredCandidate, ownId: string): boolean => sppId === '' || sppId === ownId;

const owner = (candidate: ScoredCandidate, ownId: string): Html => {
  const { sppId = '' } = candidate;
  if (sppId === '') return html`nobody`;
  return isFree(candidate, ownId) ? html`this one` : html`${badge('warning', 'another')} ${apart(`SuiteProjects Pro customer ${sppId}`)}`;
};

const choice = ({ netsuiteId }: ScoredCandidate, isOnly: boolean): Html => {
  const label = `Choose NetSuite customer ${netsuiteId}`;
  // The best of several is not ticked beforehand: a person should have looked.
  return isOnly
    ? html`<input type="radio" name="${CANDIDATE}" value="${netsuiteId}" aria-label="${label}" checked /> `
    : html`<input type="radio" name="${CANDIDATE}" value="${netsuiteId}" aria-label="${label}" /> `;
};

/**
 * The customer and whom it may be, column by column. `canChoose`: with a choice among those that may be linked. The choice is
 * HTML of our own in the form that NetSuite puts around all fields [K].
 */
export function comparisonTable(
  sppId: string,
  facts: ComparedFacts | undefined,
  candidates: readonly ScoredCandidate[],
  canChoose: boolean,
): Html {
  const linkOf = customerLinks(candidates.map(({ netsuiteId }) => netsuiteId));
  const free = candidates.filter((candidate) => isFree(candidate, sppId));
  const who = ({ candidate }: Compared): Html => {
    if (candidate === undefined) return html`<b>SuiteProjects Pro customer ${apart(sppId)}</b>`;
    const choosable = canChoose && free.includes(candidate) ? choice(candidate, free.length === 1) : NOTHING;
    return html`${choosable}${linkOf(candidate.netsuiteId)}`;
  };
  const columns: readonly Column<Compared>[] = [
    { label: 'Record', cell: who },
    { label: 'Name', cell: fact('name') },
    { label: 'Entity ID', cell: fact('entityId') },
    { label: 'Email', cell: fact('email') },
    { label: 'Phone', cell: fact('phone') },
    { label: 'Other phone', cell: fact('altPhone') },
    { label: 'Tax number', cell: fact('taxNumber') },
    { label: 'Belongs to', cell: ({ candidate }) => (candidate === undefined ? '' : owner(candidate, sppId)) },
    { label: 'Score', isNumber: true, cell: ({ candidate }) => (candidate === undefined ? '' : String(candidate.score)) },
    { label: 'Why', cell: ({ candidate }) => apart((candidate?.reasons ?? []).map(describeReason).join('; ')) },
  ];
  return table<Compared>('Comparison', columns, [{ sppId, facts }, ...candidates.map((candidate) => ({ sppId, candidate }))]);
}
