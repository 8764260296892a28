import type { Message } from 'N/ui/message';
import type { PageMessage } from '../../suitelet/form-model';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { MESSAGE_KINDS } from './kinds';

const messages = new WeakMap<object, PageMessage>();

/** What a Message object of `message.create` says; undefined for anything else. */
export const messageOf = (object: unknown): PageMessage | undefined =>
  typeof object === 'object' && object !== null ? messages.get(object) : undefined;

interface MessageOptions {
  type: number;
  title?: string;
  message?: string;
  duration?: number;
}

/** The options of `message.create`: title and message are HTML [K], duration in milliseconds, 0 (the default) stays. */
export function readMessage(session: Session, method: string, options: unknown): PageMessage {
  const {
    type,
    title = '',
    message = '',
    duration = 0,
  } = readOptions<MessageOptions>(session, method, options, {
    required: ['type'],
    optional: ['title', 'message', 'duration'],
    kinds: { type: { oneOf: MESSAGE_KINDS.map((_kind, value) => value) }, title: 'text', message: 'text', duration: 'number' },
  });
  const kind = MESSAGE_KINDS[type];
  if (kind === undefined || !Number.isInteger(duration) || duration < 0) throw session.notEmulated(`${method} duration = ${duration}`);
  return { type: kind, title, message, duration };
}

/** A Message on the server, where it is only good for `Form.addPageInitMessage`: show and hide are not emulated. */
export function messageObject(session: Session, message: PageMessage): object {
  const object = guardModule(session, 'N/ui/message.Message', {} satisfies Emulates<Message>);
  messages.set(object, message);
  return object;
}
