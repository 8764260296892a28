import * as record from 'N/record';
import * as runtime from 'N/runtime';
import type { FieldEdit } from '../core/customer/merge-edits';
import { runSql, textOf } from './sql';

const TYPE = 'customrecord_spx_edit';
const fieldId = (name: string): string => `custrecord_spx_edit_${name}`;

/** `sent`: the script was cut off before the answer came. */
export type EditOutcome = 'sent' | 'written' | 'not written';

/** An edit of one field of an SPP customer, as it is kept for audit. */
export interface EditNote extends FieldEdit {
  user: string;
  /** ISO 8601 in UTC. */
  made: string;
  outcome: EditOutcome;
}

/** The customer that is edited, in both systems, and when. */
export interface EditPlace {
  sppId: string;
  netsuiteId: string;
  /** ISO 8601 in UTC. */
  now: string;
}

/** Notes edits that are about to be sent; returns the ids of the notes. Cost: 6 units an edit. */
export const noteEdits = (edits: readonly FieldEdit[], place: EditPlace): string[] => edits.map((edit) => noteEdit(edit, place));

function noteEdit({ path, before, after }: FieldEdit, { sppId, netsuiteId, now }: EditPlace): string {
  const values = {
    ...{ spp_id: sppId, netsuite_id: netsuiteId, field: path, before, after },
    ...{ user: runtime.getCurrentUser().name, made: now, outcome: 'sent' },
  };
  const note = record.create({ type: TYPE, isDynamic: false });
  for (const [name, value] of Object.entries(values)) note.setValue({ fieldId: fieldId(name), value });
  return String(note.save());
}

/** Notes what became of edits. Cost: 2 units a note. */
export function noteEditOutcome(ids: readonly string[], outcome: EditOutcome): void {
  for (const id of ids) record.submitFields({ type: TYPE, id, values: { [fieldId('outcome')]: outcome } });
}

/** The edits of one SPP customer, newest first. Cost: 10 units. */
export const listEdits = (sppId: string, most: number): EditNote[] =>
  runSql(
    `SELECT id, custrecord_spx_edit_field AS field, custrecord_spx_edit_before AS edit_before, custrecord_spx_edit_after AS edit_after,
      custrecord_spx_edit_user AS edit_user, custrecord_spx_edit_made AS made, custrecord_spx_edit_outcome AS outcome
    FROM ${TYPE} WHERE custrecord_spx_edit_spp_id = ? ORDER BY id DESC`,
    [sppId],
  )
    .slice(0, most)
    .map((row) => ({
      path: textOf(row['field']),
      before: textOf(row['edit_before']),
      after: textOf(row['edit_after']),
      user: textOf(row['edit_user']),
      made: textOf(row['made']),
      outcome: textOf(row['outcome']) as EditOutcome,
    }));
