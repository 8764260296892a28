import type { Form } from 'N/ui/serverWidget';
import type { Configuration, ConfigurationError, WorkflowType } from '../core/configuration/configuration';
import { diffConfigurations } from '../core/configuration/diff-configurations';
import type { PairRowsBy } from '../core/configuration/diff-rows';
import { readConfiguration, type ReadConfiguration } from '../core/configuration/read-configuration';
import { chosenWorkflow, WORKFLOW_LABELS } from './chosen-workflow';
import { compatibilityView } from './compatibility-view';
import { addVersionFields, answerReplacement } from './configuration-form';
import { diffView } from './diff-view';
import { addHtml, pageUrl } from './form-frame';
import { html } from './html';
import type { Notice } from './notice';
import type { Action } from './page';
import { link } from './table';
import { addParts, textOfParts } from './text-parts';
import { chosenSettingsErrors } from './workflow-settings';
import { newestOf, type Newest } from './newest-configuration';

/** Id of the field in which a file is chosen. */
export const UPLOAD = 'custpage_spx_file';

/** Errors that one message shows; the rest are of the same kind, or gone when these are corrected. */
const MOST_ERRORS = 20;

const errorText = ({ path, reason }: ConfigurationError): string => `${path}: ${reason}`;

type Refused = Extract<ReadConfiguration, { ok: false }>;

const otherWorkflow = (type: WorkflowType): string =>
  `It is a configuration of the ${WORKFLOW_LABELS[type]}. Open the Versions page of that workflow to upload it; nothing was saved.`;

/** Says what is wrong with a file. One of the other workflow is right, but not here. */
function wrongFile({ errors, belongsTo }: Refused): Notice {
  if (belongsTo !== undefined) return { type: 'ERROR', title: 'The file was not taken', texts: [otherWorkflow(belongsTo)] };
  const rest = errors.length - MOST_ERRORS;
  return {
    type: 'ERROR',
    title: 'The file was not taken',
    texts: [
      'Nothing was saved. Correct these places in the file, or download a configuration here and change that:',
      ...errors.slice(0, MOST_ERRORS).map(errorText),
      ...(rest > 0 ? [`And ${rest} more.`] : []),
    ],
  };
}

const NO_FILE: Notice = {
  type: 'ERROR',
  title: 'No file was chosen',
  texts: ['Choose a configuration file that was downloaded from this page, of this or another account.'],
};

/** Rows of one account are told by their ids. A file that shares none with what is there comes from elsewhere. */
function pairingOf(before: Configuration, after: Configuration): PairRowsBy {
  const ids = new Set(before.rows.map(({ id }) => id));
  return after.rows.some(({ id }) => ids.has(id)) ? 'id' : 'target';
}

/** Shows what an uploaded configuration would change. It travels in the form; nothing is saved yet. */
function fillDifference(form: Form, uploaded: Configuration, { version, configuration, damage }: Newest): void {
  form.addSubmitButton({ label: 'Save as a new version' });
  const difference =
    damage === undefined
      ? diffView(diffConfigurations(configuration, uploaded, pairingOf(configuration, uploaded)))
      : html`<p>${damage}</p>`;
  const title = version === 0 ? 'What differs from the configuration as shipped' : `What differs from version ${version}`;
  addHtml(
    form,
    'custpage_spx_difference',
    undefined,
    html`<p>Nothing is saved yet. ${link(pageUrl('versions'), 'Back without saving')}</p>
      <h2>${title}</h2>
      ${difference} ${compatibilityView(uploaded)}`,
  );
  addVersionFields(form, { version });
  addParts(form, uploaded);
}

const shown = (uploaded: Configuration) => ({
  kind: 'show' as const,
  title: 'SuiteProjects Pro Configuration file',
  fill: (form: Form) => fillDifference(form, uploaded, newestOf()),
});

/** Reads a chosen file and shows what it would change, or what is wrong with it. */
export const readUpload = (again: (form: Form) => void): Action => ({
  needs: 'configure',
  run(_entered, posted) {
    const text = posted.fileText(UPLOAD);
    if (text === undefined || text === '') return { kind: 'show', notice: NO_FILE, fill: again };
    const read = readConfiguration(text, chosenSettingsErrors, chosenWorkflow());
    if (!read.ok) return { kind: 'show', notice: wrongFile(read), fill: again };
    if (read.migratedFrom === undefined) return shown(read.configuration);
    const texts = [`The file was written by an earlier version of the product (schema ${read.migratedFrom}) and was brought up to date.`];
    return { ...shown(read.configuration), notice: { type: 'INFORMATION', title: 'An older file', texts } };
  },
});

/** Saves what was shown. It is checked once more, since it came from a browser. */
export const saveUpload = (again: (form: Form) => void): Action => ({
  needs: 'configure',
  run(entered) {
    const read = readConfiguration(textOfParts(entered), chosenSettingsErrors, chosenWorkflow());
    if (!read.ok) return { kind: 'show', notice: wrongFile(read), fill: again };
    const { configuration } = read;
    return answerReplacement(entered, { configuration, done: 'A configuration file was uploaded', again: () => shown(configuration) });
  },
});
