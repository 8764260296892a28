import { loadRealtimeSettings, saveRealtimeSettings } from '../../netsuite/realtime-settings';
import { signatureOf } from '../../netsuite/signature';
import { readRealtimeInput, type EnteredRealtime } from './realtime-input';

/** What became of a save. `isOn`: signals are taken from now on. */
export type SavedRealtime = { kind: 'saved'; isOn: boolean } | { kind: 'refused'; problems: string[] };

const NO_CONNECTION = 'The connection record is missing in this account. Deploy the product again.';
const NO_COMPANY = 'Connect to SuiteProjects Pro on the Connection page first: the signals of one company only are taken.';
const NO_KEY =
  'The signal key cannot be used. Create the API secret under Setup > Company > Preferences > API Secrets, and open it to all scripts of this product.';

/** Stores the real-time settings. They are switched on only when a signal could be verified. Cost: 12 units. */
export function saveRealtime(entered: EnteredRealtime): SavedRealtime {
  const read = readRealtimeInput(entered);
  if (read.kind === 'refused') return read;
  const stored = loadRealtimeSettings();
  if (stored === undefined) return { kind: 'refused', problems: [NO_CONNECTION] };
  const { input } = read;
  if (input.isOn && stored.company === '') return { kind: 'refused', problems: [NO_COMPANY] };
  if (input.isOn && signatureOf('a trial', input.keySecretId) === undefined) return { kind: 'refused', problems: [NO_KEY] };
  saveRealtimeSettings(stored.connectionId, input);
  return { kind: 'saved', isOn: input.isOn };
}
