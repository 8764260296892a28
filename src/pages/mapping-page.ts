import type { Form } from 'N/ui/serverWidget';
import type { Configuration } from '../core/configuration/configuration';
import { dropRow, listedRows, moveRow, shippedRow, switchRow } from '../core/mapping/edit-rows';
import { byOrder } from '../core/mapping/compile';
import type { MappingRow } from '../core/mapping/mapping-row';
import { rowsToRun } from '../workflows/export/rows-to-run';
import { readSettings } from '../workflows/export/settings';
import { openConfiguration } from '../workflows/edit-configuration';
import { refreshMetadata } from '../workflows/known-metadata';
import type { EditedMapping } from '../workflows/mapping-editor';
import { chosenWorkflow, isImport } from './chosen-workflow';
import { addVersionFields, answerChange, versionOf } from './configuration-form';
import { addActionButtons, addHidden, addHtml, pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { addMetadataNote, fillFromChosenMapping } from './mapping-form';
import { completed } from './mapping-side';
import { CHOSEN_ROW, missingRows, rowsTable } from './mapping-view';
import type { Notice } from './notice';
import type { Action, Page, PageAnswer, Parameters, View } from './page';
import { link, pager, sliceOf } from './table';

const PART = 'custpage_spx_part';

/** A change of one chosen row; `done` says it in the past. */
type RowChange = (rows: Configuration['rows'], id: string, configuration: Configuration) => MappingRow[];

/** Rows are moved among those that the page shows and that have a place of their own. */
const moving =
  (way: 'up' | 'down'): RowChange =>
  (rows, id, { settings }) =>
    moveRow(rows, id, way, (isImport() ? completed(rows) : rowsToRun(rows, readSettings(settings), {})).sort(byOrder));

const changing = (done: string, change: RowChange): Action => ({ needs: 'configure', run: (entered) => answerRow(entered, done, change) });

/** Which field of one side gets which value of the other: all rows in order, with what is wrong with them. */
export const mappingPage: Page = {
  id: 'mapping',
  title: 'Mapping',
  needs: 'read',
  isPerWorkflow: true,
  fill: (form, view) => fill(form, view, view.parameters['spx_list']),
  actions: {
    up: changing('moved up', moving('up')),
    down: changing('moved down', moving('down')),
    switch: changing('switched', (rows, id) => switchRow(rows, id, completed)),
    restore: { needs: 'configure', run: answerRestore },
    refresh: { needs: 'operate', run: (entered) => ({ kind: 'go', notice: refreshed(), parameters: partOf(entered) }) },
  },
};

const partOf = (entered: Parameters): Record<string, string> => ({ spx_list: entered[PART] ?? '1' });

function fill(form: Form, view: View, part: string | undefined, version?: number): void {
  fillFromChosenMapping(form, (editor) => {
    const { rows } = editor;
    const slice = sliceOf(rows, part);
    const canEdit = view.may('configure');
    const problems = editor.problemsOf(editor.configuration);
    addMetadataNote(form, editor.known);
    addHidden(form, PART, String(slice.page));
    const pages = pager(slice, (number) => pageUrl('mapping', { spx_list: String(number) }));
    const parts = [about(editor, canEdit), missingRows(problems), rowsTable({ editor, problems, canEdit }, slice.rows), pages];
    addHtml(form, 'custpage_spx_rows', undefined, html`${parts}`);
    if (canEdit) addVersionFields(form, { version: version ?? editor.version });
    addActionButtons(form, undefined, [
      ...(canEdit
        ? [
            { action: 'up', label: 'Move up' },
            { action: 'down', label: 'Move down' },
            { action: 'switch', label: 'Switch on or off' },
            { action: 'restore', label: 'Restore as shipped' },
          ]
        : []),
      ...(view.may('operate') ? [{ action: 'refresh', label: 'Refresh metadata' }] : []),
    ]);
  });
}

function about({ configuration, ownField, rows }: EditedMapping, canEdit: boolean): Html {
  const noCountry =
    isImport() || readSettings(configuration.settings).mapCountry
      ? NOTHING
      : html`The shipped row of the country is not used, since Map country is switched off on the
        ${link(pageUrl('settings'), 'Workflow settings')} page.`;
  return html`<p>
      ${rows.length} rows. Each fills one field of the ${isImport() ? 'SuiteProjects Pro' : 'new NetSuite'} customer; of two active rows for
      one field, your own counts and the shipped one does not. The internal id of the NetSuite customer is always written to ${ownField}.
      ${noCountry}
    </p>
    <p>
      ${canEdit ? link(pageUrl('mappingrow'), 'Add row') : NOTHING} ${isImport() ? NOTHING : link(pageUrl('notation'), 'Oracle notation')}
      ${canEdit ? html`Click a field to change its row; to move, switch or restore a row, choose it and press a button below.` : NOTHING}
    </p>`;
}

const refusal = (text: string): Notice => ({ type: 'ERROR', title: 'Nothing was saved', texts: [text] });

const again = (entered: Parameters): PageAnswer & { kind: 'show' } => ({
  kind: 'show',
  fill: (form) => fill(form, { parameters: entered, may: () => true }, entered[PART], versionOf(entered)),
});

function answerRow(entered: Parameters, done: string, change: RowChange): PageAnswer {
  const id = entered[CHOSEN_ROW] ?? '';
  const row = listedRows(openConfiguration(chosenWorkflow()).configuration.rows, completed).find((one) => one.id === id);
  if (row === undefined) return { ...again(entered), notice: refusal('Choose a row first.') };
  return answerChange(entered, {
    done: `The mapping row of ${row.target} was ${done === 'switched' ? `switched ${row.active ? 'off' : 'on'}` : done}`,
    change: (before) => ({ ...before, rows: change(before.rows, id, before) }),
    then: { page: 'mapping', parameters: partOf(entered) },
    again: () => again(entered),
  });
}

function answerRestore(entered: Parameters): PageAnswer {
  const id = entered[CHOSEN_ROW] ?? '';
  if (id !== '' && shippedRow(id) === undefined)
    return { ...again(entered), notice: refusal('This row is your own: there is no shipped one to restore. Open it to delete it.') };
  return answerRow(entered, 'restored as shipped', dropRow);
}

/** Reads the fields of both sides anew. */
function refreshed(): Notice {
  const { netsuiteFields = [], sppFields, sppFailure } = refreshMetadata(openConfiguration(chosenWorkflow()).workflow.connectionId);
  const custom = sppFields.filter((field) => field.custom).length;
  if (sppFailure !== undefined)
    return {
      type: 'WARNING',
      title: 'Only NetSuite was read',
      texts: [`NetSuite has ${netsuiteFields.length} fields of a customer.`, sppFailure],
    };
  const text = `NetSuite has ${netsuiteFields.length} fields of a customer, SuiteProjects Pro has ${custom} custom fields of one.`;
  return { type: 'CONFIRMATION', title: 'Metadata refreshed', texts: [text] };
}
