import { defaultFilter } from '../core/filter/default-filter';
import type { LineReport, NotationReading } from '../core/notation/report';
import { writeNotation } from '../core/notation/write-notation';
import type { NotationRemark } from '../core/notation/written';
import { isSettingRow } from '../workflows/export/rows-to-run';
import type { MappingEditor } from '../workflows/mapping-editor';
import { html, NOTHING, type Html } from './html';
import { sppLabels } from './mapping-words';
import { expressionInWords, KIND_FORMS } from './row-kinds/registry';
import { badge, table, tableStart, type Column } from './table';

/** Lines that one page shows; more would not be read, and a text may have 100,000 of them. */
const MOST_LINES = 500;

const told = (text: string): Html => html`<bdi>${text}</bdi>`;

const BECOMES: Readonly<Record<LineReport['becomes'], Html>> = {
  row: badge('good', 'mapping row'),
  filter: badge('good', 'filter'),
  declaration: badge('quiet', 'declaration'),
  comment: badge('quiet', 'comment'),
  nothing: badge('warning', 'nothing'),
};

function whatCell(line: LineReport, { rows }: NotationReading, { known }: MappingEditor): Html {
  const label = sppLabels(known);
  const made = rows
    .filter(({ id }) => line.rowIds.includes(id))
    .map(
      ({ target, kind, expression }) =>
        html`<div>${told(target)}: ${KIND_FORMS[kind].label}: ${told(expressionInWords(kind, expression, label))}</div>`,
    );
  const why =
    line.why === undefined
      ? NOTHING
      : html`<div>${line.column === undefined ? '' : `At character ${line.column}: `}${told(line.why)}</div>`;
  const hint = line.hint === undefined ? NOTHING : html`<div>${told(line.hint)}</div>`;
  return html`${made}${why}${hint}`;
}

/** Line by line what a text becomes, or why it becomes nothing. */
export function linesReport(reading: NotationReading, editor: MappingEditor): Html {
  const columns: Column<LineReport>[] = [
    { label: 'Line', isNumber: true, cell: ({ line }) => String(line) },
    { label: 'Text', cell: ({ text }) => html`<code style="white-space:pre-wrap">${told(text)}</code>` },
    { label: 'Becomes', cell: ({ becomes }) => BECOMES[becomes] },
    { label: 'What, or why not', cell: (line) => whatCell(line, reading, editor) },
  ];
  const rest = reading.lines.length - MOST_LINES;
  const more = rest > 0 ? html`<p>And ${rest} more lines.</p>` : NOTHING;
  return html`${table('What was read', columns, reading.lines.slice(0, MOST_LINES))}${more}`;
}

const remarksTable = (caption: string, remarks: readonly NotationRemark[], nameOf: (rowId: string) => string): Html =>
  remarks.length === 0
    ? NOTHING
    : html`<h3>${caption}</h3>
        ${tableStart<NotationRemark>(
          caption,
          [
            { label: 'What', cell: ({ rowId }) => told(nameOf(rowId)) },
            { label: 'Why', cell: ({ why }) => told(why) },
          ],
          remarks,
        )}`;

/** The configuration in use as notation, and what the notation cannot say. */
export function writtenNotation({ configuration: { filter, valueLists }, settings, rows }: MappingEditor): Html {
  const all = rows.filter((row) => !isSettingRow(row));
  const lists = valueLists.map(({ name, pairs }) => ({ name, pairs: [...pairs] }));
  const { text, notExpressible, remarks } = writeNotation({ rows: all, filter: filter ?? defaultFilter(settings), valueLists: lists });
  const targets = new Map(all.map(({ id, target }) => [id, `Row of ${target}`]));
  const nameOf = (rowId: string): string => targets.get(rowId) ?? rowId;
  return html`<pre style="white-space:pre-wrap;overflow-wrap:anywhere;background:#f3f6f8;padding:10px" aria-label="Notation">${text}</pre>
    ${remarksTable('What the notation cannot say', notExpressible, nameOf)}${remarksTable('What the notation says only in part', remarks, nameOf)}`;
}
