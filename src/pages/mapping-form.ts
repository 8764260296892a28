import type { Form } from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import { openImportMappingEditor } from '../workflows/import-mapping-editor';
import { openMappingEditor, type EditedMapping, type MappingEditor } from '../workflows/mapping-editor';
import type { KnownMetadata } from '../workflows/known-metadata';
import { byWorkflow } from './chosen-workflow';
import { addHtml } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { noticeOfError, showNotice } from './notice';

/** Fills a form from the mapping of the export; where the configuration cannot be read, the form says so and what to do. Cost: `openMappingEditor`. */
export const fillFromMapping = (form: Form, fill: (editor: MappingEditor) => void): void => fillFrom(form, openMappingEditor, fill);

/** The mapping of the chosen workflow. Cost and errors: `openMappingEditor`. */
export const openChosenMapping = (): EditedMapping => byWorkflow<() => EditedMapping>(openMappingEditor, openImportMappingEditor)();

/** Fills a form from the mapping of the chosen workflow, as `fillFromMapping`. */
export const fillFromChosenMapping = (form: Form, fill: (editor: EditedMapping) => void): void => fillFrom(form, openChosenMapping, fill);

function fillFrom<Editor>(form: Form, open: () => Editor, fill: (editor: Editor) => void): void {
  try {
    fill(open());
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    showNotice(form, noticeOfError('The mapping cannot be shown', error));
  }
}

/** Says which fields are not known, and what that means. */
export function addMetadataNote(form: Form, known: KnownMetadata): void {
  const note = metadataNote(known);
  if (note !== NOTHING) addHtml(form, 'custpage_spx_metadata', undefined, note);
}

function metadataNote({ netsuiteFields, sppFailure }: KnownMetadata): Html {
  const netsuite =
    netsuiteFields === undefined
      ? html`<p>
          Your role may not see which fields customers have, so fields are shown by their ids, and rows are checked only as far as that
          goes. It helps when somebody with more rights opens this page first.
        </p>`
      : NOTHING;
  const spp =
    sppFailure === undefined
      ? NOTHING
      : html`<p>
          The custom fields of SuiteProjects Pro are not known now; the standard ones are listed, and a custom field can be typed by its
          name.
          <bdi>${sppFailure}</bdi>
        </p>`;
  return netsuite === NOTHING && spp === NOTHING ? NOTHING : html`${[netsuite, spp]}`;
}
