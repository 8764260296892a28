import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { listVersions, type VersionHead } from '../netsuite/configuration-store';
import { loadWorkflow } from '../netsuite/workflow-store';
import { chosenWorkflow } from './chosen-workflow';
import { addActionButtons, addHtml, pageUrl } from './form-frame';
import { html } from './html';
import type { Page, View } from './page';
import { momentText } from './run-words';
import { badge, link, pager, sliceOf, table, type Column } from './table';
import { readUpload, saveUpload, UPLOAD } from './uploaded-configuration';

/** The saved versions of the configuration, newest first; and the way in for a configuration file. */
export const versionsPage: Page = {
  id: 'versions',
  title: 'Versions',
  needs: 'read',
  isPerWorkflow: true,
  fill,
  actions: { upload: readUpload(fillForEditor), save: saveUpload(fillForEditor) },
};

/** The page once more for somebody who has just acted on it, so may configure. */
function fillForEditor(form: Form): void {
  fill(form, { parameters: {}, may: () => true });
}

/** Never saved, but always there to look at and to go back to. */
const SHIPPED: VersionHead = { id: '', number: 0, note: 'As shipped with the product', user: '', saved: '' };

function fill(form: Form, { parameters, may }: View): void {
  const workflow = loadWorkflow(chosenWorkflow());
  const versions = [...(workflow === undefined ? [] : listVersions(workflow.id)), SHIPPED];
  const slice = sliceOf(versions, parameters['spx_list']);
  const pages = pager(slice, (number) => pageUrl('versions', { spx_list: String(number) }));
  addHtml(
    form,
    'custpage_spx_versions',
    undefined,
    html`<p>
        Every save is a version of its own. Runs use the newest one; open a version to see what it changed, to download it or to go back to
        it.
      </p>
      ${table('Versions', columns(versions[0]?.number ?? 0), slice.rows)}${pages}`,
  );
  if (may('configure')) addUpload(form);
}

const columns = (newest: number): Column<VersionHead>[] => [
  {
    label: 'Version',
    cell: ({ number }) => {
      const shown = link(pageUrl('version', { spx_version: String(number) }), number === 0 ? 'As shipped' : `Version ${number}`);
      return number === newest ? html`${shown} ${badge('good', 'in use')}` : shown;
    },
  },
  { label: 'Saved', cell: ({ saved }) => momentText(saved) },
  { label: 'By', cell: ({ user }) => (user === '' ? '–' : html`<bdi>${user}</bdi>`) },
  { label: 'Note', cell: ({ note }) => html`<bdi>${note}</bdi>` },
];

function addUpload(form: Form): void {
  const field = form.addField({ id: UPLOAD, label: 'Configuration file', type: serverWidget.FieldType.FILE });
  field.setHelpText({
    help: 'A configuration file (JSON) that was downloaded here or in another account. You see what it would change before anything is saved.',
  });
  addActionButtons(form, undefined, [{ action: 'upload', label: 'Show what the file changes' }]);
}
