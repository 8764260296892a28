import type { FieldModel, FormModel, GroupModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { readOptions } from '../options';
import { fieldGroupObject } from './field-group';
import { fieldObject } from './field';
import { readFormField, readSecretField } from './new-field';
import { valueText } from './field-value';
import { checkNewId, checkTab, isOwnToRecord } from './rules';
import { twins } from './twins';

const NAME = 'N/ui/serverWidget.Form';

/** The methods of `serverWidget.Form` for fields and field groups. */
export function formFields(session: Session, model: FormModel) {
  const fields = twins<FieldModel>((field) => fieldObject(session, field, 'form'));
  const add = (field: FieldModel): object => {
    model.fields.push(field);
    return fields.of(field);
  };
  return {
    addField: (options: unknown): object => add(readFormField(session, model, `${NAME}.addField`, options)),
    addCredentialField: (options: unknown): object =>
      add(readSecretField(session, model, 'credential', `${NAME}.addCredentialField`, options)),
    addSecretKeyField: (options: unknown): object =>
      add(readSecretField(session, model, 'secretkey', `${NAME}.addSecretKeyField`, options)),

    /** Null for an id that the form does not have [K]; which of several radio buttons NetSuite gives is not known. */
    getField(options: unknown): object {
      const { id } = readOptions<{ id: string }>(session, `${NAME}.getField`, options, { required: ['id'], kinds: { id: 'text' } });
      const found = model.fields.filter((field) => field.id === id);
      if (found.length === 0 && isOwnToRecord(model, id)) throw session.notEmulated(`${NAME}.getField of ${id}, which the page lacks here`);
      if (found.length > 1) throw session.notEmulated(`${NAME}.getField of the radio buttons "${id}"`);
      return fields.of(found[0]);
    },

    /** Moves a field of this form before another one, and to where that one is. Gives nothing back (Oracle's stubs). */
    insertField(options: unknown): object {
      const rules = { required: ['field', 'nextfield'], kinds: { nextfield: 'text' } } as const;
      const read = readOptions<{ field: unknown; nextfield: string }>(session, `${NAME}.insertField`, options, rules);
      const field = fields.modelOf(read.field);
      const next = model.fields.find(({ id }) => id === read.nextfield);
      if (field === undefined || next === undefined || field === next)
        throw session.notEmulated(`${NAME}.insertField before "${read.nextfield}" of what is not on the form`);
      model.fields.splice(model.fields.indexOf(field), 1);
      model.fields.splice(model.fields.indexOf(next), 0, field);
      field.container = next.container;
      return undefined as unknown as object;
    },

    /** The values by field id, as in the sample of section_4340360899. */
    updateDefaultValues(values: unknown): void {
      if (values === undefined || values === null)
        throw session.error('SSS_MISSING_REQD_ARGUMENT', 'ui.serverWidget.Form.updateDefaultValues: Missing a required argument: values');
      const ids = new Set(model.fields.map(({ id }) => id));
      const read = readOptions<Record<string, unknown>>(session, `${NAME}.updateDefaultValues`, values, { optional: [...ids] });
      for (const [id, value] of Object.entries(read))
        for (const field of model.fields.filter((one) => one.id === id))
          field.value = valueText(session, `${NAME}.updateDefaultValues`, field, value);
    },

    addFieldGroup(options: unknown): object {
      const rules = { required: ['id', 'label'], optional: ['tab'], kinds: { id: 'text', label: 'text', tab: 'text' } } as const;
      const read = readOptions<{ id: string; label: string; tab?: string }>(session, `${NAME}.addFieldGroup`, options, rules);
      const tab = checkTab(session, model, read.tab);
      const group: GroupModel = {
        id: checkNewId(session, model, read.id),
        label: read.label,
        ...(tab !== undefined && { tab }),
        borderHidden: false,
        singleColumn: false,
      };
      model.groups.push(group);
      return fieldGroupObject(session, group);
    },
  };
}
