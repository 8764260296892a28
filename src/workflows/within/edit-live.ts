import { conflictsOf, editsOf, missingEdits, type Conflict, type FieldEdit, type Seen } from '../../core/customer/merge-edits';
import { ProductError } from '../../core/errors/product-error';
import { noteEditOutcome, noteEdits } from '../../netsuite/edit-notes';
import { modifyUnlessChanged } from '../../suiteprojects/modify-customer';
import type { CustomerFacts } from './customer-facts';
import { besideNetSuite, openLive, type LiveCustomer, type OpenedLive } from './live-customer';

/** What a person saw of a customer, and what they entered. */
export interface EditedLive {
  /** Where NetSuite does not know which customer of SuiteProjects Pro it is. */
  typedId: string;
  seen: Seen;
  entered: Seen;
}

/**
 * What became of an edit. `changed`: somebody saved other values meanwhile, or at this very moment (then there are no conflicts);
 * nothing was written. `failed`: SuiteProjects Pro refused it.
 */
export type Edited =
  | { kind: 'written'; edits: FieldEdit[] }
  | { kind: 'unchanged' }
  | { kind: 'not-allowed'; path: string }
  | { kind: 'too-many'; most: number }
  | { kind: 'changed'; conflicts: Conflict[]; live: LiveCustomer }
  | { kind: 'failed'; error: ProductError };

/** Fields of one save: each costs 8 units to note. */
export const MOST_EDITS = 50;

/**
 * Writes what was entered to SuiteProjects Pro, unless somebody changed a field of the form meanwhile; notes every field for audit
 * before it is sent. An edit that is there already, as after an answer that got lost, counts as written.
 * Cost: that of `openLive`, 10 units, 8 per field, 20 more when somebody was faster. Throws ProductError of reading.
 */
export function editLive(facts: CustomerFacts, { typedId, seen, entered }: EditedLive): Edited {
  const edits = editsOf(seen, entered);
  if (edits.length === 0) return { kind: 'unchanged' };
  if (edits.length > MOST_EDITS) return { kind: 'too-many', most: MOST_EDITS };
  const live = openLive(facts, typedId);
  const foreign = edits.find(({ path }) => !live.editable.includes(path));
  if (foreign !== undefined) return { kind: 'not-allowed', path: foreign.path };
  const edit: Edit = { facts, live, typedId, seen, entered, edits };
  return changedBefore(edit) ?? send(edit);
}

interface Edit extends EditedLive {
  facts: CustomerFacts;
  live: OpenedLive;
  edits: FieldEdit[];
}

function changedBefore({ facts, live, seen, entered }: Edit): Edited | undefined {
  const conflicts = conflictsOf(live.now.customer, seen, entered);
  return conflicts.length === 0 ? undefined : { kind: 'changed', conflicts, live: besideNetSuite(facts, live) };
}

function send(edit: Edit): Edited {
  const { facts, live, edits } = edit;
  const missing = missingEdits(live.now.customer, edits);
  if (missing.length === 0) return { kind: 'written', edits };
  const place = { sppId: live.now.customer.id, netsuiteId: facts.standing.netsuiteId, now: new Date().toISOString() };
  const notes = noteEdits(missing, place);
  try {
    if (modifyUnlessChanged(live.client, live.now, missing).kind === 'written') {
      noteEditOutcome(notes, 'written');
      return { kind: 'written', edits };
    }
    return afterRefusal(edit, notes);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    // Whether it was written is not known when no answer came: the note stays as `sent`.
    if (error.entry.recovery !== 'retry') noteEditOutcome(notes, 'not written');
    return { kind: 'failed', error };
  }
}

/** The customer was saved since it was read: by somebody else, or by the first try of this very request, whose answer got lost. */
function afterRefusal(edit: Edit, notes: readonly string[]): Edited {
  const live = openLive(edit.facts, edit.typedId);
  const isOwn = missingEdits(live.now.customer, edit.edits).length === 0;
  noteEditOutcome(notes, isOwn ? 'written' : 'not written');
  if (isOwn) return { kind: 'written', edits: edit.edits };
  const conflicts = conflictsOf(live.now.customer, edit.seen, edit.entered);
  return { kind: 'changed', conflicts, live: besideNetSuite(edit.facts, live) };
}
