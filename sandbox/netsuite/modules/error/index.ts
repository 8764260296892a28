import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';

interface CreateOptions {
  name: string;
  message: string;
  notifyOff?: boolean;
}

/** N/error. Cost: none. Not emulated: the enum `Type`, an error object as `message`. */
export function errorModule(session: Session): object {
  return guardModule(session, 'N/error', {
    create(options: CreateOptions): Error {
      const rules = { required: ['name', 'message'], optional: ['notifyOff'] };
      const { name, message } = readOptions<CreateOptions>(session, 'N/error.create', options, rules);
      if (typeof message === 'object') throw session.notEmulated('N/error.create with an error as message');
      return session.error(String(name), String(message));
    },
  });
}
