import { DISPLAY_TYPES, type FieldModel, type FormModel, type GroupModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { buttonObject, newButton } from './button';
import { fieldObject } from './field';
import { fieldGroupObject } from './field-group';
import { pageInitMessage } from './page-init-message';
import { checkContainer, checkFieldType, checkLabel, checkNewId } from './rules';

const NAME = 'N/ui/serverWidget.Form';
const models = new WeakMap<object, FormModel>();

/** The model behind a Form that a script passes around; undefined for anything else. */
export const modelOf = (form: unknown): FormModel | undefined => (typeof form === 'object' && form !== null ? models.get(form) : undefined);

/** `serverWidget.Form` over a model. */
export function formObject(session: Session, model: FormModel): object {
  const fields = new Map<string, object>();
  const form = guardModule(session, NAME, {
    get title(): string {
      return model.title;
    },
    set title(title: string) {
      model.title = String(title);
    },

    addField(options: { id: string; label: string; type: string; container?: string }): object {
      const rules = { required: ['id', 'label', 'type'], optional: ['container'] };
      const { id, label, type, container } = readOptions<typeof options>(session, `${NAME}.addField`, options, rules);
      const field: FieldModel = {
        id: checkNewId(session, model, id),
        label: checkLabel(session, label),
        type: checkFieldType(session, type),
        container: checkContainer(session, model, container),
        displayType: DISPLAY_TYPES[0],
        value: '',
        mandatory: false,
        help: '',
        linkText: '',
        options: [],
      };
      model.fields.push(field);
      const object = fieldObject(session, field);
      fields.set(field.id, object);
      return object;
    },

    /** Returns null for an id that the form does not have [K]. */
    getField(options: { id: string }): object | null {
      const { id } = readOptions<typeof options>(session, `${NAME}.getField`, options, { required: ['id'] });
      return fields.get(id) ?? null;
    },

    addFieldGroup(options: { id: string; label: string }): object {
      const { id, label } = readOptions<typeof options>(session, `${NAME}.addFieldGroup`, options, { required: ['id', 'label'] });
      const group: GroupModel = { id: checkNewId(session, model, id), label: String(label), borderHidden: false, singleColumn: false };
      model.groups.push(group);
      return fieldGroupObject(session, group);
    },

    addSubmitButton(options?: { label?: string }): object {
      if (model.submit) throw session.notEmulated('a second submit button on a form');
      const { label = 'Save' } = readOptions<{ label?: string }>(session, `${NAME}.addSubmitButton`, options, { optional: ['label'] });
      return buttonObject(session, (model.submit = newButton('submitter', label)));
    },

    addResetButton(options?: { label?: string }): object {
      if (model.reset) throw session.notEmulated('a second reset button on a form');
      const { label = 'Reset' } = readOptions<{ label?: string }>(session, `${NAME}.addResetButton`, options, { optional: ['label'] });
      return buttonObject(session, (model.reset = newButton('resetter', label)));
    },

    /** Without client scripts such a button does nothing, so a function name is not emulated. */
    addButton(options: { id: string; label: string }): object {
      const { id, label } = readOptions<typeof options>(session, `${NAME}.addButton`, options, { required: ['id', 'label'] });
      const button = newButton(checkNewId(session, model, id), label);
      model.buttons.push(button);
      return buttonObject(session, button);
    },

    addPageLink(options: { type: 'BREADCRUMB' | 'CROSSLINK'; title: string; url: string }): void {
      const link = readOptions<typeof options>(session, `${NAME}.addPageLink`, options, { required: ['type', 'title', 'url'] });
      if (link.type !== 'BREADCRUMB' && link.type !== 'CROSSLINK') throw session.notEmulated(`page link type ${String(link.type)}`);
      model.links.push({ type: link.type, title: String(link.title), url: String(link.url) });
    },

    addPageInitMessage(options: unknown): void {
      model.messages.push(pageInitMessage(session, options));
    },
  });
  models.set(form, model);
  return form;
}
