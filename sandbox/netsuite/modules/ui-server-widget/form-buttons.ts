import type { ButtonModel, FormModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { readOptions } from '../options';
import { buttonObject, newButton, readButton } from './button';
import { checkNewId, isOwnToRecord } from './rules';
import { twins } from './twins';

const NAME = 'N/ui/serverWidget.Form';

/** The methods of `serverWidget.Form` for buttons. */
export function formButtons(session: Session, model: FormModel) {
  const buttons = twins<ButtonModel>((button) => buttonObject(session, button));
  const labelOf = (method: string, options: unknown, otherwise: string): string =>
    readOptions<{ label?: string }>(session, `${NAME}.${method}`, options, { optional: ['label'], kinds: { label: 'text' } }).label ??
    otherwise;
  const idOf = (method: string, options: unknown): string =>
    readOptions<{ id: string }>(session, `${NAME}.${method}`, options, { required: ['id'], kinds: { id: 'text' } }).id;
  return {
    addSubmitButton(options?: unknown): object {
      if (model.submit || model.mode !== 'suitelet') throw session.notEmulated('a second submit button on a form');
      return buttons.of((model.submit = newButton('submitter', labelOf('addSubmitButton', options, 'Save'))));
    },

    addResetButton(options?: unknown): object {
      if (model.reset || model.mode !== 'suitelet') throw session.notEmulated('a second reset button on a form');
      return buttons.of((model.reset = newButton('resetter', labelOf('addResetButton', options, 'Reset'))));
    },

    /** Without a function such a button does nothing. */
    addButton(options: unknown): object {
      const button = readButton(session, `${NAME}.addButton`, options);
      checkNewId(session, model, button.id);
      model.buttons.push(button);
      return buttons.of(button);
    },

    /** Null for an id that the form does not have [K]. The submit button is `submitter` [K]. */
    getButton(options: unknown): object {
      const id = idOf('getButton', options);
      const found = [...model.buttons, model.submit, model.reset].find((button) => button?.id === id);
      if (!found && isOwnToRecord(model, id)) throw session.notEmulated(`${NAME}.getButton of ${id} on a record's page`);
      return buttons.of(found);
    },

    removeButton(options: unknown): void {
      const id = idOf('removeButton', options);
      const at = model.buttons.findIndex((button) => button.id === id);
      if (at < 0) throw session.notEmulated(`${NAME}.removeButton of ${id}, which is no button that a script has added`);
      model.buttons.splice(at, 1);
    },
  };
}
