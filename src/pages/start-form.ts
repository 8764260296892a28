import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { MOST_CHOSEN, readIds } from '../core/runs/run-choice';
import { ProductError } from '../core/errors/product-error';
import { startChosen, type StartedChosen } from '../workflows/start-chosen';
import { startOnDemand, type Started } from '../workflows/start-run';
import { addActionButtons } from './form-frame';
import { noticeOfError, type Notice } from './notice';
import type { PageAnswer, Parameters } from './page';
import { addChoice } from './pick-field';

/** Ids of the fields in which a person says what to export. */
const START = { choice: 'custpage_spx_choice', ids: 'custpage_spx_ids' } as const;

const CHOICES = [
  { value: 'changed', text: 'What was changed since the last run' },
  { value: 'full', text: 'Everything: full synchronisation' },
  { value: 'ids', text: 'These SuiteProjects Pro IDs' },
] as const;

/** The fields and the button that start an export. */
export function addStartFields(form: Form): void {
  const group = 'custpage_spx_group_start';
  form.addFieldGroup({ id: group, label: 'Export now' });
  addChoice(form, {
    ...{ id: START.choice, label: 'Export', container: group, options: CHOICES, value: 'changed' },
    help: 'A full synchronisation reads every customer, whenever it was changed. Customers that are integrated already are never changed, whatever is chosen.',
  });
  const ids = form.addField({ id: START.ids, label: 'SuiteProjects Pro IDs', type: serverWidget.FieldType.TEXTAREA, container: group });
  ids.setHelpText({
    help: `Only for the third choice: IDs of customers in SuiteProjects Pro, with commas between them. ${MOST_CHOSEN} at most.`,
  });
  addActionButtons(form, group, [{ action: 'run', label: 'Export now' }]);
}

/** Starts what a person chose; a run that was started is shown at once. */
export function answerStart(entered: Parameters): PageAnswer {
  try {
    switch (entered[START.choice] ?? 'changed') {
      case 'full':
        return answerOf(startOnDemand({ kind: 'full' }));
      case 'ids':
        return startIds(entered[START.ids] ?? '');
      default:
        return answerOf(startOnDemand());
    }
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'go', notice: noticeOfError('The export was not started', error) };
  }
}

function startIds(text: string): PageAnswer {
  const ids = readIds(text);
  if ('fault' in ids) return { kind: 'go', notice: { type: 'ERROR', title: 'The export was not started', texts: [ids.fault] } };
  const chosen = startChosen(ids);
  const left = leftOut(chosen);
  if (chosen.started === undefined)
    return { kind: 'go', notice: { type: 'WARNING', title: 'Nothing to export', texts: [...left, 'No run was started.'] } };
  return answerOf(chosen.started, left);
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
export function answerOf(started: Started, remarks: readonly string[] = []): PageAnswer {
  switch (started.kind) {
    case 'started':
      return { kind: 'go', page: 'run', parameters: { spx_run: started.runId }, notice: startedNotice(remarks) };
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
      return { kind: 'go', notice: { type: 'ERROR', title: 'The export was not started', texts: [...remarks, ...texts] } };
    }
  }
}

const startedNotice = (remarks: readonly string[]): Notice => ({
  type: remarks.length === 0 ? 'CONFIRMATION' : 'WARNING',
  title: 'The export was started',
  texts: [...remarks, 'It runs in the background; you may leave this page.'],
});
