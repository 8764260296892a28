import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import type { Configuration } from '../core/configuration/configuration';
import { diffConfigurations, isSame } from '../core/configuration/diff-configurations';
import type { Problem } from '../core/errors/problem';
import { listedRows } from '../core/mapping/edit-rows';
import { readNotation } from '../core/notation/read-notation';
import { takeOver } from '../core/notation/take-over';
import { currentAbility, isEnough } from '../netsuite/abilities';
import type { MappingEditor } from '../workflows/mapping-editor';
import { addVersionFields, answerChange } from './configuration-form';
import { diffView } from './diff-view';
import { actionButton, addActionButtons, addHtml, pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { addMetadataNote, fillFromMapping } from './mapping-form';
import { linesReport, writtenNotation } from './notation-view';
import type { Page, PageAnswer, Parameters } from './page';
import { problemText } from './problem-words';
import { link, tableStart } from './table';

const TEXT = 'custpage_spx_notation';
const GROUPS = { text: 'custpage_spx_group_text', reading: 'custpage_spx_group_reading', written: 'custpage_spx_group_written' } as const;

/** The advanced tag notation of Oracle's connector: what a text becomes here, and the configuration in use as such a text. */
export const notationPage: Page = {
  id: 'notation',
  title: 'Oracle notation',
  needs: 'read',
  isLinked: false,
  fill: (form, { may }) => fill(form, may('configure'), ''),
  actions: {
    read: { needs: 'read', run: (entered) => showing(textOf(entered)) },
    take: { needs: 'configure', run: answerTake },
  },
};

const textOf = (entered: Parameters): string => entered[TEXT] ?? '';

const mayConfigure = (): boolean => isEnough(currentAbility(), 'configure');

const showing = (text: string): PageAnswer & { kind: 'show' } => ({ kind: 'show', fill: (form) => fill(form, mayConfigure(), text) });

function fill(form: Form, canEdit: boolean, text: string): void {
  fillFromMapping(form, (editor) => {
    addMetadataNote(form, editor.known);
    form.addFieldGroup({ id: GROUPS.text, label: 'Notation of the connector' });
    addHtml(form, 'custpage_spx_about', GROUPS.text, ABOUT());
    addTextField(form, text);
    addActionButtons(form, GROUPS.text, [{ action: 'read', label: 'Read' }]);
    if (text.trim() !== '') addReading(form, editor, text, canEdit);
    form.addFieldGroup({ id: GROUPS.written, label: 'The configuration in use, as notation' });
    addHtml(form, 'custpage_spx_written', GROUPS.written, writtenNotation(editor));
  });
}

const ABOUT = (): Html =>
  html`<p>${link(pageUrl('mapping'), 'All mapping rows')}</p>
    <p>
      Paste the advanced mapping text of the customers export of Oracle's SuiteProjects Pro connector and press Read: each line is shown
      with the row that it becomes here, or why it becomes none. Reading changes nothing.
    </p>`;

function addTextField(form: Form, text: string): void {
  const field = form.addField({ id: TEXT, label: 'Advanced mapping text', type: serverWidget.FieldType.LONGTEXT, container: GROUPS.text });
  field.updateDisplaySize({ height: 14, width: 110 });
  field.defaultValue = text;
  field.setHelpText({ help: 'What the Advanced icon of the mapping shows in SuiteProjects Pro, all of it. 100,000 characters at most.' });
}

/** What the text becomes, and what taking it over would change. */
function addReading(form: Form, editor: MappingEditor, text: string, canEdit: boolean): void {
  const reading = readNotation(text);
  const after = takeOver(editor.configuration, reading);
  const diff = diffConfigurations(asListed(editor.configuration), asListed(after));
  const parts = [
    linesReport(reading, editor),
    html`<h3>What taking it over would change</h3>`,
    diffView(diff),
    problemsView(editor.problemsOf(after)),
  ];
  form.addFieldGroup({ id: GROUPS.reading, label: 'What was read' });
  addHtml(form, 'custpage_spx_reading', GROUPS.reading, html`${parts}`);
  if (!canEdit || isSame(diff)) return;
  addVersionFields(form, editor, GROUPS.reading);
  addHtml(form, 'custpage_spx_take', GROUPS.reading, html`${actionButton({ action: 'take', label: 'Take over these rows' })}`);
}

/** Shipped rows among the saved ones, so that one that is changed does not look as if it were new. */
const asListed = (configuration: Configuration): Configuration => ({ ...configuration, rows: listedRows(configuration.rows) });

function problemsView(problems: readonly Problem[]): Html {
  if (problems.length === 0) return NOTHING;
  const columns = [
    { label: 'Field', cell: ({ target = '' }: Problem) => html`<bdi>${target}</bdi>` },
    { label: 'What is wrong', cell: (problem: Problem) => html`<bdi>${problemText(problem)}</bdi>` },
  ];
  return html`<h3>What has to be put right afterwards</h3>
    ${tableStart('What has to be put right afterwards', columns, problems)}`;
}

function answerTake(entered: Parameters): PageAnswer {
  const text = textOf(entered);
  const reading = readNotation(text);
  const { rows, filter, valueLists } = reading;
  if (rows.length + valueLists.length === 0 && filter === undefined) {
    const texts = ['No line of the text becomes a row, a filter or a value list. The reasons stand beside the lines.'];
    return { ...showing(text), notice: { type: 'ERROR', title: 'Nothing was saved', texts } };
  }
  const counts = [
    `${rows.length} mapping rows`,
    ...(valueLists.length > 0 ? [`${valueLists.length} value lists`] : []),
    ...(filter ? ['the filter'] : []),
  ];
  return answerChange(entered, {
    done: `From Oracle's notation were taken over: ${counts.join(', ')}`,
    change: (before) => takeOver(before, reading),
    then: { page: 'mapping' },
    again: () => showing(text),
  });
}
