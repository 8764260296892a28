import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import type { Configuration, ValueList, ValueListPair } from '../core/configuration/configuration';
import { usesList } from '../core/value-list/list-names';
import type { OpenedConfiguration } from '../workflows/edit-configuration';
import { addVersionFields } from './configuration-form';
import { addActionButtons, addHidden, addHtml, pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { sourceName, targetName } from './mapping-side';
import type { Parameters } from './page';
import { link, pager, table, type Slice } from './table';
import { LONGEST_NAME } from './value-list-names';

/** Ids of the fields of the page of one list. */
export const LIST = {
  list: 'custpage_spx_list',
  part: 'custpage_spx_part',
  name: 'custpage_spx_name',
  note: 'custpage_spx_listnote',
  pairs: 'custpage_spx_pairs',
  source: 'custpage_spx_source',
  target: 'custpage_spx_target',
  file: 'custpage_spx_file',
  mode: 'custpage_spx_mode',
} as const;

/** One list, the page of its pairs that is shown, and what a person entered when the form was refused. */
export interface ShownList {
  opened: OpenedConfiguration;
  list: ValueList;
  slice: Slice<ValueListPair>;
  entered?: { parameters: Parameters; pairs: readonly ValueListPair[] };
}

/** The editor of NetSuite cannot carry these: it parts lines and fields by control characters, and its fields have one line. */
const isEnterable = ({ source, target }: ValueListPair): boolean => !/\p{Cc}/u.test(source + target);

/** Whether the pairs of this page can be entered in the editor. */
export const isEditable = ({ slice, entered }: ShownList): boolean => (entered?.pairs ?? slice.rows).every(isEnterable);

/** The list to read, for those who may not change it. */
export function fillListToRead(form: Form, shown: ShownList): void {
  addHtml(form, 'custpage_spx_about', undefined, about(shown));
  addHidden(form, LIST.list, shown.list.name);
  addHtml(form, 'custpage_spx_read', undefined, html`${pairTable(shown.slice.rows)}${pages(shown)}`);
  addActionButtons(form, undefined, [{ action: 'download', label: 'Download as CSV' }]);
}

/** The form in which the list is changed. */
export function fillListToEdit(form: Form, shown: ShownList): void {
  const { opened, list, slice, entered } = shown;
  addHtml(form, 'custpage_spx_about', undefined, about(shown));
  addHidden(form, LIST.list, list.name);
  addHidden(form, LIST.part, String(slice.page));
  const { TEXT, TEXTAREA, FILE, SELECT } = serverWidget.FieldType;
  const name = form.addField({ id: LIST.name, label: 'Name', type: TEXT });
  name.maxLength = Math.max(LONGEST_NAME, list.name.length);
  name.isMandatory = true;
  name.defaultValue = entered?.parameters[LIST.name] ?? list.name;
  name.setHelpText({ help: 'When the list is renamed, the mapping rows that use it follow.' });
  const note = form.addField({ id: LIST.note, label: 'What it is for', type: TEXTAREA });
  note.defaultValue = entered?.parameters[LIST.note] ?? list.note ?? '';
  note.setHelpText({ help: 'For the people who maintain the list. It can be left empty.' });
  addVersionFields(form, opened);
  const file = form.addField({ id: LIST.file, label: 'CSV file to import', type: FILE });
  file.setHelpText({
    help: 'A file with commas whose first line is source,target. Press Import the CSV file; what was changed in the lines below is not saved then.',
  });
  const mode = form.addField({ id: LIST.mode, label: 'What an import does', type: SELECT });
  mode.addSelectOption({ value: 'merge', text: 'Add to the list; a known source gets the new target' });
  mode.addSelectOption({ value: 'replace', text: 'Replace all pairs of the list' });
  mode.setHelpText({ help: 'Either way the former list stays on the Versions page, and can be restored there.' });
  addActionButtons(form, undefined, [
    { action: 'import', label: 'Import the CSV file' },
    { action: 'download', label: 'Download as CSV' },
    { action: 'delete', label: 'Delete the list' },
  ]);
  addHtml(form, 'custpage_spx_pages', undefined, isEditable(shown) ? pages(shown) : unenterable(shown));
  if (isEditable(shown)) addPairs(form, entered?.pairs ?? slice.rows);
  form.addSubmitButton({ label: 'Save' });
}

function about({ list, opened: { configuration } }: ShownList): Html {
  const note = list.note === undefined ? NOTHING : html`<p><bdi>${list.note}</bdi></p>`;
  return html`<h2><bdi>${list.name}</bdi></h2>
    ${note}
    <p>${list.pairs.length} pairs. ${usage(configuration, list.name)}</p>
    <p>${link(pageUrl('valuelists'), 'All value lists')}</p>`;
}

/** The NetSuite fields whose rows use a list, for a sentence. */
export const targetsUsing = ({ rows }: Configuration, list: string): string[] =>
  rows.filter((row) => usesList(row, list)).map(({ target }) => target);

function usage(configuration: Configuration, list: string): string {
  const targets = targetsUsing(configuration, list);
  return targets.length === 0 ? 'No mapping row uses it.' : `Mapping rows that use it: ${targets.join(', ')}.`;
}

const pages = ({ list, slice }: ShownList): Html =>
  html`${slice.pages > 1 ? html`<p>Save the lines of this page before you open another one.</p>` : NOTHING}
  ${pager(slice, (number) => pageUrl('valuelist', { spx_name: list.name, spx_list: String(number) }))}`;

const pairTable = (pairs: readonly ValueListPair[]): Html =>
  table<ValueListPair>(
    'Pairs',
    [
      { label: sourceName(), cell: ({ source }) => html`<bdi>${source}</bdi>` },
      { label: targetName(), cell: ({ target }) => html`<bdi>${target}</bdi>` },
    ],
    pairs,
    'The list has no pairs yet.',
  );

const unenterable = (shown: ShownList): Html =>
  html`<p>
      Values on this page have line breaks or control characters, which lines of a form cannot hold. Change them in the CSV file and import
      it.
    </p>
    ${pairTable(shown.slice.rows)}${pages(shown)}`;

function addPairs(form: Form, pairs: readonly ValueListPair[]): void {
  const sublist = form.addSublist({ id: LIST.pairs, label: 'Pairs', type: serverWidget.SublistType.INLINEEDITOR });
  sublist.addField({ id: LIST.source, label: sourceName(), type: serverWidget.FieldType.TEXT }).isMandatory = true;
  sublist.addField({ id: LIST.target, label: targetName(), type: serverWidget.FieldType.TEXT });
  sublist.helpText = 'The left value is compared exactly first, then without regard to case, accents and punctuation.';
  pairs.forEach(({ source, target }, line) => {
    // An empty text is a missing argument to setSublistValue.
    if (source !== '') sublist.setSublistValue({ id: LIST.source, line, value: source });
    if (target !== '') sublist.setSublistValue({ id: LIST.target, line, value: target });
  });
}
