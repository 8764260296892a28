import type { ButtonModel, FormModel } from '../form-model';
import { attributes, escapeHtml } from './html';

const isShown = (button: ButtonModel | undefined): button is ButtonModel => button !== undefined && !button.hidden;

/**
 * The buttons of a form, the same above and below the fields. The submit button posts its label as `submitter` [K]. Ids are
 * in `data-id`, as a page has the buttons twice. `first` is HTML of the page's own buttons.
 */
export function renderFormButtons({ submit, reset, buttons }: Pick<FormModel, 'submit' | 'reset' | 'buttons'>, first = ''): string {
  const parts = [
    first,
    isShown(submit) &&
      `<input${attributes({ type: 'submit', class: 'main', name: submit.id, value: submit.label, 'data-id': submit.id, disabled: submit.disabled })}>`,
    isShown(reset) && `<input${attributes({ type: 'reset', value: reset.label, 'data-id': reset.id, disabled: reset.disabled })}>`,
    ...buttons.filter(isShown).map((button) => renderButton(button)),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `<div class="buttons">${parts.join('')}</div>`;
}

/** A button that calls a function of the client script, or nothing. */
export function renderButton({ id, label, disabled, functionName }: ButtonModel, rest: Record<string, string> = {}): string {
  return `<button${attributes({ type: 'button', 'data-id': id, 'data-function': functionName, disabled, ...rest })}>${escapeHtml(label)}</button>`;
}

export const shownButtons = (buttons: readonly ButtonModel[]): ButtonModel[] => buttons.filter(isShown);
