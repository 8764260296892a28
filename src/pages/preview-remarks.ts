import { MOST_READ } from '../workflows/preview-choice';
import { sourceName } from './mapping-side';
import { html, NOTHING, type Html } from './html';

/** How a preview was come by, whichever workflow it is of. */
export interface PreviewReading {
  version: number;
  /** Ids that the system which is read has no customer of. */
  missing: readonly string[];
  read: number;
  /** Whether all that fits what was asked for is shown. */
  isWhole: boolean;
  customers: readonly unknown[];
}

/** What was read for a preview, by which version, and what it left out. `condition`: what has to be known of the workflow besides. */
export function previewRemarks({ version, missing, read, isWhole, customers }: PreviewReading, condition: Html): Html {
  const rules = version === 0 ? 'the configuration as shipped' : `version ${version} of the configuration`;
  const gone = missing.length === 0 ? NOTHING : html`<p>${sourceName()} has no customer with these IDs: ${missing.join(', ')}.</p>`;
  const stopped = isWhole
    ? NOTHING
    : read >= MOST_READ
      ? html`<p>The search stopped after ${read} customers. There may be more that fit: enter a longer text, or an ID.</p>`
      : html`<p>These are the first ${customers.length}; there may be more that fit.</p>`;
  return html`<h2>What a run would do now</h2>
    <p>By ${rules}. Customers read: ${read}. ${condition}</p>
    ${gone}${stopped}`;
}
