import * as runtime from 'N/runtime';
import * as serverWidget from 'N/ui/serverWidget';
import * as url from 'N/url';
import type { ConnectionOverview } from '../netsuite/connection';
import { ageOf } from '../workflows/connection-warnings';
import { TEXT_BYTES, type ConnectionField, type ConnectionInput } from '../workflows/connection-input';
import { addActionButtons, addHtml } from './form-frame';
import { html } from './html';
import type { Parameters } from './page';

interface FieldText {
  label: string;
  group: 'account' | 'sign_in';
  help: string;
}

const FIELDS: Record<ConnectionField, FieldText> = {
  host: {
    label: 'Account domain',
    group: 'account',
    help: 'Host name in the address bar after you log in to SuiteProjects Pro, such as acme.app.netsuitesuiteprojectspro.com.',
  },
  company: {
    label: 'Company ID',
    group: 'account',
    help: 'The company ID that you log in to SuiteProjects Pro with. It becomes part of the external ID of every customer created.',
  },
  namespace: { label: 'API namespace', group: 'account', help: 'Issued by Oracle support together with the API key.' },
  apiKey: {
    label: 'API key',
    group: 'account',
    help: 'Issued by Oracle support. It is stored encrypted and never shown again. Leave it empty to keep the one that is stored.',
  },
  clientId: {
    label: 'OAuth 2.0 client ID',
    group: 'sign_in',
    help: 'From SuiteProjects Pro: Administration > Global Settings > Account > API Integration Applications.',
  },
  clientSecretId: {
    label: 'Client secret: API secret ID',
    group: 'sign_in',
    help: 'Create the secret under Setup > Company > Preferences > API Secrets, restrict it to the account domain, and enter its ID, which begins with custsecret.',
  },
  encryptionKeyId: {
    label: 'Encryption key: API secret ID',
    group: 'sign_in',
    help: 'An API secret of exactly 32 random characters. Tokens and API key are encrypted with it, so keep its value as it is.',
  },
};

const ORDER = Object.keys(FIELDS) as ConnectionField[];
const fieldId = (field: ConnectionField): string => `custpage_spx_${field.toLowerCase()}`;
const group = (name: string): string => `custpage_spx_group_${name}`;

/** The fields of a posted form. */
export function inputOf(entered: Parameters): ConnectionInput {
  return Object.fromEntries(ORDER.map((field) => [field, entered[fieldId(field)] ?? ''])) as unknown as ConnectionInput;
}

/** What SuiteProjects Pro sends the browser back to: this Suitelet, without further parameters. */
export function redirectUri(): string {
  const { id: scriptId, deploymentId } = runtime.getCurrentScript();
  return `https://${url.resolveDomain({ hostType: url.HostType.APPLICATION })}${url.resolveScript({ scriptId, deploymentId })}`;
}

/** What a newcomer has to do, in order. */
const STEPS = html`<ol>
  <li>In SuiteProjects Pro, create an API integration application with the redirect URI that is shown below.</li>
  <li>
    In NetSuite, under Setup &gt; Company &gt; Preferences &gt; API Secrets, create two secrets, one with the client secret of that
    application and one with 32 random characters as the encryption key. Open both to all scripts of this product.
  </li>
  <li>Fill in this page, press Save and authorise, and sign in as the SuiteProjects Pro user whose customers are to be read.</li>
</ol>`;

/** What the Connection page shows. */
export interface ShownConnection {
  stored: ConnectionOverview;
  /** What a refused form held, shown again so that nothing has to be typed twice. */
  entered: Partial<ConnectionInput>;
  /** Milliseconds since 1970, UTC. */
  now: number;
  /** Hours that a refresh token lives. */
  lifetimeHours: number;
}

/** Fills the Connection page. */
export function fillConnectionForm(form: serverWidget.Form, { stored, entered, now, lifetimeHours }: ShownConnection): void {
  form.addSubmitButton({ label: 'Save' });
  for (const [name, label] of [
    ['status', 'Status'],
    ['account', 'SuiteProjects Pro account'],
    ['sign_in', 'Sign-in (OAuth 2.0)'],
  ] as const)
    form.addFieldGroup({ id: group(name), label });

  addReadOnly(form, 'status', 'Connection', statusOf(stored, now), group('status'));
  if (stored.hasTokens) addReadOnly(form, 'refresh', 'Refresh token', refreshOf(stored, lifetimeHours, now), group('status'));
  if (!stored.hasTokens) addHtml(form, 'custpage_spx_steps', group('status'), STEPS);
  for (const field of ORDER) addEntry(form, field, stored, entered);
  const redirect = addReadOnly(form, 'sign_in', 'Redirect URI to register', redirectUri(), group('sign_in'));
  redirect.setHelpText({ help: 'Register exactly this in the API integration application.' });
  addActionButtons(form, group('sign_in'), [
    { action: 'authorise', label: 'Save and authorise' },
    ...(stored.hasTokens ? SIGNED_IN_BUTTONS : []),
  ]);
}

const SIGNED_IN_BUTTONS = [
  { action: 'renew', label: 'Renew now' },
  { action: 'disconnect', label: 'Disconnect' },
];

function refreshOf({ refreshIssued }: ConnectionOverview, lifetimeHours: number, now: number): string {
  const age = ageOf(refreshIssued, now) || 'When it was issued is not known; the next renewal tells.';
  return `${age} SuiteProjects Pro takes it for ${lifetimeHours} hours (setting Lifetime of a refresh token); the schedule renews it after half of that.`;
}

/** Leads to the sign-in. A Suitelet that needs a login may not redirect to another site (help: section_1516659175), so a person follows a link. */
export function fillSignInForm(form: serverWidget.Form, target: string): void {
  form.addFieldGroup({ id: group('next'), label: 'Next step' });
  addHtml(
    form,
    'custpage_spx_sign_in',
    group('next'),
    html`<p>
        The settings are saved. Sign in to SuiteProjects Pro within ten minutes, as the user whose data the export may read, and allow the
        access. You come back here by yourself.
      </p>
      <p><a href="${target}" rel="noreferrer">Continue to SuiteProjects Pro</a></p>`,
  );
}

/** One sentence on how far the connection is set up, and what is missing. */
export function statusOf(stored: ConnectionOverview, now: number): string {
  const needed = ['host', 'company', 'namespace', 'clientId', 'clientSecretId', 'encryptionKeyId'] as const;
  const missing: ConnectionField[] = needed.filter((field) => stored[field] === '');
  if (!stored.hasApiKey) missing.push('apiKey');
  if (missing.length > 0) return `Not configured. Missing: ${missing.map((field) => FIELDS[field].label).join(', ')}.`;
  if (!stored.hasTokens) return 'Not authorised. Press Save and authorise.';
  if (stored.lost !== undefined) return 'The sign-in is over. Press Save and authorise.';
  const until = `${stored.accessExpires.slice(0, 16).replace('T', ' ')} UTC`;
  if (Date.parse(stored.accessExpires) <= now) return `Authorised. The access token expired on ${until}; the next run renews it.`;
  return `Authorised until ${until}; renewed automatically.`;
}

function addEntry(form: serverWidget.Form, field: ConnectionField, stored: ConnectionOverview, entered: Partial<ConnectionInput>): void {
  const { label, group: name, help } = FIELDS[field];
  const { TEXT, PASSWORD } = serverWidget.FieldType;
  const widget = form.addField({ id: fieldId(field), label, type: field === 'apiKey' ? PASSWORD : TEXT, container: group(name) });
  widget.setHelpText({ help });
  widget.isMandatory = field !== 'apiKey' || !stored.hasApiKey;
  if (field === 'apiKey') return;
  widget.maxLength = TEXT_BYTES;
  widget.defaultValue = entered[field] ?? stored[field];
}

function addReadOnly(form: serverWidget.Form, name: string, label: string, value: string, container: string): serverWidget.Field {
  const field = form.addField({ id: `custpage_spx_show_${name}`, label, type: serverWidget.FieldType.TEXT, container });
  field.updateDisplayType({ displayType: serverWidget.FieldDisplayType.INLINE });
  field.defaultValue = value;
  return field;
}
