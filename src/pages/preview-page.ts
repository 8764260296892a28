import type { Form } from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import { exportPreviewed } from '../workflows/export-previewed';
import { knownMetadata } from '../workflows/known-metadata';
import { previewCustomers, type CustomerPreview, type Preview } from '../workflows/preview';
import { customerFacts } from '../workflows/within/customer-facts';
import { addActionButtons, addHtml } from './form-frame';
import { html } from './html';
import { byWorkflow, isImport } from './chosen-workflow';
import { importPreview, importPreviewed } from './import-preview';
import { sourceName, targetName } from './mapping-side';
import { noticeOfError, type Notice } from './notice';
import { noticeOfOutcome } from './outcome-notice';
import type { Page, PageAnswer, Parameters, View } from './page';
import { addChoice } from './pick-field';
import { addChoiceFields, choiceOf, PREVIEW } from './preview-form';
import { previewRemarks } from './preview-remarks';
import { labelsFrom, previewDetail, previewList } from './preview-view';

const CONDITION = html`A customer that looks like another new one of SuiteProjects Pro is recognised here only when both are in this list; a
run sees all that it reads.`;

/** Parameter of the address that fills in an id of the source: a number, since an address must not carry a name. */
const CUSTOMER_PARAMETER = 'spx_customer';
/** The same, where the address is made on a NetSuite form, which knows NetSuite's id. */
const NETSUITE_PARAMETER = 'spx_netsuite_id';

/** What a run would do with some customers. Nothing is read before somebody asks, and nothing is written by looking. */
export const previewPage: Page = {
  id: 'preview',
  title: 'Preview',
  needs: 'read',
  isPerWorkflow: true,
  fill: (form, { parameters }) => fillChoice(form, prefilled(parameters)),
  actions: {
    save: { needs: 'read', run: (entered, _posted, view) => answerPreview(entered, view) },
    export: { needs: 'operate', run: (entered) => answerSend(entered, (id) => noticeOfOutcome(exportPreviewed(id))) },
    import: { needs: 'operate', run: (entered) => answerSend(entered, importPreviewed) },
  },
};

/** The source's id of a NetSuite customer; '' when there is none. Cost: 72 units for the export. */
const sourceIdOf = (netsuiteId: string): string =>
  isImport() || netsuiteId === '' ? netsuiteId : (customerFacts(netsuiteId)?.sppId ?? '');

function prefilled(parameters: Parameters): Parameters {
  const id = parameters[CUSTOMER_PARAMETER] ?? sourceIdOf(parameters[NETSUITE_PARAMETER] ?? '');
  return /^\d{1,15}$/.test(id) ? { [PREVIEW.how]: 'ids', [PREVIEW.ids]: id } : {};
}

function fillChoice(form: Form, entered: Parameters): void {
  const text = html`<p>
    See what a run would make of customers of ${sourceName()}: which fields the ${targetName()} customer would have, where each value comes
    from, and what would happen. Looking changes nothing, here or there.
  </p>`;
  addHtml(form, 'custpage_spx_about', undefined, text);
  addChoiceFields(form, entered);
  form.addSubmitButton({ label: 'Preview' });
}

function answerPreview(entered: Parameters, view: View): PageAnswer {
  const refused = (texts: string[]): PageAnswer => ({
    kind: 'show',
    notice: { type: 'ERROR', title: 'No preview yet', texts },
    fill: (form) => fillChoice(form, entered),
  });
  const choice = choiceOf(entered);
  if ('fault' in choice) return refused([choice.fault]);
  try {
    if (isImport()) return shownImport(entered, importPreview(choice, view.may('operate')));
    const preview = previewCustomers(choice);
    return { kind: 'show', fill: (form) => fillPreview(form, { entered, preview, mayExport: view.may('operate') }) };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { ...refused([]), notice: noticeOfError('No preview', error) } as PageAnswer;
  }
}

function answerSend(entered: Parameters, send: (id: string) => Notice): PageAnswer {
  const id = entered[PREVIEW.customer] ?? '';
  const done = byWorkflow('exported', 'imported');
  if (!/^\d{1,15}$/.test(id)) return { kind: 'go', notice: { type: 'ERROR', title: `Nothing was ${done}`, texts: ['Choose a customer.'] } };
  const parameters = { [CUSTOMER_PARAMETER]: id };
  try {
    return { kind: 'go', parameters, notice: send(id) };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'go', parameters, notice: noticeOfError(`The customer was not ${done}`, error) };
  }
}

const shownImport = (entered: Parameters, fill: (form: Form) => void): PageAnswer => ({
  kind: 'show',
  fill(form) {
    fillChoice(form, entered);
    fill(form);
  },
});

interface Shown {
  entered: Parameters;
  preview: Preview;
  mayExport: boolean;
}

function fillPreview(form: Form, { entered, preview, mayExport }: Shown): void {
  const { customers } = preview;
  const labels = labelsFrom(knownMetadata(preview.connectionId));
  fillChoice(form, entered);
  const details = customers.map((one) => previewDetail(one, labels, customers.length === 1));
  addHtml(form, 'custpage_spx_preview', undefined, html`${previewRemarks(preview, CONDITION)}${previewList(customers)}${details}`);
  const exportable = customers.filter(isExportable);
  if (mayExport && exportable.length > 0) addExport(form, exportable);
}

/** A customer that is held waits for a decision of a person, and one that is skipped is not to be exported. */
const isExportable = ({ plan: { act } }: CustomerPreview): boolean => act === 'create' || act === 'link' || act === 'park';

function addExport(form: Form, customers: readonly CustomerPreview[]): void {
  const group = 'custpage_spx_group_export';
  form.addFieldGroup({ id: group, label: 'Export one of them now' });
  addChoice(form, {
    ...{ id: PREVIEW.customer, label: 'Customer', container: group, value: customers[0]?.customer.id ?? '' },
    help: 'Exports this customer at once, as a run would. It is read again first, so what counts is what SuiteProjects Pro holds then.',
    options: customers.map(({ customer: { id, company, name } }) => ({ value: id, text: `${company.trim() || name} (${id})` })),
  });
  addActionButtons(form, group, [{ action: 'export', label: 'Export this customer now' }]);
}
