import type { Form } from 'N/ui/serverWidget';
import { salesforceFields, salesforceRow, withSalesforceRow, type NamedField } from '../core/adoption/salesforce-pair';
import type { MappingEditor } from '../workflows/mapping-editor';
import { addVersionFields, answerChange } from './configuration-form';
import { actionButton, addHtml } from './form-frame';
import { html } from './html';
import type { PageAnswer, Parameters } from './page';
import { addChoice } from './pick-field';

const SPP = 'custpage_spx_sf_spp';
const NETSUITE = 'custpage_spx_sf_netsuite';
const GROUP = 'custpage_spx_group_salesforce';

/** The pair of fields that held the Salesforce id, as a row that is added with one press: what seems to be the pair is chosen already. */
export function addSalesforceFields(form: Form, editor: MappingEditor): void {
  const { netsuiteFields, sppFields } = editor.known;
  form.addFieldGroup({ id: GROUP, label: 'Salesforce id' });
  const { exportField, netsuiteIdField } = editor.settings;
  const fields = salesforceFields({ netsuiteFields: netsuiteFields ?? [], sppFields }, [exportField, netsuiteIdField]);
  const existing = salesforceRow(editor.rows);
  const about =
    existing !== undefined
      ? html`<p id="spx-salesforce">The mapping has such a row already: ${existing.expression} fills ${existing.target}.</p>`
      : fields.spp.length === 0 || fields.netsuite.length === 0
        ? html`<p id="spx-salesforce">
            One side has no custom text field that could hold it, so there is nothing to add. Create the field there first if you need the
            row.
          </p>`
        : html`<p id="spx-salesforce">
            The 3-way integration mapped a pair of custom fields that hold the Salesforce id. This adds a mapping row that fills the field
            of NetSuite from that of SuiteProjects Pro whenever a customer is created. Fields that seem to be the pair are chosen already.
          </p>`;
  addHtml(form, 'custpage_spx_sf_about', GROUP, about);
  if (existing !== undefined || fields.spp.length === 0 || fields.netsuite.length === 0) return;
  addField(form, SPP, 'Field of SuiteProjects Pro', fields.spp, fields.likely.spp);
  addField(form, NETSUITE, 'Field of NetSuite', fields.netsuite, fields.likely.netsuite);
  addVersionFields(form, editor, GROUP);
  addHtml(form, 'custpage_spx_sf_add', GROUP, html`${actionButton({ action: 'salesforce', label: 'Add the row' })}`);
}

function addField(form: Form, id: string, label: string, fields: readonly NamedField[], value: string | undefined): void {
  addChoice(form, {
    ...{ id, label, container: GROUP, value: value ?? '', empty: '– choose –' },
    help: 'Holds the Salesforce id of the customer.',
    options: fields.map((field) => ({ value: field.id, text: `${field.label} (${field.id})` })),
  });
}

/** Adds the row. `again`: the page once more, when it was not saved. */
export function answerSalesforce(entered: Parameters, again: () => PageAnswer & { kind: 'show' }): PageAnswer {
  const [spp, netsuite] = [entered[SPP] ?? '', entered[NETSUITE] ?? ''];
  if (!/^\w+__c$/.test(spp) || !/^custentity\w+$/.test(netsuite))
    return {
      ...again(),
      notice: { type: 'ERROR', title: 'Nothing was saved', texts: ['Choose the field of each side that holds the Salesforce id.'] },
    };
  return answerChange(entered, {
    done: `The row that carries the Salesforce id was added: ${spp} fills ${netsuite}`,
    change: (before) => ({ ...before, rows: withSalesforceRow(before.rows, { spp, netsuite }) }),
    again,
  });
}
