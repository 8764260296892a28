import type { Conflict, Seen } from '../core/customer/merge-edits';
import { labelOfPath } from '../core/metadata/spp-labels';
import type { LiveCustomer, LiveField } from '../workflows/within/live-customer';
import { html, NOTHING, type Html } from './html';
import type { Parameters } from './page';
import { apart, table, type Column } from './table';

const EDIT = 'custpage_spx_live_';
const SEEN = 'custpage_spx_seen_';
const named = (prefix: string, path: string): string => `${prefix}${path.replace('.', '-')}`;

/** Longer texts than any field of SuiteProjects Pro but its notes. */
const MOST_CHARACTERS = 4000;

/** The posted texts under a prefix, by path. */
const postedUnder = (prefix: string, entered: Parameters): Seen =>
  Object.fromEntries(
    Object.entries(entered).flatMap(([name, text]) =>
      name.startsWith(prefix) && text !== undefined ? [[name.slice(prefix.length).replace('-', '.'), text]] : [],
    ),
  );

/** What the person saw in the fields of a posted form, and what they entered there. */
export const postedFields = (entered: Parameters): { seen: Seen; entered: Seen } => ({
  seen: postedUnder(SEEN, entered),
  entered: postedUnder(EDIT, entered),
});

/**
 * The customer in both systems, field by field. `entered`: what a person wants in fields that can be edited, where a save was
 * refused; what is there now is what they see. The inputs are HTML of our own in the form that NetSuite puts around all fields [K],
 * beside what they change.
 */
export function liveTable({ fields }: LiveCustomer, mayEdit: boolean, entered: Seen = {}): Html {
  const spp = (field: LiveField): Html =>
    mayEdit && field.canEdit ? input(field, entered[field.path] ?? field.text) : apart(field.text || '–');
  const columns: readonly Column<LiveField>[] = [
    { label: 'Field', cell: ({ label, path }) => html`${apart(label)} <small style="color:#5b6770">${path}</small>` },
    { label: 'SuiteProjects Pro', cell: spp },
    { label: 'NetSuite', cell: ({ netsuite }) => (netsuite === undefined ? '–' : apart(netsuite.text || 'empty')) },
    { label: 'NetSuite field', cell: ({ netsuite }) => netsuite?.field ?? NOTHING },
  ];
  return table('Fields of this customer in both systems', columns, fields);
}

function input({ path, label, text }: LiveField, value: string): Html {
  const style = 'width:100%;box-sizing:border-box';
  const most = String(Math.max(MOST_CHARACTERS, value.length));
  const seen = html`<input type="hidden" name="${named(SEEN, path)}" value="${text}" />`;
  // A text field would drop line breaks, and so change the value unseen. A text area drops a first one.
  if (/[\r\n]/.test(`${value}${text}`))
    return html`${seen}<textarea name="${named(EDIT, path)}" aria-label="${label}" dir="auto" rows="3" maxlength="${most}" style="${style}">
${value}</textarea>`;
  return html`${seen}<input
      type="text"
      name="${named(EDIT, path)}"
      aria-label="${label}"
      dir="auto"
      maxlength="${most}"
      value="${value}"
      style="${style}"
    />`;
}

/** What somebody else changed while this person edited. */
export const conflictTable = (conflicts: readonly Conflict[]): Html =>
  table<Conflict>(
    'Changed meanwhile',
    [
      { label: 'Field', cell: ({ path }) => apart(labelOfPath(path)) },
      { label: 'When you opened it', cell: ({ seen }) => apart(seen || 'empty') },
      { label: 'SuiteProjects Pro holds now', cell: ({ now }) => html`<b>${apart(now || 'empty')}</b>` },
      { label: 'You entered', cell: ({ entered, seen }) => apart(entered === seen ? 'nothing' : entered || 'empty') },
    ],
    conflicts,
  );

/**
 * What the form holds after a conflict: what the person entered themselves stays, and a field that they left alone shows what the
 * other one saved, so that saving again takes nothing of theirs back.
 */
export const enteredByPerson = (seen: Seen, entered: Seen): Seen =>
  Object.fromEntries(
    Object.entries(entered).filter(([path, text]) => text.replace(/\r\n?/g, '\n') !== seen[path]?.replace(/\r\n?/g, '\n')),
  );
