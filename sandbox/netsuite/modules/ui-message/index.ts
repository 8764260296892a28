import type { Session } from '../../types';
import { guardModule } from '../guard';
import { MESSAGE_KINDS } from './kinds';

/** N/ui/message on the server: the enum, for `Form.addPageInitMessage`. `create` is for client scripts only. */
export function messageModule(session: Session): object {
  const types = Object.fromEntries(MESSAGE_KINDS.map((kind, value) => [kind, value]));
  return guardModule(session, 'N/ui/message', { Type: guardModule(session, 'N/ui/message.Type', types) });
}
