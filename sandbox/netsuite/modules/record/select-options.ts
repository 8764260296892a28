import type { Session } from '../../types';
import { readOptions } from '../options';
import { optionsOfSource } from '../ui-server-widget/field-source';
import type { FieldSlot } from './record-draft';

const NAME = 'N/record.Field.getSelectOptions';
/** Preference Maximum Entries in Dropdowns at its highest (help: section_4435756013). */
const MOST_IN_A_DROPDOWN = 500;

/**
 * The choices of a select field, "only on a record in dynamic mode"; null when there are more than a dropdown shows (help:
 * section_4435756013). Values as text (the help shows numbers). Not emulated: standard mode, a filter, radio buttons.
 */
export function selectOptions(session: Session, { definition: { id, type, target }, draft }: FieldSlot, options: unknown): object {
  readOptions(session, NAME, options, {});
  if (!draft.isDynamic) throw session.notEmulated(`${NAME} on a record in standard mode`);
  if (type !== 'select' || target === undefined) throw session.notEmulated(`${NAME} of ${id}, which is no select`);
  const found = optionsOfSource(session, target, false);
  if (found.length > MOST_IN_A_DROPDOWN) return null as unknown as object;
  return session.toRealm(found.map(({ value, text }) => ({ value, text })));
}
