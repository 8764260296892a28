import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { findGroup, removeGroup, saveGroup, type WorkflowGroup } from '../netsuite/groups';
import { isMember, MEMBER_TYPES, MEMBERS } from '../workflows/members';
import { startGroup } from '../workflows/run-group';
import { addActionButtons, addHidden, addHtml } from './form-frame';
import { memberTitles } from './group-words';
import { html } from './html';
import type { Notice } from './notice';
import type { Page, PageAnswer, Parameters, View } from './page';
import { addChoice } from './pick-field';
import { answerOf } from './start-form';

const GROUP_PARAMETER = 'spx_group';
const GROUP_FIELD = 'custpage_spx_group_id';
const NAME = 'custpage_spx_group_name';
const ACTIVE = 'custpage_spx_group_active';
const SCHEDULED = 'custpage_spx_group_scheduled';
/** Members that a group takes. */
const MOST_MEMBERS = 5;
/** The name of a custom record takes so many characters (assumed). */
const MOST_CHARACTERS = 80;
const memberField = (place: number): string => `custpage_spx_group_member_${place}`;
const PLACES = Array.from({ length: MOST_MEMBERS }, (_, index) => index + 1);

/** One workflow group. */
export const groupPage: Page = {
  id: 'group',
  title: 'Workflow group',
  needs: 'read',
  isLinked: false,
  fill: (form, view) => fill(form, view, findGroup(idIn(view.parameters))),
  actions: {
    save: { needs: 'configure', run: (entered, _posted, view) => save(entered, view) },
    remove: { needs: 'configure', run: remove },
    start: { needs: 'operate', run: start },
  },
};

const idIn = (parameters: Parameters): string => parameters[GROUP_PARAMETER] ?? parameters[GROUP_FIELD] ?? '';

type Shown = Omit<WorkflowGroup, 'id'> & { id: string | undefined };
const NEW_GROUP: Shown = { id: undefined, name: '', members: [], isActive: true, isScheduled: false };

function fill(form: Form, view: View, group: Shown = NEW_GROUP): void {
  if (!view.may('configure')) return fillToRead(form, view, group);
  form.addSubmitButton({ label: 'Save' });
  addHidden(form, GROUP_FIELD, group.id ?? '');
  const container = 'custpage_spx_group_group';
  form.addFieldGroup({ id: container, label: group.id === undefined ? 'New group' : 'Group' });
  const name = form.addField({ id: NAME, label: 'Name', type: serverWidget.FieldType.TEXT, container });
  name.isMandatory = true;
  name.maxLength = MOST_CHARACTERS;
  name.defaultValue = group.name;
  const options = MEMBER_TYPES.map((type) => ({ value: type, text: MEMBERS[type].title }));
  for (const place of PLACES)
    addChoice(form, {
      ...{ id: memberField(place), label: `Member ${place}`, container, options, value: group.members[place - 1] ?? '', empty: '– none –' },
      help: 'The members run in this order; places left empty are skipped.',
    });
  addCheckbox(form, container, { id: ACTIVE, label: 'Active', isOn: group.isActive, help: 'Only an active group runs.' });
  addCheckbox(form, container, {
    ...{ id: SCHEDULED, label: 'On schedule', isOn: group.isScheduled },
    help: 'Each time the first member runs on its own schedule, the other members follow. Switch the schedules of the others off then.',
  });
  if (group.id === undefined) return;
  addActionButtons(form, container, [
    ...(group.isActive ? [{ action: 'start', label: 'Start this group now' }] : []),
    { action: 'remove', label: 'Delete this group' },
  ]);
}

function fillToRead(form: Form, view: View, group: Shown): void {
  const text =
    group.id === undefined
      ? html`<p>There is no such group.</p>`
      : html`<h2>${group.name}</h2>
          <p>${memberTitles(group.members).join(', then ')}</p>
          <p>${group.isActive ? 'Active' : 'Switched off'}${group.isScheduled ? ', on the schedule of its first member' : ''}.</p>`;
  addHtml(form, 'custpage_spx_group_shown', undefined, text);
  addHidden(form, GROUP_FIELD, group.id ?? '');
  if (group.id !== undefined && group.isActive && view.may('operate'))
    addActionButtons(form, undefined, [{ action: 'start', label: 'Start this group now' }]);
}

function addCheckbox(
  form: Form,
  container: string,
  { id, label, isOn, help }: { id: string; label: string; isOn: boolean; help: string },
): void {
  const field = form.addField({ id, label, type: serverWidget.FieldType.CHECKBOX, container });
  field.defaultValue = isOn ? 'T' : 'F';
  field.setHelpText({ help });
}

const toSchedule = (notice: Notice): PageAnswer => ({ kind: 'go', page: 'schedule', notice });
const GONE: Notice = { type: 'WARNING', title: 'The group does not exist any more', texts: ['Somebody deleted it. Nothing was done.'] };

function save(entered: Parameters, view: View): PageAnswer {
  const id = entered[GROUP_FIELD] || undefined;
  const group: Shown = {
    id,
    name: (entered[NAME] ?? '').trim(),
    members: PLACES.map((place) => entered[memberField(place)] ?? '').filter((type) => type !== ''),
    isActive: entered[ACTIVE] === 'T',
    isScheduled: entered[SCHEDULED] === 'T',
  };
  const fault = faultOf(group);
  if (fault !== undefined)
    return {
      kind: 'show',
      notice: { type: 'ERROR', title: 'The group was not saved', texts: [fault] },
      fill: (form) => fill(form, view, group),
    };
  if (id !== undefined && findGroup(id) === undefined) return toSchedule(GONE);
  saveGroup(group);
  return toSchedule({
    type: 'CONFIRMATION',
    title: 'The group was saved',
    texts: [`${group.name}: ${memberTitles(group.members).join(', then ')}.`],
  });
}

function faultOf({ name, members }: Shown): string | undefined {
  if (name === '') return 'Enter a name.';
  if (name.length > MOST_CHARACTERS) return `Enter a name of ${MOST_CHARACTERS} characters at most.`;
  if (members.length === 0) return 'Choose at least one member.';
  return members.every(isMember) ? undefined : 'Choose the members from the lists.';
}

function remove(entered: Parameters): PageAnswer {
  const group = findGroup(idIn(entered));
  if (group === undefined) return toSchedule(GONE);
  removeGroup(group.id);
  return toSchedule({
    type: 'CONFIRMATION',
    title: 'The group was deleted',
    texts: [`${group.name} does not run any more. Its runs stay in the history.`],
  });
}

function start(entered: Parameters): PageAnswer {
  const started = startGroup(idIn(entered));
  if (started.kind === 'gone') return toSchedule(GONE);
  if (started.kind === 'inactive')
    return toSchedule({
      type: 'WARNING',
      title: 'Nothing was started',
      texts: ['The group is switched off. Check Active, save, and start it again.'],
    });
  const [first = ''] = findGroup(idIn(entered))?.members ?? [];
  const answer = answerOf(started, { noun: isMember(first) ? MEMBERS[first].noun : 'group' });
  return answer.kind === 'go' && answer.page === undefined ? { ...answer, page: 'schedule' } : answer;
}
