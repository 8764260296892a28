import type * as message from 'N/ui/message';
import type { Emulates } from '../../netsuite/modules/emulates';
import { MESSAGE_KINDS, MESSAGE_TYPES } from '../../netsuite/modules/ui-message/kinds';
import type { MessageKind } from '../../netsuite/suitelet/form-model';
import { checkNoArguments, guard, notEmulated, readOptions } from '../not-emulated';

/** N/ui/message in the browser. Title and message are HTML, as in NetSuite [K]; durations in milliseconds, 0 stays. */
export function messageModule(): object {
  return guard('N/ui/message', {
    Type: guard('N/ui/message.Type', { ...MESSAGE_TYPES }),
    create(options: unknown): object {
      const {
        type,
        title = '',
        message: text = '',
        duration = 0,
      } = readOptions<{ type: number; title?: string; message?: string; duration?: number }>(
        'N/ui/message.create',
        options,
        ['type!', 'title', 'message', 'duration'],
        { title: 'text', message: 'text', duration: 'number' },
      );
      const kind = MESSAGE_KINDS[type];
      if (kind === undefined) throw notEmulated(`N/ui/message.create type = ${String(type)}`);
      return messageObject(kind, title, text, duration);
    },
  } satisfies Emulates<typeof message>);
}

function messageObject(kind: MessageKind, title: string, message: string, duration: number): object {
  const box = document.createElement('div');
  box.className = `message message-${kind.toLowerCase()}`;
  box.setAttribute('role', kind === 'ERROR' ? 'alert' : 'status');
  box.innerHTML = `<div><h2>${title}</h2>${message}</div>`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    box.remove();
  };
  return guard('N/ui/message.Message', {
    show(options: unknown = {}): void {
      const given = readOptions<{ duration?: number }>('N/ui/message.Message.show', options, ['duration'], { duration: 'number' });
      clearTimeout(timer);
      (document.querySelector('main') ?? document.body).prepend(box);
      const time = given.duration ?? duration;
      if (time > 0) timer = setTimeout(hide, time);
    },
    hide(...given: unknown[]): void {
      checkNoArguments('N/ui/message.Message.hide', given);
      hide();
    },
  } satisfies Emulates<message.Message>);
}

/** Ends the messages that the server put on the page for a time. */
export function endTimedMessages(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.message[data-duration]'))
    setTimeout(() => box.remove(), Number(box.dataset['duration']));
}
