import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { MOST_CHOSEN, readIds } from '../core/runs/run-choice';
import { ProductError } from '../core/errors/product-error';
import { MEMBERS, type MemberType } from '../workflows/members';
import { startChosen, type StartedChosen } from '../workflows/start-chosen';
import { startChosenImport } from '../workflows/start-chosen-import';
import { startOnDemand, type Started } from '../workflows/start-run';
import { actionButton, addHtml } from './form-frame';
import { noticeOfError, type Notice } from './notice';
import type { PageAnswer, Parameters } from './page';
import { addChoice } from './pick-field';

/** What the two forms say, and the ids of the fields in which a person says what to run. */
const FORMS = {
  customers_export: {
    ...{ action: 'run', label: 'Export now', verb: 'Export', system: 'SuiteProjects Pro' },
    ...{ group: 'custpage_spx_group_start', choice: 'custpage_spx_choice', ids: 'custpage_spx_ids' },
    help: 'A full synchronisation reads every customer, whenever it was changed. Customers that are integrated already are never changed, whatever is chosen.',
  },
  customers_import: {
    ...{ action: 'import', label: 'Import now', verb: 'Import', system: 'NetSuite' },
    ...{ group: 'custpage_spx_group_start_import', choice: 'custpage_spx_import_choice', ids: 'custpage_spx_import_ids' },
    help: 'A full synchronisation compares every customer, whenever it was saved. What SuiteProjects Pro holds already is not sent again.',
  },
} as const satisfies Record<MemberType, object>;

/** The fields and the button that start a workflow. */
export function addStartFields(form: Form, type: MemberType): void {
  const { action, label, verb, system, group, choice, ids: idsField, help } = FORMS[type];
  form.addFieldGroup({ id: group, label });
  const options = [
    { value: 'changed', text: 'What was changed since the last run' },
    { value: 'full', text: 'Everything: full synchronisation' },
    { value: 'ids', text: `These ${system} IDs` },
  ];
  addChoice(form, { ...{ id: choice, label: verb, container: group, options, value: 'changed' }, help });
  const ids = form.addField({ id: idsField, label: `${system} IDs`, type: serverWidget.FieldType.TEXTAREA, container: group });
  ids.setHelpText({
    help: `Only for the third choice: IDs of customers in ${system}, with commas between them. ${MOST_CHOSEN} at most.`,
  });
  addHtml(form, `${group}_button`, group, actionButton({ action, label }));
}

/** Starts what a person chose; a run that was started is shown at once. */
export function answerStart(entered: Parameters, type: MemberType): PageAnswer {
  const { choice, ids } = FORMS[type];
  const { noun } = MEMBERS[type];
  try {
    switch (entered[choice] ?? 'changed') {
      case 'full':
        return answerOf(startOnDemand(type, { kind: 'full' }), { noun });
      case 'ids':
        return type === 'customers_export' ? startExportOf(entered[ids] ?? '') : startImportOf(entered[ids] ?? '');
      default:
        return answerOf(startOnDemand(type), { noun });
    }
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'go', notice: noticeOfError(`The ${noun} was not started`, error) };
  }
}

const refused = (noun: string, fault: string): PageAnswer => ({
  ...{ kind: 'go', notice: { type: 'ERROR', title: `The ${noun} was not started`, texts: [fault] } },
});

const nothing = (noun: string, remarks: readonly string[]): PageAnswer => ({
  ...{ kind: 'go', notice: { type: 'WARNING', title: `Nothing to ${noun}`, texts: [...remarks, 'No run was started.'] } },
});

function startExportOf(text: string): PageAnswer {
  const ids = readIds(text);
  if ('fault' in ids) return refused('export', ids.fault);
  const chosen = startChosen(ids);
  const remarks = leftOut(chosen);
  return chosen.started === undefined ? nothing('export', remarks) : answerOf(chosen.started, { noun: 'export', remarks });
}

function startImportOf(text: string): PageAnswer {
  const ids = readIds(text, 'NetSuite');
  if ('fault' in ids) return refused('import', ids.fault);
  const { started, missing } = startChosenImport(ids);
  const remarks = missing.length === 0 ? [] : [`NetSuite has no customer with these IDs: ${missing.join(', ')}.`];
  return started === undefined ? nothing('import', remarks) : answerOf(started, { noun: 'import', remarks });
}

/** Sentences about the ids that the run leaves alone. */
function leftOut({ integrated, missing }: StartedChosen): string[] {
  return [
    ...integrated.map(
      ({ sppId, company, netsuiteId }) =>
        `Already integrated: ${company} (${sppId}) is NetSuite customer ${netsuiteId}. Nothing is done to it; to export it anew, clear its NetSuite ID in SuiteProjects Pro.`,
    ),
    ...(missing.length === 0 ? [] : [`SuiteProjects Pro has no customer with these IDs: ${missing.join(', ')}.`]),
  ];
}

/** Where one goes after a start: to the run, or back with the reason. */
export function answerOf(started: Started, { noun, remarks = [] }: { noun: string; remarks?: readonly string[] }): PageAnswer {
  switch (started.kind) {
    case 'started':
      return { kind: 'go', page: 'run', parameters: { spx_run: started.runId }, notice: startedNotice(noun, remarks) };
    case 'running':
      return {
        kind: 'go',
        notice: {
          type: 'INFORMATION',
          title: 'A run is under way',
          texts: [...remarks, 'It was started before and has not ended yet. Nothing was started.'],
        },
      };
    case 'refused': {
      const texts = ['NetSuite refused it; its own message follows.', `[${started.name}: ${started.message}]`];
      return { kind: 'go', notice: { type: 'ERROR', title: `The ${noun} was not started`, texts: [...remarks, ...texts] } };
    }
  }
}

const startedNotice = (noun: string, remarks: readonly string[]): Notice => ({
  type: remarks.length === 0 ? 'CONFIRMATION' : 'WARNING',
  title: `The ${noun} was started`,
  texts: [...remarks, 'It runs in the background; you may leave this page.'],
});
