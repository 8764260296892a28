import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import type { Configuration, ValueList } from '../core/configuration/configuration';
import { MOST_LISTS } from '../core/configuration/configuration-shape';
import { usesList } from '../core/value-list/list-names';
import { openConfiguration } from '../workflows/edit-configuration';
import { chosenWorkflow } from './chosen-workflow';
import { addVersionFields, answerChange } from './configuration-form';
import { addHtml, pageUrl } from './form-frame';
import { html } from './html';
import { sourceName, targetName } from './mapping-side';
import { fillOpened } from './opened-form';
import type { Page, PageAnswer, Parameters, View } from './page';
import { link, pager, sliceOf, table, type Column } from './table';
import { LONGEST_NAME, nameFault } from './value-list-names';

const NAME = 'custpage_spx_name';
const LIST_NOTE = 'custpage_spx_listnote';

/** The value lists: what they are for, how long they are, which mapping rows use them. */
export const valueListsPage: Page = {
  id: 'valuelists',
  title: 'Value lists',
  needs: 'read',
  isPerWorkflow: true,
  fill: (form, view) => fill(form, view, {}),
  actions: { save: { needs: 'configure', run: (entered) => answerAdd(entered) } },
};

function answerAdd(entered: Parameters): PageAnswer {
  const name = entered[NAME]?.trim() ?? '';
  const note = entered[LIST_NOTE]?.trim() ?? '';
  const again = () => ({ kind: 'show' as const, fill: (form: Form) => fill(form, { parameters: {}, may: () => true }, entered) });
  const { configuration } = openConfiguration(chosenWorkflow());
  const fault = configuration.valueLists.length < MOST_LISTS ? nameFault(configuration, name) : `There are ${MOST_LISTS} lists already.`;
  if (fault !== undefined) return { ...again(), notice: { type: 'ERROR', title: 'Nothing was saved', texts: [fault] } };
  const added: ValueList = { name, ...(note !== '' && { note }), pairs: [] };
  return answerChange(entered, {
    done: `The value list "${name}" was added`,
    change: (before) => ({ ...before, valueLists: [...before.valueLists, added] }),
    then: { page: 'valuelist', parameters: { spx_name: name } },
    again,
  });
}

const columns = ({ rows }: Configuration): Column<ValueList>[] => [
  { label: 'List', cell: ({ name }) => html`<bdi>${link(pageUrl('valuelist', { spx_name: name }), name)}</bdi>` },
  { label: 'Pairs', isNumber: true, cell: ({ pairs }) => String(pairs.length) },
  { label: 'Mapping rows that use it', isNumber: true, cell: ({ name }) => String(rows.filter((row) => usesList(row, name)).length) },
  { label: 'Note', cell: ({ note = '' }) => html`<bdi>${note}</bdi>` },
];

function fill(form: Form, { parameters, may }: View, entered: Parameters): void {
  fillOpened(form, (opened) => {
    const { configuration } = opened;
    const slice = sliceOf(configuration.valueLists, parameters['spx_list']);
    addHtml(
      form,
      'custpage_spx_lists',
      undefined,
      html`<p>
          A value list says which value ${targetName()} gets for which value of ${sourceName()}. A mapping row of the kind value list looks
          values up in it.
        </p>
        ${table('Value lists', columns(configuration), slice.rows, 'There is no value list yet.')}
        ${pager(slice, (number) => pageUrl('valuelists', { spx_list: String(number) }))}`,
    );
    if (!may('configure')) return;
    const group = 'custpage_spx_group_add';
    form.addFieldGroup({ id: group, label: 'Add a value list' });
    const name = form.addField({ id: NAME, label: 'Name', type: serverWidget.FieldType.TEXT, container: group });
    name.maxLength = LONGEST_NAME;
    name.isMandatory = true;
    name.defaultValue = entered[NAME] ?? '';
    name.setHelpText({ help: 'What mapping rows call the list, such as Regions. It can be changed later; the rows follow.' });
    const note = form.addField({ id: LIST_NOTE, label: 'What it is for', type: serverWidget.FieldType.TEXTAREA, container: group });
    note.defaultValue = entered[LIST_NOTE] ?? '';
    note.setHelpText({ help: 'For the people who maintain the list. It can be left empty.' });
    addVersionFields(form, opened, group);
    form.addSubmitButton({ label: 'Add' });
  });
}
