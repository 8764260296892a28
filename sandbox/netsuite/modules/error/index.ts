import type * as error from 'N/error';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { ERROR_TYPES } from './types';

interface CreateOptions {
  name: string;
  message: string;
  notifyOff?: boolean;
}

const RULES = {
  required: ['name', 'message'],
  optional: ['notifyOff'],
  kinds: { name: 'text', message: 'text', notifyOff: 'boolean' },
} as const;

/** N/error. Cost: none. Not emulated: an error object as `message`. That `notifyOff` stops no email: the sandbox sends none. */
export function errorModule(session: Session): object {
  return guardModule(session, 'N/error', {
    Type: guardModule(session, 'N/error.Type', ERROR_TYPES),
    create(options: unknown): Error {
      const { name, message, notifyOff = false } = readOptions<CreateOptions>(session, 'N/error.create', options, RULES);
      const made = session.error(name, message);
      if (notifyOff) silence(made as Error & { cause: { notifyOff: boolean } });
      return made;
    },
  } satisfies Emulates<Omit<typeof error, 'create'>> & { create: unknown });
}

function silence(made: Error & { cause: { notifyOff: boolean } }): void {
  Object.defineProperty(made, 'notifyOff', { value: true, enumerable: true, configurable: true });
  made.cause.notifyOff = true;
}
