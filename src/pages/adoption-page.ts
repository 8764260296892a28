import type { Form } from 'N/ui/serverWidget';
import { findingsCsv } from '../core/adoption/findings-csv';
import { ProductError } from '../core/errors/product-error';
import { listAdoptions, loadFindings, type Adoption } from '../netsuite/adoptions';
import { adoptionSteps, type Move } from '../workflows/adoption/adoption-steps';
import { busyOf, openMove } from '../workflows/adoption/open-move';
import { confirmSwitchedOff, newestComplete, newestLook, startAdoption, type AdoptionStart } from '../workflows/adoption/start-adoption';
import { ADOPTION_PAGE, busyText, busyView, findingsView, historyView, LIST_PARAMETER, stepsView } from './adoption-view';
import { actionButton, addHtml, type ActionButton } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { fillFromMapping } from './mapping-form';
import { noticeOfError, type Notice } from './notice';
import type { Page, PageAnswer, View } from './page';
import { addSalesforceFields, answerSalesforce } from './salesforce-form';

const GROUPS = {
  adopt: 'custpage_spx_group_adopt',
  findings: 'custpage_spx_group_findings',
  exporter: 'custpage_spx_group_exporter',
  history: 'custpage_spx_group_history',
} as const;

/**
 * The move from Oracle's connector, step by step. Looking and adopting run in the background; the page shows what they left. Cost: 74
 * units to open, 12 more while a step is under way, and `openMappingEditor` for who may configure.
 */
export const adoptionPage: Page = {
  id: ADOPTION_PAGE,
  title: 'Moving from Oracle',
  needs: 'read',
  fill,
  live: () => {
    const busy = busyOf(listAdoptions());
    return busy === undefined ? { isOver: true } : { isOver: false, html: busyText(busy).text };
  },
  actions: {
    look: { needs: 'operate', run: () => answerStart('look') },
    adopt: { needs: 'configure', run: () => answerStart('adopt') },
    csv: { needs: 'read', run: answerCsv },
    confirm: { needs: 'configure', run: answerConfirm },
    salesforce: {
      needs: 'configure',
      run: (entered, _posted, view) => answerSalesforce(entered, () => ({ kind: 'show', fill: (form) => fill(form, view) })),
    },
  },
};

function fill(form: Form, { parameters, may }: View): void {
  const move = openMove();
  addHtml(form, 'custpage_spx_steps', undefined, html`${stepsView(adoptionSteps(move))}${busyView(move.busy)}`);
  addAdoption(form, move, may);
  addFindings(form, newestComplete(move.adoptions), parameters[LIST_PARAMETER]);
  if (may('configure')) fillFromMapping(form, (editor) => addSalesforceFields(form, editor));
  addExporter(form, move, may);
  form.addFieldGroup({ id: GROUPS.history, label: 'What was done' });
  addHtml(form, 'custpage_spx_history', GROUPS.history, historyView(move.adoptions));
}

const buttonsView = (buttons: readonly ActionButton[]): Html => html`${buttons.map(actionButton)}`;

function addAdoption(form: Form, { adoptions, busy, connection }: Move, may: View['may']): void {
  form.addFieldGroup({ id: GROUPS.adopt, label: 'Existing links' });
  const adoptable = newestLook(adoptions)?.counts?.adoptable ?? 0;
  const isConnected = connection?.hasTokens === true && connection.lost === undefined && busy === undefined;
  const buttons = [
    ...(may('operate') ? [{ action: 'look', label: 'Look at the links (dry run)' }] : []),
    ...(may('configure') && adoptable > 0
      ? [{ action: 'adopt', label: adoptable === 1 ? 'Adopt 1 link' : `Adopt ${adoptable} links` }]
      : []),
  ];
  const text = html`<p id="spx-adopt">
      A link is a customer of SuiteProjects Pro that names a NetSuite customer. Looking writes to no customer. Adopting writes the
      SuiteProjects Pro id to the NetSuite customer, and touches nothing else; links in conflict are left as they are. Both can be done
      again at any time: what is adopted already is left alone.
    </p>
    ${isConnected ? buttonsView(buttons) : NOTHING}`;
  addHtml(form, 'custpage_spx_adopt', GROUPS.adopt, text);
}

function addFindings(form: Form, newest: Adoption | undefined, asked: string | undefined): void {
  if (newest === undefined) return;
  const findings = loadFindings(newest.id);
  form.addFieldGroup({ id: GROUPS.findings, label: 'Conflicts and warnings' });
  const download = findings.length === 0 ? NOTHING : buttonsView([{ action: 'csv', label: 'Download as CSV' }]);
  addHtml(form, 'custpage_spx_findings', GROUPS.findings, html`${findingsView(newest, findings, asked)}${download}`);
}

function addExporter(form: Form, { otherExporter }: Move, may: View['may']): void {
  form.addFieldGroup({ id: GROUPS.exporter, label: "Oracle's customers export" });
  const remedy = otherExporter?.state === 'warning' ? html`<p><b>${otherExporter.found}</b> ${otherExporter.remedy}</p>` : NOTHING;
  const confirm = may('configure') ? buttonsView([{ action: 'confirm', label: 'I have switched it off' }]) : NOTHING;
  const text = html`<p id="spx-exporter">
      Two exporters that run together create customers twice. In SuiteProjects Pro open Administration &gt; NetSuite Connector &gt; Mapping
      and switch the workflow Customers (Customers) with the arrow to the left to inactive, or remove it; then take it out of the real-time
      settings and the workflow groups. With the deprecated 3-way integration clear its box in the administration form. Look at the links
      again a day later: a link that has appeared since the adoption is the sign that something else still exports.
    </p>
    ${remedy}${confirm}`;
  addHtml(form, 'custpage_spx_exporter', GROUPS.exporter, text);
}

function answerStart(kind: 'look' | 'adopt'): PageAnswer {
  try {
    return { kind: 'go', notice: noticeOfStart(kind, startAdoption(kind)) };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'go', notice: noticeOfError('Nothing was started', error) };
  }
}

function noticeOfStart(kind: 'look' | 'adopt', start: AdoptionStart): Notice {
  switch (start.kind) {
    case 'started':
      return {
        type: 'CONFIRMATION',
        title: kind === 'look' ? 'The look was started' : 'The adoption was started',
        texts: ['It runs in the background. This page shows how far it is, and what it found.'],
      };
    case 'running':
      return { type: 'INFORMATION', title: 'Nothing was started', texts: ['A look or an adoption is under way. Wait until it has ended.'] };
    case 'no-look':
      return {
        type: 'WARNING',
        title: 'Nothing was started',
        texts: ['Look at the links first: nobody has since the last adoption, so nobody knows what would be adopted.'],
      };
    case 'refused':
      return { type: 'ERROR', title: 'Nothing was started', texts: ['NetSuite refused to start it.', `[${start.name}]`] };
  }
}

function answerConfirm(): PageAnswer {
  confirmSwitchedOff();
  const texts = [
    'It is noted with your name and the date. Look at the links again in a day: new ones would be the sign of another exporter.',
  ];
  return { kind: 'go', notice: { type: 'CONFIRMATION', title: "Oracle's export is switched off", texts } };
}

/** The byte order mark tells spreadsheets that it is UTF-8. */
function answerCsv(): PageAnswer {
  const newest = newestComplete(listAdoptions());
  if (newest === undefined) return { kind: 'go' };
  const name = `${newest.kind === 'look' ? 'links-looked-at' : 'links-adopted'}-${newest.ended.slice(0, 10)}.csv`;
  return { kind: 'file', type: 'csv', name, contents: `\uFEFF${findingsCsv(loadFindings(newest.id))}` };
}
