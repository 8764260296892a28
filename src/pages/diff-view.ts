import { isSame, type ConfigurationDiff } from '../core/configuration/diff-configurations';
import type { FieldChange, RowChange } from '../core/configuration/diff-rows';
import type { SettingChange } from '../core/configuration/diff-settings';
import type { ListChange, PairChange } from '../core/configuration/diff-value-lists';
import type { Condition } from '../core/filter/condition';
import { printCondition } from '../core/filter/print-condition';
import type { MappingRow } from '../core/mapping/mapping-row';
import { html, NOTHING, type Html } from './html';
import { targetName } from './mapping-side';
import { settingLabel, settingText } from './setting-words';
import { badge, tableStart, type Column } from './table';

const BADGES = { added: badge('good', 'added'), removed: badge('bad', 'removed'), changed: badge('warning', 'changed') } as const;

/** A text of the configuration. `bdi` keeps a right-to-left text from turning around what stands beside it. */
const quoted = (text: string): Html => html`<bdi>${text}</bdi>`;

const valueText = (value: unknown): string =>
  value === undefined ? 'not set' : typeof value === 'string' ? (value === '' ? 'empty' : value) : settingText(value);

/** What differs between two configurations, for a person to read. */
export function diffView(diff: ConfigurationDiff): Html {
  if (isSame(diff)) return html`<p>Nothing differs.</p>`;
  const parts = [settingsView(diff.settings), filterView(diff.filter), rowsView(diff.rows), ...diff.valueLists.map(listView)];
  return html`${parts}`;
}

function changes<Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[]): Html {
  if (rows.length === 0) return NOTHING;
  return html`<h3>${title}</h3>
    ${tableStart(title, columns, rows)}`;
}

const settingsView = (settings: readonly SettingChange[]): Html =>
  changes(
    'Workflow settings',
    [
      { label: 'Setting', cell: ({ name }) => settingLabel(name) },
      { label: 'Before', cell: ({ before }) => quoted(settingText(before)) },
      { label: 'After', cell: ({ after }) => quoted(settingText(after)) },
    ],
    settings,
  );

const filterText = (filter: Condition | null): Html => (filter === null ? html`the shipped filter` : quoted(printCondition(filter)));

const filterView = (filter: ConfigurationDiff['filter']): Html =>
  filter === undefined
    ? NOTHING
    : changes<{ before: Condition | null; after: Condition | null }>(
        'Filter',
        [
          { label: 'Before', cell: ({ before }) => filterText(before) },
          { label: 'After', cell: ({ after }) => filterText(after) },
        ],
        [filter],
      );

const fieldLine = ({ field, before, after }: FieldChange): Html =>
  html`<div>${field}: ${quoted(valueText(before))} → ${quoted(valueText(after))}</div>`;

const wholeRow = ({ kind, expression, active }: MappingRow): Html =>
  html`${kind}: ${quoted(expression)}${active ? NOTHING : html` (switched off)`}`;

function rowDetail(change: RowChange): Html {
  if (change.change === 'changed') return html`${change.fields.map(fieldLine)}`;
  return wholeRow(change.change === 'added' ? change.after : change.before);
}

const rowsView = (rows: readonly RowChange[]): Html =>
  changes(
    'Mapping rows',
    [
      { label: 'Change', cell: ({ change }) => BADGES[change] },
      { label: `${targetName()} field`, cell: (change) => quoted((change.change === 'removed' ? change.before : change.after).target) },
      { label: 'What', cell: rowDetail },
    ],
    rows,
  );

const PAIR_COLUMNS: readonly Column<PairChange>[] = [
  { label: 'Change', cell: ({ change }) => BADGES[change] },
  { label: 'Source', cell: ({ source }) => quoted(source) },
  {
    label: 'Target',
    cell: (pair) => (pair.change === 'changed' ? html`${quoted(pair.before)} → ${quoted(pair.after)}` : quoted(pair.target)),
  },
];

function listView(change: ListChange): Html {
  if (change.change !== 'changed') {
    const { name, pairs } = change.list;
    return html`<h3>Value list ${quoted(name)} ${BADGES[change.change]}</h3>
      <p>${pairs.length} pairs.</p>`;
  }
  const note = change.note && html`<p>Note: ${quoted(valueText(change.note.before))} → ${quoted(valueText(change.note.after))}</p>`;
  return html`${note ?? NOTHING}${changes(`Value list ${change.name}`, PAIR_COLUMNS, change.pairs)}`;
}
