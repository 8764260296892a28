import * as serverWidget from 'N/ui/serverWidget';
import type { Configuration } from '../core/configuration/configuration';
import { saveChange, type OpenedConfiguration } from '../workflows/edit-configuration';
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

/** What to do after a change. `done` says in the past what happened: "The mapping row was added". */
export interface Change {
  done: string;
  change(before: Configuration): Configuration;
  /** Where to go when it was saved; to the page itself when left out. */
  then?: { page: string; parameters?: Readonly<Record<string, string>> };
  /** The form once more, with what was entered, when it was not saved. */
  again(): PageAnswer & { kind: 'show' };
}

/** Saves a change of the configuration as a new version, and says which. Cost: 48 units. */
export function answerChange(entered: Parameters, { done, change, then, again }: Change): PageAnswer {
  const note = entered[NOTE]?.trim() || done;
  const saved = saveChange(versionOf(entered), note, new Date().toISOString(), change);
  if (saved.kind === 'refused') return { ...again(), notice: noticeOfError('Nothing was saved', saved.error) };
  return {
    kind: 'go',
    notice: { type: 'CONFIRMATION', title: 'Saved', texts: [`${done}. This is version ${saved.version}; the next run uses it.`] },
    ...then,
  };
}
