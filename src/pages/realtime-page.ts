import type { Form } from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import { loadRealtimeSettings } from '../netsuite/realtime-settings';
import { readTally } from '../netsuite/signal-memory';
import { openConfiguration } from '../workflows/edit-configuration';
import { DEFAULT_EXPORT_SETTINGS, readSettings, type ExportSettings } from '../workflows/export/settings';
import type { EnteredRealtime } from '../workflows/realtime/realtime-input';
import { saveRealtime } from '../workflows/realtime/save-realtime';
import { noticeOfError, showNotice, type Notice } from './notice';
import type { Page, PageAnswer } from './page';
import { fillRealtimeForm, realtimeOf } from './realtime-form';

/** Real-time export: the switch, the key, and the user script that SuiteProjects Pro needs. */
export const realtimePage: Page = {
  id: 'realtime',
  title: 'Real time',
  needs: 'configure',
  fill: (form) => fillWith(form, undefined),
  actions: {
    save: {
      needs: 'configure',
      run(entered): PageAnswer {
        const input = realtimeOf(entered);
        const outcome = saveRealtime(input);
        if (outcome.kind === 'saved') return { kind: 'go', notice: outcome.isOn ? SWITCHED_ON : SWITCHED_OFF };
        const notice: Notice = { type: 'ERROR', title: 'Nothing was saved', texts: outcome.problems };
        // A field that does not hold an id may hold the key itself: it is not shown back.
        return { kind: 'show', notice, fill: (form) => fillWith(form, { ...input, keySecretId: '' }) };
      },
    },
  },
};

const SWITCHED_ON: Notice = {
  type: 'CONFIRMATION',
  title: 'Saved',
  texts: ['Signals are taken from now on. The schedule goes on to export whatever no signal came for.'],
};

const SWITCHED_OFF: Notice = {
  type: 'CONFIRMATION',
  title: 'Saved',
  texts: ['Signals are refused. The schedule exports every customer as before.'],
};

/** `entered`: what a refused form held, shown again so that nothing has to be typed twice. */
function fillWith(form: Form, entered: EnteredRealtime | undefined): void {
  const stored = loadRealtimeSettings();
  if (stored === undefined) return showNotice(form, noticeOfError('Not configured', new ProductError('CONNECTION_NOT_FOUND')));
  fillRealtimeForm(form, { stored, entered, tally: readTally(), settings: exportSettings() });
}

/** A damaged configuration is another page's matter: the script is then shown with the shipped field names. */
function exportSettings(): ExportSettings {
  try {
    return readSettings(openConfiguration().configuration.settings);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return DEFAULT_EXPORT_SETTINGS;
  }
}
