import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { originOf } from '../core/mapping/edit-rows';
import type { KindName, MappingRow } from '../core/mapping/mapping-row';
import { STANDARD_ADDRESS_FIELDS } from '../core/metadata/standard-address-fields';
import type { NetSuiteField } from '../core/metadata/metadata';
import type { EditedMapping } from '../workflows/mapping-editor';
import { addVersionFields } from './configuration-form';
import { actionButton, addActionButtons, addHidden, addHtml, pageUrl, type ActionButton } from './form-frame';
import { html, type Html } from './html';
import { isImport } from './chosen-workflow';
import { addMetadataNote } from './mapping-form';
import { ON_EMPTY_WORDS, ON_NO_MATCH_WORDS, targetLabels, targetOptions, type PickOption } from './mapping-words';
import { addChoice, addPick } from './pick-field';
import { problemText } from './problem-words';
import { isShipped, ROW, type RowDraft } from './row-draft';
import { sourceLabels, sourceName, sourceSide, targetName, turned } from './mapping-side';
import { addInputs } from './row-inputs';
import type { KindForm } from './row-kinds/kind-form';
import { expressionInWords, KIND_FORMS, KIND_NAMES } from './row-kinds/registry';
import { badge, link, table } from './table';

const group = (name: string): string => `custpage_spx_group_${name}`;

/** Both directions look up in SuiteProjects Pro. */
const helpOf = (form: KindForm): string => (form === KIND_FORMS['spp-lookup'] ? form.help : turned(form.help));

/** The kinds that make sense in the chosen workflow. */
const kindNames = (): KindName[] => KIND_NAMES.filter((name) => !sourceSide().refusedKinds.includes(name));

const kindOptions = (): PickOption[] => kindNames().map((name) => ({ value: name, text: KIND_FORMS[name].label }));

const kindTable = (): Html =>
  table<KindForm>(
    'Kinds of value',
    [
      { label: 'Kind of value', cell: ({ label }) => label },
      { label: 'What it does', cell: helpOf },
    ],
    kindNames().map((name) => KIND_FORMS[name]),
  );

const back = (): Html => html`<p>${link(pageUrl('mapping'), 'All mapping rows')}</p>`;

/** The first step of a new row: what kind of value it gives. */
export function fillKindForm(form: Form): void {
  form.addFieldGroup({ id: group('kind'), label: 'New mapping row' });
  addHtml(
    form,
    'custpage_spx_back',
    group('kind'),
    html`${back()}
      <p>First choose what kind of value the row gives; then its fields follow.</p>`,
  );
  addKind(form, 'field');
  addActionButtons(form, group('kind'), [{ action: 'choose', label: 'Continue' }]);
  addHtml(form, 'custpage_spx_kinds', group('kind'), kindTable());
}

const addKind = (form: Form, kind: string): void =>
  addChoice(form, {
    ...{ id: ROW.kind, label: 'Kind of value', container: group('kind'), options: kindOptions(), value: kind },
    help: 'What kind of value the row gives. After choosing another one, press Show the fields of this kind.',
  });

/** A row as the form shows it. */
export interface ShownRow {
  editor: EditedMapping;
  draft: RowDraft;
  /** The row as it is now; undefined for a new one. */
  before: MappingRow | undefined;
  /** The version that the form is based on. */
  version: number;
}

/** The form in which a row is made or changed. */
export function fillRowForm(form: Form, shown: ShownRow): void {
  const { editor, draft, before, version } = shown;
  form.addSubmitButton({ label: 'Save' });
  addMetadataNote(form, editor.known);
  addHidden(form, ROW.id, draft.id);
  addHidden(form, ROW.shownKind, draft.kind);
  form.addFieldGroup({ id: group('kind'), label: 'What it fills' });
  addHtml(form, 'custpage_spx_about', group('kind'), html`${back()}${before === undefined ? html`` : about(before)}`);
  addKind(form, draft.kind);
  addHtml(form, 'custpage_spx_choose', group('kind'), actionButton({ action: 'choose', label: 'Show the fields of this kind' }));
  addTarget(form, shown);
  form.addFieldGroup({ id: group('value'), label: KIND_FORMS[draft.kind].label });
  addHtml(form, 'custpage_spx_kindhelp', group('value'), html`<p>${helpOf(KIND_FORMS[draft.kind])}</p>`);
  addInputs(form, KIND_FORMS[draft.kind], draft.inputs, { container: group('value'), editor, target: fieldOf(editor, draft.target) });
  if (draft.kind !== 'pullback') addRules(form, draft);
  addRest(form, draft);
  addVersionFields(form, { version }, group('rest'));
  if (before !== undefined) addActionButtons(form, group('rest'), removals(before));
}

const removals = (row: MappingRow): ActionButton[] =>
  isShipped(row.id) ? [{ action: 'restore', label: 'Restore as shipped' }] : [{ action: 'delete', label: 'Delete the row' }];

const STATES = {
  custom: 'This is a row of your own.',
  shipped: 'This row is as it was shipped.',
  changed: 'This row was shipped with the product and has been changed since.',
} as const;

const about = (row: MappingRow): Html => html`<p>${STATES[originOf(row)]}</p>`;

/** The NetSuite field that a target is, as far as it is known. */
function fieldOf({ known }: EditedMapping, target: string): NetSuiteField | undefined {
  const address = /^address\.[^.]+\.([^.]+)$/.exec(target)?.[1];
  if (address !== undefined) return STANDARD_ADDRESS_FIELDS.find(({ id }) => id === address);
  return known.netsuiteFields?.find(({ id }) => id === target);
}

function addTarget(form: Form, { editor, draft, before }: ShownRow): void {
  const container = group('kind');
  if (before?.isDefaultRow) {
    const label = targetLabels(editor.known)(before.target);
    addHidden(form, ROW.target, before.target);
    return addHtml(
      form,
      'custpage_spx_showtarget',
      container,
      html`<p>
        ${targetName()} field: <b><bdi>${label}</bdi></b> (${before.target})
      </p>`,
    );
  }
  if (draft.kind === 'pullback' || isImport())
    return addPick(form, {
      ...{ id: ROW.target, label: 'SuiteProjects Pro field', container, value: draft.target },
      options: editor.known.sppFields
        .filter(({ path }) => !path.includes('.'))
        .map(({ path, label }) => ({ value: `spp.${path}`, text: `${label} (${path})` })),
      help: 'The field of the SuiteProjects Pro customer that is written.',
    });
  return addPick(form, {
    ...{
      id: ROW.target,
      label: 'NetSuite field',
      container,
      options: targetOptions(editor.known.netsuiteFields ?? []),
      value: draft.target,
    },
    help: 'The field of the new NetSuite customer that the row fills. A field that is new in NetSuite is listed after Refresh metadata on the Mapping page.',
  });
}

const optionsOf = (words: Readonly<Record<string, string>>): PickOption[] =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

function addRules(form: Form, { onEmpty, onNoMatch, defaultValue }: RowDraft): void {
  const container = group('rules');
  form.addFieldGroup({ id: container, label: 'When there is no value' });
  addChoice(form, {
    ...{ id: ROW.onEmpty, label: 'When empty', container, options: optionsOf(ON_EMPTY_WORDS), value: onEmpty },
    help: `What to do when ${sourceName()} holds nothing for this field.`,
  });
  addChoice(form, {
    ...{ id: ROW.onNoMatch, label: 'When nothing matches', container, options: optionsOf(ON_NO_MATCH_WORDS), value: onNoMatch },
    help: 'What to do when a text is found in no list, is no date, no number, no country and so on.',
  });
  const field = form.addField({ id: ROW.defaultValue, label: 'Default value', type: serverWidget.FieldType.TEXT, container });
  field.defaultValue = defaultValue;
  field.setHelpText({ help: 'Used where the rules above say so. For a list field, the internal id of a choice.' });
}

function addRest(form: Form, { active, initialOnly, order, note }: RowDraft): void {
  const container = group('rest');
  form.addFieldGroup({ id: container, label: 'The row itself' });
  const { CHECKBOX, FLOAT, TEXTAREA } = serverWidget.FieldType;
  const activeField = form.addField({ id: ROW.active, label: 'Active', type: CHECKBOX, container });
  activeField.defaultValue = active ? 'T' : 'F';
  activeField.setHelpText({ help: 'A row that is switched off fills nothing. A shipped row that is switched off leaves its field empty.' });
  if (isImport()) {
    const initialField = form.addField({ id: ROW.initialOnly, label: 'New customers only', type: CHECKBOX, container });
    initialField.defaultValue = initialOnly ? 'T' : 'F';
    initialField.setHelpText({
      help: 'The row fills its field when the customer is created in SuiteProjects Pro; afterwards it belongs to SuiteProjects Pro.',
    });
  }
  const orderField = form.addField({ id: ROW.order, label: 'Order', type: FLOAT, container });
  if (/^-?\d*\.?\d+$/.test(order)) orderField.defaultValue = order;
  orderField.setHelpText({ help: 'Rows are listed by this number. Empty: behind all others.' });
  const noteField = form.addField({ id: ROW.note, label: 'Note', type: TEXTAREA, container });
  noteField.defaultValue = note;
  noteField.setHelpText({ help: 'For the people who maintain the mapping, such as why the row is there. It can be left empty.' });
}

/** A row to read, for those who may not change it. */
export function fillRowToRead(form: Form, { known, configuration, problemsOfRow }: EditedMapping, row: MappingRow): void {
  const told = (text: string): Html => html`<bdi>${text}</bdi>`;
  const facts: [string, string | Html][] = [
    ['Field', told(`${targetLabels(known)(row.target)} (${row.target})`)],
    ['Kind of value', KIND_FORMS[row.kind].label],
    ['Value', told(expressionInWords(row.kind, row.expression, sourceLabels(known)))],
    ['As stored', told(row.expression)],
    ['When empty', ON_EMPTY_WORDS[row.onEmpty]],
    ['When nothing matches', ON_NO_MATCH_WORDS[row.onNoMatch]],
    ['Default value', told(row.defaultValue === undefined ? '' : String(row.defaultValue))],
    ...(isImport() ? [['New customers only', row.initialOnly === true ? 'yes' : 'no'] as [string, string]] : []),
    ['Active', row.active ? badge('good', 'on') : badge('quiet', 'off')],
    ['Note', told(row.note ?? '')],
    ['State', STATES[originOf(row)]],
    ...problemsOfRow(configuration, row).map((problem): [string, Html] => ['Wrong', told(problemText(problem))]),
  ];
  const columns = [
    { label: 'Mapping row', cell: ([name]: [string, string | Html]) => name },
    { label: '', cell: ([, value]: [string, string | Html]) => value },
  ];
  addHtml(form, 'custpage_spx_row_facts', undefined, html`${back()}${table('Mapping row', columns, facts)}`);
}
