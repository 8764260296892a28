import * as serverWidget from 'N/ui/serverWidget';
import * as url from 'N/url';
import type { RealtimeSettings } from '../netsuite/realtime-settings';
import type { SignalTally } from '../netsuite/signal-memory';
import type { ExportSettings } from '../workflows/export/settings';
import type { EnteredRealtime } from '../workflows/realtime/realtime-input';
import { ENTRANCE_FUNCTION, KEY_PARAMETER, userScript } from '../workflows/realtime/user-script/user-script';
import { addHtml } from './form-frame';
import { html, type Html } from './html';
import type { Parameters } from './page';
import { signalTallyView } from './signal-tally-view';

const FIELD = {
  isOn: 'custpage_spx_rt_on',
  keySecretId: 'custpage_spx_rt_key',
  mostMinutes: 'custpage_spx_rt_minutes',
  perMinute: 'custpage_spx_rt_rate',
} as const;

const group = (name: string): string => `custpage_spx_group_${name}`;

/** The fields of a posted form. */
export const realtimeOf = (entered: Parameters): EnteredRealtime => ({
  isOn: entered[FIELD.isOn] === 'T',
  keySecretId: entered[FIELD.keySecretId] ?? '',
  mostMinutes: entered[FIELD.mostMinutes] ?? '',
  perMinute: entered[FIELD.perMinute] ?? '',
});

/** The address at which the signal is taken, for callers outside the account. */
export const signalUrl = (): string =>
  url.resolveScript({
    scriptId: 'customscript_spx_notify_sl',
    deploymentId: 'customdeploy_spx_notify_sl',
    returnExternalUrl: true,
  });

/** What the Real time page shows. */
export interface RealtimeView {
  stored: RealtimeSettings;
  /** What a refused form held. */
  entered: EnteredRealtime | undefined;
  tally: SignalTally | undefined;
  settings: ExportSettings;
}

/** Fills the Real time page. */
export function fillRealtimeForm(form: serverWidget.Form, { stored, entered, tally, settings }: RealtimeView): void {
  form.addSubmitButton({ label: 'Save' });
  for (const [name, label] of [
    ['signals', 'Signals'],
    ['received', 'Received'],
    ['script', 'User script for SuiteProjects Pro'],
  ] as const)
    form.addFieldGroup({ id: group(name), label });
  addEntries(form, stored, entered);
  addHtml(form, 'custpage_spx_rt_tally', group('received'), signalTallyView(tally));
  const { exportField, netsuiteIdField } = settings;
  const address = signalUrl();
  addHtml(form, 'custpage_spx_rt_steps', group('script'), stepsOf(stored.keySecretId, address));
  addHtml(
    form,
    'custpage_spx_rt_script',
    group('script'),
    html`<textarea readonly rows="20" cols="110" aria-label="User script" spellcheck="false" style="font-family:monospace;width:100%">
${userScript({ url: address, company: stored.company, exportField, netsuiteIdField })}</textarea>`,
  );
}

function addEntries(form: serverWidget.Form, stored: RealtimeSettings, entered: EnteredRealtime | undefined): void {
  const container = group('signals');
  const { CHECKBOX, TEXT } = serverWidget.FieldType;
  const isOn = form.addField({ id: FIELD.isOn, label: 'Export in real time', type: CHECKBOX, container });
  isOn.defaultValue = (entered ?? stored).isOn ? 'T' : 'F';
  isOn.setHelpText({
    help: 'A customer that is saved in SuiteProjects Pro and marked for export is exported at once. The schedule goes on.',
  });
  const texts = [
    [FIELD.keySecretId, 'Signal key: API secret ID', entered?.keySecretId || stored.keySecretId, KEY_HELP],
    [FIELD.mostMinutes, 'Most minutes', entered?.mostMinutes ?? String(stored.mostMinutes), MINUTES_HELP],
    [FIELD.perMinute, 'Signals per minute', entered?.perMinute ?? String(stored.perMinute), RATE_HELP],
  ] as const;
  for (const [id, label, value, help] of texts) {
    const field = form.addField({ id, label, type: TEXT, container });
    field.isMandatory = true;
    field.defaultValue = value;
    field.setHelpText({ help });
  }
}

const KEY_HELP = 'An API secret of at least 32 random characters. The user script signs its messages with the same key.';
const MINUTES_HELP =
  'How much older or younger than now a message may be, as the clocks of the two systems differ. Older ones are refused.';
const RATE_HELP = 'More signed messages than this in a minute are refused; the schedule exports their customers.';

/** What an administrator has to do, in order. */
const stepsOf = (keySecretId: string, address: string): Html =>
  html`<ol>
      <li>In NetSuite, create the API secret ${keySecretId} with at least 32 random characters, open to all scripts of this product.</li>
      <li>
        In SuiteProjects Pro, ask support for user scripts with https methods if the Scripting Center is missing. Create a script parameter
        of type password named ${KEY_PARAMETER} with the same characters.
      </li>
      <li>
        Create a form script for Customer, event After save, entrance function ${ENTRANCE_FUNCTION}. Paste the text below, and deploy it.
      </li>
      <li>Check Export in real time, and save.</li>
    </ol>
    <p>Messages go to <code style="overflow-wrap:anywhere">${address}</code></p>`;
