import type { Form } from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import type { Seen } from '../core/customer/merge-edits';
import { labelOfPath } from '../core/metadata/spp-labels';
import { exportPreviewed } from '../workflows/export-previewed';
import { importOne } from '../workflows/import/import-one';
import { customerFacts, type CustomerFacts } from '../workflows/within/customer-facts';
import { editLive, type Edited } from '../workflows/within/edit-live';
import { liveCustomer, type LiveCustomer } from '../workflows/within/live-customer';
import { customerHead, customerHistory, linkColumn } from './customer-view';
import { addActionButtons, addHidden, addHtml, type ActionButton } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { noticeOfImport } from './import-words';
import { conflictTable, enteredByPerson, liveTable, postedFields } from './live-fields';
import { noticeOfError, type Notice } from './notice';
import { noticeOfOutcome } from './outcome-notice';
import type { Page, PageAnswer, Parameters, View } from './page';

const ID = 'custpage_spx_netsuite_id';
/** The id of a customer of SuiteProjects Pro that a person typed, where NetSuite does not know it. */
const TYPED = 'custpage_spx_spp_id';
export const CUSTOMER_PARAMETER = 'spx_netsuite_id';

/**
 * One NetSuite customer and what it is in SuiteProjects Pro. Opening it asks SuiteProjects Pro for nothing; *Load* reads there, *Save*
 * writes there. Cost: 72 units to open, 90 more to load, and those of `editLive`, `exportPreviewed` or `importOne` to act.
 */
export const customerPage: Page = {
  id: 'customer',
  title: 'Customer',
  needs: 'read',
  isLinked: false,
  fill: (form, view) => fillById(form, view),
  actions: {
    load: { needs: 'read', run: (entered, _posted, view) => withFacts(entered, (facts) => answerLoad(facts, entered, view)) },
    save: { needs: 'operate', run: (entered, _posted, view) => withFacts(entered, (facts) => answerSave(facts, entered, view)) },
    export: { needs: 'operate', run: (entered) => withFacts(entered, answerExport) },
    import: { needs: 'operate', run: (entered) => withFacts(entered, answerImport) },
  },
};

const GONE: Notice = { type: 'WARNING', title: 'Not found', texts: ['NetSuite has no such customer any more.'] };

const back = (netsuiteId: string, notice: Notice): PageAnswer => ({ kind: 'go', notice, parameters: { [CUSTOMER_PARAMETER]: netsuiteId } });

function withFacts(entered: Parameters, act: (facts: CustomerFacts) => PageAnswer): PageAnswer {
  const facts = customerFacts(entered[ID] ?? '');
  if (facts === undefined) return { kind: 'go', notice: GONE };
  try {
    return act(facts);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return back(facts.standing.netsuiteId, noticeOfError('That did not work', error));
  }
}

const typedId = (entered: Parameters): string =>
  /^[1-9]\d{0,14}$/.test((entered[TYPED] ?? '').trim()) ? (entered[TYPED] ?? '').trim() : '';

function answerLoad(facts: CustomerFacts, entered: Parameters, view: View): PageAnswer {
  const typed = typedId(entered);
  if (facts.sppId === '' && typed === '')
    return back(facts.standing.netsuiteId, {
      type: 'WARNING',
      title: 'Nothing was read',
      texts: ['Enter the ID of the customer in SuiteProjects Pro.'],
    });
  const live = liveCustomer(facts, typed);
  return { kind: 'show', fill: (form) => fill(form, facts, view, { live, typed, above: NOTHING }) };
}

function answerSave(facts: CustomerFacts, posted: Parameters, view: View): PageAnswer {
  const typed = typedId(posted);
  const { seen, entered } = postedFields(posted);
  const edited = editLive(facts, { typedId: typed, seen, entered });
  const notice = noticeOfEdit(edited);
  if (edited.kind === 'changed') {
    const shown = { live: edited.live, typed, above: conflictTable(edited.conflicts), entered: enteredByPerson(seen, entered) };
    return { kind: 'show', notice, fill: (form) => fill(form, facts, view, shown) };
  }
  if (edited.kind === 'written') return back(facts.standing.netsuiteId, notice);
  const live = liveCustomer(facts, typed);
  return {
    kind: 'show',
    notice,
    fill: (form) => fill(form, facts, view, { live, typed, above: NOTHING, entered: enteredByPerson(seen, entered) }),
  };
}

function noticeOfEdit(edited: Edited): Notice {
  switch (edited.kind) {
    case 'written': {
      const texts = edited.edits.map(({ path, before, after }) => `${labelOfPath(path)}: ${before || 'empty'} -> ${after || 'empty'}`);
      return { type: 'CONFIRMATION', title: 'Saved in SuiteProjects Pro', texts };
    }
    case 'unchanged':
      return { type: 'INFORMATION', title: 'Nothing was changed', texts: ['All fields are as they were.'] };
    case 'not-allowed':
      return notSaved(`${labelOfPath(edited.path)} is no field that may be edited from NetSuite; the workflow settings say which are.`);
    case 'too-many':
      return notSaved(`At most ${edited.most} fields can be changed at once.`);
    case 'changed':
      return edited.conflicts.length === 0
        ? notSaved('This customer is being saved in SuiteProjects Pro at this moment. What you entered is kept below; press Save again.')
        : notSaved(
            'Somebody changed this customer in SuiteProjects Pro meanwhile. Compare below: what you entered is kept, and Save writes it over theirs.',
          );
    case 'failed':
      return noticeOfError('Nothing was saved', edited.error);
  }
}

const notSaved = (text: string): Notice => ({ type: 'WARNING', title: 'Nothing was saved', texts: [text] });

const answerExport = ({ sppId, standing }: CustomerFacts): PageAnswer =>
  sppId === ''
    ? back(standing.netsuiteId, { type: 'WARNING', title: 'Nothing was exported', texts: ['It is no customer of SuiteProjects Pro yet.'] })
    : back(standing.netsuiteId, noticeOfOutcome(exportPreviewed(sppId)));

const answerImport = ({ standing: { netsuiteId } }: CustomerFacts): PageAnswer => back(netsuiteId, noticeOfImport(importOne(netsuiteId)));

function fillById(form: Form, view: View): void {
  const facts = customerFacts(view.parameters[CUSTOMER_PARAMETER] ?? view.parameters[ID] ?? '');
  if (facts === undefined) return addHtml(form, 'custpage_spx_none', undefined, html`<p>NetSuite has no such customer.</p>`);
  fill(form, facts, view, undefined);
}

/** The customer as it was read, what stands above its fields, and what a refused form held. */
interface Shown {
  live: LiveCustomer;
  typed: string;
  above: Html;
  entered?: Seen;
}

function fill(form: Form, facts: CustomerFacts, { may }: View, shown: Shown | undefined): void {
  const mayEdit = may('operate') && shown !== undefined && shown.live.fields.some(({ canEdit }) => canEdit);
  addHidden(form, ID, facts.standing.netsuiteId);
  if (shown !== undefined) addHidden(form, TYPED, shown.typed);
  addHtml(form, 'custpage_spx_head', undefined, customerHead(facts));
  if (shown === undefined && facts.sppId === '') addHtml(form, 'custpage_spx_which', undefined, ASK_ID);
  if (shown !== undefined) addHtml(form, 'custpage_spx_live', undefined, liveArea(shown, mayEdit));
  const buttons: ActionButton[] = [
    ...(mayEdit ? [{ action: 'save', label: 'Save in SuiteProjects Pro' }] : []),
    { action: 'load', label: shown === undefined ? 'Load from SuiteProjects Pro' : 'Load again' },
    ...(may('operate') && facts.sppId !== '' ? [{ action: 'export', label: 'Export now' }] : []),
    ...(may('operate') ? [{ action: 'import', label: 'Import now' }] : []),
  ];
  addActionButtons(form, undefined, buttons);
  if (may('operate')) addHtml(form, 'custpage_spx_directions', undefined, DIRECTIONS);
  addHtml(form, 'custpage_spx_history', undefined, html`${customerHistory(facts)}${linkColumn()}`);
}

const DIRECTIONS = html`<p>
  <small style="color:#5b6770">
    Export now brings SuiteProjects Pro's customer to NetSuite; Import now sends NetSuite's customer to SuiteProjects Pro. Each does what
    its preview shows, by the mapping and filter of its workflow.
  </small>
</p>`;

const ASK_ID = html`<p>
  <label>
    ID in SuiteProjects Pro
    <input type="text" name="${TYPED}" inputmode="numeric" maxlength="15" />
  </label>
  Its field for the NetSuite ID must name this customer.
</p>`;

function liveArea({ live, above, entered }: Shown, mayEdit: boolean): Html {
  const custom = live.withoutCustom === undefined ? NOTHING : html`<p>The custom fields could not be read: ${live.withoutCustom}</p>`;
  return html`${above}
    <h3>As it is in SuiteProjects Pro now</h3>
    <p>Read from SuiteProjects Pro customer ${live.sppId}; last changed there ${live.updated} (its own time).</p>
    ${custom}${liveTable(live, mayEdit, entered)}`;
}
