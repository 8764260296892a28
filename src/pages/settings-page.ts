import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { saveActive } from '../netsuite/workflow-store';
import { openConfiguration, type OpenedConfiguration } from '../workflows/edit-configuration';
import { byWorkflow, chosenWorkflow, WORKFLOW_LABELS } from './chosen-workflow';
import { addVersionFields, answerChange } from './configuration-form';
import { addHidden, addHtml } from './form-frame';
import { html, NOTHING } from './html';
import { showNotice, type Notice } from './notice';
import { fillOpened } from './opened-form';
import type { Page, PageAnswer, Parameters, View } from './page';
import { optionText } from './pick-field';
import type { SettingField } from './setting-fields';
import { enteredSettings, settingsToShow, settingsToStore } from './setting-input';
import { settingLabel, settingText } from './setting-words';
import { badge, table } from './table';
import { workflowSettings } from './workflow-settings';

const ACTIVE = 'custpage_spx_active';
/** What the active switch was when the form was opened, so that saving another setting does not switch it back. */
const WAS_ACTIVE = 'custpage_spx_was_active';

/** The settings of a workflow. */
export const settingsPage: Page = {
  id: 'settings',
  title: 'Workflow settings',
  needs: 'read',
  isPerWorkflow: true,
  fill: (form, { may }) => fill(form, may),
  actions: { save: { needs: 'configure', run: (entered) => answerSave(entered) } },
};

const again = (entered?: Parameters) => ({ kind: 'show' as const, fill: (form: Form) => fill(form, () => true, entered) });

function answerSave(entered: Parameters): PageAnswer {
  const { workflow, configuration } = openConfiguration(chosenWorkflow());
  const own = workflowSettings();
  const fields = own.fields();
  const shown = settingsToShow(own, configuration.settings);
  const { settings, faults } = enteredSettings(own, fields, shown, entered);
  if (faults.length > 0) return { ...again(entered), notice: { type: 'ERROR', title: 'Nothing was saved', texts: faults } };
  const isChanged = own.wrong(configuration.settings).length > 0 || fields.some(({ show }) => show(settings) !== show(shown));
  const active = entered[ACTIVE] === 'T';
  const switched = active !== (entered[WAS_ACTIVE] === 'T');
  // A conflict shows what the other person saved: entered over it, this form would take all of that back.
  const answer: PageAnswer = isChanged
    ? answerChange(entered, {
        done: 'The workflow settings were changed',
        change: (before) => ({ ...before, settings: settingsToStore(own, settings) }),
        again: () => again(),
      })
    : { kind: 'go', notice: UNCHANGED };
  if (answer.kind !== 'go' || !switched) return answer;
  saveActive(workflow.id, active);
  const name = workflowName();
  const texts = [
    active
      ? `The ${name} is switched on.`
      : `The ${name} is switched off: its schedule, real time and workflow groups do nothing. Runs on demand work all the same.`,
  ];
  return {
    kind: 'go',
    notice: { type: 'CONFIRMATION', title: 'Saved', texts: isChanged ? [...texts, ...(answer.notice?.texts ?? [])] : texts },
  };
}

/** The workflow within a sentence. */
const workflowName = (): string => WORKFLOW_LABELS[chosenWorkflow()].toLowerCase();

const UNCHANGED: Notice = { type: 'INFORMATION', title: 'Nothing was changed', texts: ['All settings are as they were.'] };

function fill(form: Form, may: View['may'], entered: Parameters = {}): void {
  fillOpened(form, (opened) => {
    const settings = settingsToShow(workflowSettings(), opened.configuration.settings);
    warnOfWrong(form, opened);
    if (may('configure')) fillToEdit(form, opened, settings, entered);
    else fillToRead(form, opened, settings);
  });
}

function warnOfWrong(form: Form, { configuration: { settings } }: OpenedConfiguration): void {
  const wrong = workflowSettings()
    .wrong(settings)
    .map((name) => `${settingLabel(name)}: ${settingText(settings[name])}`);
  if (wrong.length === 0) return;
  const texts = [
    `These stored values are not valid, so ${byWorkflow('exports', 'imports')} cannot run. The shipped ones are shown instead; press Save to use them.`,
    ...wrong,
  ];
  showNotice(form, { type: 'WARNING', title: 'Some settings are not valid', texts });
}

function fillToEdit(form: Form, opened: OpenedConfiguration, settings: object, entered: Parameters): void {
  const workflow = addGroup(form, 'workflow', 'Workflow');
  const active = form.addField({ id: ACTIVE, label: 'Active', type: serverWidget.FieldType.CHECKBOX, container: workflow });
  active.defaultValue = entered[ACTIVE] ?? (opened.workflow.active ? 'T' : 'F');
  active.setHelpText({
    help: `Whether the schedule, real time and workflow groups run the ${workflowName()}; runs on demand work all the same. It can be edited while it is active or running: a run keeps the version that it began with.`,
  });
  addHidden(form, WAS_ACTIVE, opened.workflow.active ? 'T' : 'F');
  addVersionFields(form, opened, workflow);
  const { fields: fieldsOf, groups } = workflowSettings();
  const fields = fieldsOf();
  for (const [group, label] of groups) {
    const container = addGroup(form, group, label);
    for (const field of fields.filter((one) => one.group === group))
      addField(form, container, field, entered[field.id] ?? field.show(settings));
  }
  form.addSubmitButton({ label: 'Save' });
}

function addGroup(form: Form, name: string, label: string): string {
  const id = `custpage_spx_group_${name}`;
  form.addFieldGroup({ id, label });
  return id;
}

function addField(form: Form, container: string, { id, label, help, kind, choices = [] }: SettingField, value: string): void {
  const { CHECKBOX, TEXT, TEXTAREA, SELECT } = serverWidget.FieldType;
  const type = { checkbox: CHECKBOX, text: TEXT, number: TEXT, lines: TEXTAREA, select: SELECT }[kind];
  const field = form.addField({ id, label, type, container });
  for (const choice of choices) field.addSelectOption({ value: choice.id, text: optionText(choice.name) });
  if (kind === 'select' && !choices.some((choice) => choice.id === value))
    field.addSelectOption({ value, text: `Internal ID ${value}, not in this account` });
  field.defaultValue = value;
  field.setHelpText({ help });
}

function fillToRead(form: Form, { workflow, configuration }: OpenedConfiguration, settings: object): void {
  const shown = (field: SettingField): string => {
    const value = field.show(settings);
    if (field.kind === 'checkbox') return value === 'T' ? 'yes' : 'no';
    return field.choices?.find((choice) => choice.id === value)?.name ?? (value || 'none');
  };
  const rows = table<SettingField>(
    'Workflow settings',
    [
      { label: 'Setting', cell: ({ label }) => label },
      { label: 'Value', cell: (field) => html`<bdi>${shown(field)}</bdi>` },
      { label: 'What it does', cell: ({ help }) => help },
    ],
    workflowSettings()
      .fields()
      .filter(({ isEntryOnly }) => isEntryOnly !== true),
  );
  const state = workflow.active ? badge('good', 'active') : badge('quiet', 'not active');
  const shipped = Object.keys(configuration.settings).length === 0 ? html`<p>All settings are as shipped.</p>` : NOTHING;
  addHtml(
    form,
    'custpage_spx_settings',
    undefined,
    html`<h2>${WORKFLOW_LABELS[chosenWorkflow()]} ${state}</h2>
      ${shipped}${rows}`,
  );
}
