import * as serverWidget from 'N/ui/serverWidget';
import type { Configuration } from '../core/configuration/configuration';
import type { Saving as VersionSaving } from '../netsuite/configuration-store';
import { saveChange, saveWhole, type OpenedConfiguration, type Saved } from '../workflows/edit-configuration';
import { chosenWorkflow } from './chosen-workflow';
import { addHidden } from './form-frame';
import { noticeOfError } from './notice';
import type { PageAnswer, Parameters } from './page';

const VERSION = 'custpage_spx_version';
const NOTE = 'custpage_spx_note';

/** The fields that every form has which changes the configuration: the version it is based on, and a note for the history. */
export function addVersionFields(form: serverWidget.Form, { version }: Pick<OpenedConfiguration, 'version'>, container?: string): void {
  addHidden(form, VERSION, String(version));
  const note = form.addField({
    id: NOTE,
    label: 'What was changed, and why',
    type: serverWidget.FieldType.TEXT,
    ...(container !== undefined && { container }),
  });
  note.maxLength = 200;
  note.setHelpText({ help: 'Shown beside this version on the Versions page. It can be left empty.' });
}

/** The version that a posted form was based on. */
export const versionOf = (entered: Parameters): number => Number(entered[VERSION] ?? '');

/** What is said of a save. `done` says in the past what happened: "The mapping row was added". */
interface Saving {
  done: string;
  /** Where to go when it was saved; to the page itself when left out. */
  then?: { page: string; parameters?: Readonly<Record<string, string>> };
  /** The form once more, with what was entered, when it was not saved. */
  again(): PageAnswer & { kind: 'show' };
}

/** A change of the newest configuration. */
export interface Change extends Saving {
  change(before: Configuration): Configuration;
}

/** A configuration that takes the place of the newest one, whatever that holds. */
export interface Replacement extends Saving {
  configuration: Configuration;
}

/** Saves a change of the configuration as a new version, and says which. Cost: 48 units. */
export const answerChange = (entered: Parameters, { change, ...saving }: Change): PageAnswer =>
  answered(entered, saving, (as) => saveChange(chosenWorkflow(), as, change));

/** Saves a whole configuration as a new version, and says which. Cost: 36 units. */
export const answerReplacement = (entered: Parameters, { configuration, ...saving }: Replacement): PageAnswer =>
  answered(entered, saving, (as) => saveWhole(as, configuration));

function answered(entered: Parameters, { done, then, again }: Saving, save: (as: VersionSaving) => Saved): PageAnswer {
  const saved = save({ basedOn: versionOf(entered), note: entered[NOTE]?.trim() || done, now: new Date().toISOString() });
  if (saved.kind === 'refused') return { ...again(), notice: noticeOfError('Nothing was saved', saved.error) };
  return {
    kind: 'go',
    notice: { type: 'CONFIRMATION', title: 'Saved', texts: [`${done}. This is version ${saved.version}; the next run uses it.`] },
    ...then,
  };
}
