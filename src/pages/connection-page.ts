import type { Form } from 'N/ui/serverWidget';
import { loadDefaultConnection } from '../netsuite/connection';
import { ProductError } from '../core/errors/product-error';
import { beginAuthorisation, disconnect, finishAuthorisation, saveConnection, type InvalidInput, type Refused } from '../workflows/connect';
import { connectionWarnings } from '../workflows/connection-warnings';
import { renewByHand } from '../workflows/keep-signed-in';
import { refreshLifetimeHours } from '../workflows/refresh-lifetime';
import type { ConnectionInput } from '../workflows/connection-input';
import { fillConnectionForm, fillSignInForm, inputOf, redirectUri } from './connection-form';
import { showNotice, noticeOfError, type Notice } from './notice';
import type { Page, PageAnswer, Parameters } from './page';

/** Connect a SuiteProjects Pro account: settings, sign-in, status, disconnect. */
export const connectionPage: Page = {
  id: 'connection',
  title: 'Connection',
  needs: 'configure',
  fill,
  actions: {
    save: {
      needs: 'configure',
      run(entered) {
        const input = inputOf(entered);
        const outcome = saveConnection(input);
        if (outcome.kind !== 'saved') return again('Nothing was saved', input, outcome);
        const texts = outcome.signedOut
          ? ['The sign-in belonged to the former settings and was forgotten. Press Save and authorise to sign in again.']
          : ['The settings are stored.'];
        return { kind: 'go', notice: { type: outcome.signedOut ? 'WARNING' : 'CONFIRMATION', title: 'Saved', texts } };
      },
    },

    authorise: {
      needs: 'configure',
      run(entered) {
        const input = inputOf(entered);
        const outcome = beginAuthorisation(input, redirectUri(), Date.now());
        if (outcome.kind !== 'sign-in') return again('The sign-in was not started', input, outcome);
        return { kind: 'show', title: 'Sign in to SuiteProjects Pro', fill: (form) => fillSignInForm(form, outcome.url) };
      },
    },

    disconnect: {
      needs: 'configure',
      run() {
        const outcome = disconnect();
        if (outcome.kind === 'refused') return { kind: 'go', notice: noticeOfError('Not disconnected', outcome.error) };
        return { kind: 'go', notice: DISCONNECTED };
      },
    },

    renew: {
      needs: 'configure',
      run() {
        const stored = loadDefaultConnection();
        const failure = stored === undefined ? new ProductError('CONNECTION_NOT_FOUND') : renewByHand(stored.id);
        return { kind: 'go', notice: failure === undefined ? RENEWED : noticeOfError('Not renewed', failure) };
      },
    },
  },
};

/** Whether a request is the browser coming back from a sign-in (RFC 6749 4.1.2). */
export const isSignInAnswer = ({ state, code, error }: Parameters): boolean =>
  state !== undefined && (code !== undefined || error !== undefined);

/** Takes the answer of SuiteProjects Pro and leads to the Connection page, whose address holds no code. */
export function receiveSignIn({ state = '', code, error }: Parameters): PageAnswer {
  const outcome = finishAuthorisation({ state, code, error }, redirectUri(), () => Date.now());
  if (outcome.kind === 'refused') return { kind: 'go', notice: noticeOfError('Not authorised', outcome.error) };
  return { kind: 'go', notice: AUTHORISED };
}

const AUTHORISED: Notice = {
  type: 'CONFIRMATION',
  title: 'Authorised',
  texts: ['NetSuite can now reach SuiteProjects Pro, and renews the sign-in by itself.'],
};

const RENEWED: Notice = {
  type: 'CONFIRMATION',
  title: 'Renewed',
  texts: ['SuiteProjects Pro has given new tokens, and they are stored.'],
};

/** SuiteProjects Pro has no address to which an application could send a revocation (facts 2). */
const DISCONNECTED: Notice = {
  type: 'CONFIRMATION',
  title: 'Disconnected',
  texts: [
    'NetSuite has forgotten the tokens, so exports cannot run until somebody authorises again.',
    'SuiteProjects Pro lets no application revoke its own access, so do that there: the user who signed in opens Personal Settings > ' +
      'Authorized applications. An administrator can disable the application under Administration > Global Settings > Account > API ' +
      'Integration Applications.',
  ],
};

function fill(form: Form): void {
  fillWith(form, {});
}

function fillWith(form: Form, entered: Partial<ConnectionInput>): void {
  const stored = loadDefaultConnection();
  if (stored === undefined) return showNotice(form, noticeOfError('Not configured', new ProductError('CONNECTION_NOT_FOUND')));
  const now = Date.now();
  const lifetimeHours = refreshLifetimeHours();
  for (const warning of connectionWarnings(stored, now, lifetimeHours)) showNotice(form, warning);
  fillConnectionForm(form, { stored, entered, now, lifetimeHours });
}

/** The form once more, with what was entered. An ID field that does not hold an ID may hold the secret itself: it is not shown back. */
function again(title: string, input: ConnectionInput, outcome: InvalidInput | Refused): PageAnswer {
  if (outcome.kind === 'refused')
    return { kind: 'show', notice: noticeOfError(title, outcome.error), fill: (form) => fillWith(form, input) };
  const shown: Partial<ConnectionInput> = { ...input };
  for (const { field } of outcome.problems) if (field === 'clientSecretId' || field === 'encryptionKeyId') delete shown[field];
  const notice: Notice = { type: 'ERROR', title, texts: outcome.problems.map(({ message }) => message) };
  return { kind: 'show', notice, fill: (form) => fillWith(form, shown) };
}
