import { createVisitor } from '../web/visitor';
import { DEMO, settingsUrl, type World } from './demo-world';

/**
 * Connects the two systems as an administrator would: fills in the Connection page, signs in to SuiteProjects Pro, and
 * comes back. Returns what the page says in the end; throws when that is not success.
 */
export function connect({ account, network }: World): string {
  const browser = createVisitor(network);
  browser.get(settingsUrl(account));
  browser.follow('Connection');
  browser.submit(
    {
      custpage_spx_host: DEMO.host,
      custpage_spx_company: DEMO.company,
      custpage_spx_namespace: DEMO.namespace,
      custpage_spx_apikey: DEMO.apiKey,
      custpage_spx_clientid: DEMO.clientId,
      custpage_spx_clientsecretid: 'custsecret_spx_client_secret',
      custpage_spx_encryptionkeyid: 'custsecret_spx_encryption_key',
    },
    'Save and authorise',
  );
  browser.follow('Continue to SuiteProjects Pro');
  const { text } = browser.submit({ user: DEMO.user, password: DEMO.password }, 'Sign in and allow');
  if (!text.includes('Authorised')) throw new Error(`The connection was not authorised:\n${text}`);
  return text;
}
