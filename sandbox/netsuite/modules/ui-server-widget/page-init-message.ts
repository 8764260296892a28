import type { PageMessage } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { messageOf, readMessage } from '../ui-message/message';

/**
 * The message of `Form.addPageInitMessage` (help: section_1530198114): a Message object in the option `message`, or the options
 * that `message.create` takes.
 */
export function pageInitMessage(session: Session, options: unknown): PageMessage {
  if (typeof options !== 'object' || options === null)
    throw session.error('WRONG_PARAMETER_TYPE', 'Wrong parameter type: options is expected as object.');
  const made = messageOf((options as { message?: unknown }).message);
  if (made === undefined) return readMessage(session, 'N/ui/serverWidget.Form.addPageInitMessage', options);
  if (Object.keys(options).length > 1)
    throw session.notEmulated('N/ui/serverWidget.Form.addPageInitMessage with a Message and further options');
  return made;
}
