import type * as dialog from 'N/ui/dialog';
import type { Emulates } from '../../netsuite/modules/emulates';
import { guard, notEmulated, readOptions } from '../not-emulated';

interface Button {
  label: string;
  value: unknown;
}

const OK: Button = { label: 'OK', value: true };

/** N/ui/dialog: promises of the value of the button that was pressed. Escape cancels a confirmation, and closes an alert. */
export function dialogModule(): object {
  const read = (method: string, options: unknown, more: string[] = []) =>
    readOptions<{ title?: string; message?: string; buttons?: Button[] }>(`N/ui/dialog.${method}`, options, ['title', 'message', ...more], {
      title: 'text',
      message: 'text',
      buttons: 'array',
    });
  return guard('N/ui/dialog', {
    alert: async (options: unknown) => ask(read('alert', options), [OK], true),
    confirm: async (options: unknown) => ask(read('confirm', options), [OK, { label: 'Cancel', value: false }], false),
    create: async (options: unknown) => {
      const { buttons = [OK], ...text } = read('create', options, ['buttons']);
      if (!Array.isArray(buttons) || buttons.length === 0) throw notEmulated('N/ui/dialog.create without buttons');
      if (buttons.some((button) => typeof button?.label !== 'string' || button.value === undefined)) throw incompleteButton();
      return ask(text, buttons);
    },
  } satisfies Emulates<typeof dialog>);
}

function incompleteButton(): Error {
  const name = 'BUTTONS_MUST_INCLUDE_BOTH_A_LABEL_AND_VALUE';
  return Object.assign(new Error('Buttons must include both a label and value.'), { name });
}

/** An alert of the page itself, such as for a required field. */
export const complain = (message: string): void => void ask({ title: 'Notice', message: escape(message) }, [OK], true);

/** Shows a modal dialog; message and title are HTML, as in NetSuite [K]. Without `onEscape` only a button closes it. */
function ask(
  { title = '', message = '' }: { title?: string; message?: string },
  buttons: readonly Button[],
  onEscape?: boolean,
): Promise<unknown> {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', plain(title) || 'Message');
  dialog.innerHTML = `<h2>${title}</h2><div>${message}</div>`;
  const bar = document.createElement('div');
  bar.className = 'buttons';
  dialog.append(bar);
  const before = document.activeElement;
  return new Promise((resolve) => {
    const end = (value: unknown): void => {
      dialog.close();
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(value);
    };
    for (const { label, value } of buttons) {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', textContent: label, onclick: () => end(value) });
      bar.append(button);
    }
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (onEscape !== undefined) end(onEscape);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function escape(text: string): string {
  const element = document.createElement('span');
  element.textContent = text;
  return element.innerHTML;
}

const plain = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
