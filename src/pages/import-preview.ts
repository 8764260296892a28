import type { Form } from 'N/ui/serverWidget';
import { importOne } from '../workflows/import/import-one';
import { previewImport, type ImportPreview } from '../workflows/import/preview-import';
import { knownMetadata } from '../workflows/known-metadata';
import type { PreviewChoice } from '../workflows/preview-choice';
import { addActionButtons, addHtml } from './form-frame';
import { html } from './html';
import { importPreviewDetail, importPreviewList } from './import-preview-view';
import { noticeOfImport } from './import-words';
import { readText } from '../core/mapping/side';
import type { Notice } from './notice';
import { addChoice } from './pick-field';
import { PREVIEW } from './preview-form';
import { previewRemarks } from './preview-remarks';

const CONDITION = html`It is what would happen if these customers had just been saved.`;

/** Reads and plans what was chosen, and fills the form with it. Throws ProductError before anything is filled in. */
export function importPreview(choice: PreviewChoice, mayImport: boolean): (form: Form) => void {
  const preview = previewImport(choice);
  return (form) => fill(form, preview, mayImport);
}

function fill(form: Form, preview: ImportPreview, mayImport: boolean): void {
  const { customers, connectionId } = preview;
  const known = knownMetadata(connectionId);
  const details = customers.map((one) => importPreviewDetail(one, known, customers.length === 1));
  addHtml(form, 'custpage_spx_preview', undefined, html`${previewRemarks(preview, CONDITION)}${importPreviewList(customers)}${details}`);
  // One that is held waits for a decision of a person, and one that is skipped is not to be sent.
  const sendable = customers.filter(({ plan: { act } }) => act === 'create' || act === 'update' || act === 'park');
  if (!mayImport || sendable.length === 0) return;
  const group = 'custpage_spx_group_import';
  form.addFieldGroup({ id: group, label: 'Import one of them now' });
  addChoice(form, {
    ...{ id: PREVIEW.customer, label: 'Customer', container: group, value: sendable[0]?.customer.netsuiteId ?? '' },
    help: 'Imports this customer at once, as a run would. Both sides are read again first, so what counts is what they hold then.',
    options: sendable.map(({ customer }) => ({
      value: customer.netsuiteId,
      text: `${readText(customer, 'companyname') || readText(customer, 'entityid')} (${customer.netsuiteId})`,
    })),
  });
  addActionButtons(form, group, [{ action: 'import', label: 'Import this customer now' }]);
}

/** Imports the customer that was chosen. Throws ProductError. */
export const importPreviewed = (netsuiteId: string): Notice => noticeOfImport(importOne(netsuiteId));
