import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { canonicalJson } from '../core/configuration/print-configuration';
import type { Condition } from '../core/filter/condition';
import { parseCondition, printCondition } from '../core/filter/condition-text';
import { conditionOfRows, rowsOfCondition, type CriteriaRow } from '../core/filter/criteria-rows';
import { defaultFilter } from '../core/filter/default-filter';
import { defaultImportFilter } from '../core/import/import-filter';
import { pushDown } from '../core/filter/push-down';
import { faultOf } from '../core/filter/read-filter';
import type { OpenedConfiguration } from '../workflows/edit-configuration';
import { readSettings, type ExportSettings } from '../workflows/export/settings';
import { readImportSettings } from '../workflows/import/settings';
import { knownMetadata, type KnownMetadata } from '../workflows/known-metadata';
import { addVersionFields, answerChange } from './configuration-form';
import { addFilterRows, lineOf, postedLines, rowOf, rowText, type FilterLine, type OfferedField } from './filter-rows';
import { byWorkflow, isImport } from './chosen-workflow';
import { addActionButtons, addHtml } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { sourceFields, sourceSide } from './mapping-side';
import { fillOpened } from './opened-form';
import type { Page, PageAnswer, Parameters, Posted, View } from './page';
import { badge } from './table';

const TEXT = 'custpage_spx_text';
/** NetSuite advises fewer lines in a sublist (help: chapter_N3361294); a longer filter is edited as text. */
const MOST_ROWS = 100;

/** Which customers a workflow takes: as conditions in rows, and as the same in one text. */
export const filtersPage: Page = {
  id: 'filters',
  title: 'Filters',
  needs: 'read',
  isPerWorkflow: true,
  fill: (form, { may }) => fill(form, may, {}),
  actions: {
    save: { needs: 'configure', run: (entered, posted) => answerRows(entered, posted) },
    savetext: { needs: 'configure', run: (entered) => answerText(entered) },
    restore: {
      needs: 'configure',
      run: (entered) => saveFilter(entered, null, 'The shipped filter was restored', {}),
    },
  },
};

/** What a person entered when it was refused. */
interface Entered {
  lines?: readonly FilterLine[];
  text?: string;
}

const again = (entered: Entered) => ({ kind: 'show' as const, fill: (form: Form) => fill(form, () => true, entered) });

const refused = (texts: string[], entered: Entered): PageAnswer => ({
  ...again(entered),
  notice: { type: 'ERROR', title: 'Nothing was saved', texts },
});

function answerRows(entered: Parameters, posted: Posted): PageAnswer {
  const lines = postedLines(posted);
  if (lines.length === 0)
    return refused(
      [
        `Without a condition every customer would be ${byWorkflow('exported', 'imported')}, marked or not. Add one, or restore the shipped filter.`,
      ],
      {
        lines,
      },
    );
  const read = conditionOfRows(lines.map(rowOf), sourceSide());
  if ('faults' in read)
    return refused(
      read.faults.map(({ row, reason }) => `Row ${row + 1}: ${reason}.`),
      { lines },
    );
  const fault = faultOf(read.condition, 'filter', 0, sourceSide());
  if (fault !== undefined) return refused([`${fault.reason}. Use fewer parentheses.`], { lines });
  return saveFilter(entered, read.condition, 'The filter was changed', { lines });
}

function answerText(entered: Parameters): PageAnswer {
  const text = entered[TEXT] ?? '';
  const read = parseCondition(text, sourceSide());
  if (!('at' in read)) return saveFilter(entered, read.condition, 'The filter was changed', { text });
  const before = text.slice(Math.max(0, read.at - 20), read.at);
  const place =
    read.at >= text.length ? 'at the end' : `at "${text.slice(read.at, read.at + 20)}"${before === '' ? '' : `, after "${before}"`}`;
  return refused([`The text is not a filter: ${read.reason}, ${place} (character ${read.at + 1}).`], { text });
}

/** A filter that says what the shipped one says is not stored, so that it follows the settings. */
function saveFilter(entered: Parameters, filter: Condition | null, done: string, kept: Entered): PageAnswer {
  return answerChange(entered, {
    done,
    change: (before) => ({ ...before, filter: canonicalJson(filter) === canonicalJson(shippedFor(before)) ? null : filter }),
    again: () => again(kept),
  });
}

/** The shipped filter reads the fields that the settings name. */
const shippedFor = ({ settings }: OpenedConfiguration['configuration']): Condition =>
  isImport() ? defaultImportFilter(readImportSettings(settings)) : defaultFilter(readSettings(settings));

function fill(form: Form, may: View['may'], entered: Entered): void {
  fillOpened(form, (opened) => {
    const { configuration, workflow } = opened;
    const shipped = shippedFor(configuration);
    const filter = configuration.filter ?? shipped;
    const written = rowsOfCondition(filter);
    const rows = 'rows' in written && written.rows.length <= MOST_ROWS ? written.rows : undefined;
    const whyNoRows = 'rows' in written ? `it has more than ${MOST_ROWS} conditions` : written.notExpressible;
    const isEditor = may('configure');
    const known = isEditor ? knownMetadata(workflow.connectionId) : undefined;
    addHtml(
      form,
      'custpage_spx_about',
      undefined,
      about({
        ...{ filter, shipped, isShipped: configuration.filter === null, list: isEditor ? undefined : rows },
        failure: isImport() ? undefined : known?.sppFailure,
      }),
    );
    if (known === undefined) return;
    addText(form, entered.text ?? printCondition(filter));
    addVersionFields(form, opened);
    addActionButtons(form, undefined, [
      { action: 'savetext', label: 'Save the text' },
      ...(configuration.filter === null ? [] : [{ action: 'restore', label: 'Restore the shipped filter' }]),
    ]);
    if (rows === undefined && entered.lines === undefined)
      return addHtml(
        form,
        'custpage_spx_norows',
        undefined,
        html`<p>This filter cannot be shown in rows: ${whyNoRows}. Change it as text.</p>`,
      );
    const fields = offeredFields(known, configuration);
    const offered = new Set(fields.map(({ path }) => path));
    addFilterRows(form, entered.lines ?? (rows ?? []).map((row) => lineOf(row, offered)), fields);
    form.addSubmitButton({ label: 'Save the rows' });
  });
}

/** The known fields and those of the settings, which exist even where SuiteProjects Pro cannot be asked. */
function offeredFields(metadata: KnownMetadata, { settings }: OpenedConfiguration['configuration']): OfferedField[] {
  const known = sourceFields(metadata);
  const more = isImport()
    ? [{ path: readImportSettings(settings).exportField, label: 'Export to SuiteProjects Pro', custom: true }]
    : exportMarks(readSettings(settings));
  return [...known, ...more.filter(({ path }) => !known.some((field) => field.path === path))];
}

const exportMarks = ({ exportField, netsuiteIdField }: ExportSettings): OfferedField[] => [
  { path: exportField, label: 'Export to NetSuite', custom: true },
  { path: netsuiteIdField, label: 'NetSuite Customer ID', custom: true },
];

function addText(form: Form, text: string): void {
  const field = form.addField({ id: TEXT, label: 'The filter as text', type: serverWidget.FieldType.LONGTEXT });
  field.defaultValue = text;
  field.updateDisplaySize({ height: 6, width: 100 });
  field.setHelpText({
    help: `The same filter in one text, such as ${isImport() ? "searchstage = 'Customer' AND (address.country IN ('US', 'CA') OR NOT email IS EMPTY)" : "type = 'C' AND (addr.country IN ('US', 'CA') OR NOT code IS EMPTY)"}. Fields have their ${isImport() ? 'ids' : 'API names'}, values stand in single quotes. Press Save the text; changes in the rows are not saved then.`,
  });
}

interface About {
  filter: Condition;
  shipped: Condition;
  isShipped: boolean;
  failure: string | undefined;
  /** The rows, for those who only read. */
  list: readonly CriteriaRow[] | undefined;
}

function about({ filter, shipped, isShipped, failure, list }: About): Html {
  const pushed = isImport() ? [] : pushDown(filter);
  const items = pushed.map(({ condition }) => html`<li><bdi>${condition}</bdi></li>`);
  const rows = (list ?? []).map((row, position) => html`<li><bdi>${rowText(row, position === (list ?? []).length - 1)}</bdi></li>`);
  return html`<h2>
      Customers that are ${isImport() ? 'imported' : 'exported'}
      ${isShipped ? badge('good', 'the shipped filter') : badge('busy', 'your own filter')}
    </h2>
    ${
      rows.length === 0
        ? NOTHING
        : html`<ol>
            ${rows}
          </ol>`
    }
    <p>In use: <bdi>${printCondition(filter)}</bdi></p>
    ${isShipped ? NOTHING : html`<p>As shipped: <bdi>${printCondition(shipped)}</bdi></p>`}
    ${
      items.length === 0
        ? html`<p>
            ${isImport() ? 'The customers that were saved since the last run are read' : 'SuiteProjects Pro sends the customers that were changed since the last run'};
            all conditions are applied here, in NetSuite.
          </p>`
        : html`<p>
              SuiteProjects Pro applies these conditions itself, so that what they keep out is not even read or listed as filtered out:
            </p>
            <ul>
              ${items}
            </ul>
            <p>All conditions are applied here as well.</p>`
    }
    <p>Each customer that is kept out is counted on the page of the run under the name of the condition that kept it out.</p>
    ${failure === undefined ? NOTHING : html`<p>Custom fields of SuiteProjects Pro could not be read, so the list of fields lacks them; enter them as Other field. ${failure}</p>`}`;
}
