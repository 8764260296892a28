import type * as message from 'N/ui/message';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { MESSAGE_TYPES } from './kinds';
import { messageObject, readMessage } from './message';

/** N/ui/message on the server: the enum and Message objects, for `Form.addPageInitMessage` (help: section_1530198114). Cost: none. */
export function messageModule(session: Session): object {
  return guardModule(session, 'N/ui/message', {
    Type: guardModule(session, 'N/ui/message.Type', { ...MESSAGE_TYPES }),
    create: (options: unknown): object => messageObject(session, readMessage(session, 'N/ui/message.create', options)),
  } satisfies Emulates<typeof message>);
}
