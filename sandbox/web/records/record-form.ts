import type { RecordDraft } from '../../netsuite/modules/record/record-draft';
import { newForm, type FieldModel, type FormModel, type PageMode, type SublistModel } from '../../netsuite/suitelet/form-model';
import type { Account } from '../../netsuite/types';
import { addressBook, ADDRESS_TAB } from './address-lines';
import { typedValue } from './entered-value';
import { recordField } from './record-field';
import { shownFields, type ShownField } from './shown-fields';

export type RecordMode = Exclude<PageMode, 'suitelet' | 'copy'>;

/** No name that NetSuite has, so that no script can take it for NetSuite's. */
const PRIMARY_GROUP = '_primary';

/**
 * The page of a record as a form model, before any script: its fields in the group Primary Information, a customer's addresses as
 * a list on the tab Address. In view mode, and where nobody may enter anything, a field is text.
 */
export function recordForm(account: Account, draft: RecordDraft, mode: RecordMode, title: string): FormModel {
  const { type } = draft.type;
  const form = newForm(title, { mode });
  const fields = shownFields(account, type).filter(({ readOnly }) => !readOnly || draft.id !== null);
  form.record = { type, ...(draft.id !== null && { id: draft.id }) };
  form.groups.push({ id: PRIMARY_GROUP, label: 'Primary Information', borderHidden: false, singleColumn: false });
  form.fields.push(...fields.flatMap((field) => fieldOf(account, draft, mode, field)));
  if (type !== 'customer') return form;
  form.tabs.push({ id: ADDRESS_TAB, label: 'Address', help: '', kind: 'tab' });
  form.sublists.push(addressBook(draft.lines('addressbook')));
  return form;
}

function fieldOf(account: Account, draft: RecordDraft, mode: RecordMode, { definition, readOnly }: ShownField): FieldModel[] {
  const slot = draft.field(definition.id);
  const { mandatory, type } = definition;
  const isInline = readOnly || mode === 'view';
  return recordField(account, definition, typedValue(account, definition, slot.value()), {
    container: PRIMARY_GROUP,
    displayType: isInline ? 'INLINE' : 'NORMAL',
    mandatory: type !== 'checkbox' && !isInline && (typeof mandatory === 'function' ? mandatory(slot.siblings) : mandatory),
  });
}

/** Shows what a beforeLoad script has set on the record. */
export function showDraft(account: Account, form: FormModel, draft: RecordDraft): void {
  for (const field of form.fields) {
    const definition = draft.type.fields.get(field.id);
    if (definition && draft.isChanged(field.id)) field.value = typedValue(account, definition, draft.field(field.id).value());
  }
}

/** Shows what a refused save had, so that nothing that was entered is lost; lines of a script's own sublists begin anew. */
export function showTyped(form: FormModel, typed: Readonly<Record<string, string>>): void {
  for (const field of form.fields) if (field.displayType !== 'INLINE') field.value = typed[field.id] ?? field.value;
}

/** A page that is only looked at: what a script has added is text there too, and no line of a sublist can be entered. */
export function showAsText(form: FormModel): void {
  for (const field of form.fields) if (field.displayType !== 'HIDDEN' && field.displayType !== 'NODISPLAY') field.displayType = 'INLINE';
  for (const sublist of form.sublists) asList(sublist);
}

function asList(sublist: SublistModel): void {
  sublist.type = 'STATICLIST';
  sublist.buttons = sublist.buttons.filter(({ functionName }) => functionName !== undefined);
}
