import type { FormModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { readOptions } from '../options';
import { MESSAGE_KINDS } from '../ui-message/kinds';

interface MessageOptions {
  type: number;
  title?: string;
  message?: string;
}

/**
 * The message of `Form.addPageInitMessage` (help: section_1530198114). A Message object can only be made in client scripts,
 * so the options are what a Suitelet passes; a duration is not emulated. Title and message are HTML [K].
 */
export function pageInitMessage(session: Session, options: unknown): FormModel['messages'][number] {
  if (typeof options !== 'object' || options === null)
    throw session.error('WRONG_PARAMETER_TYPE', 'Wrong parameter type: options is expected as object.');
  const rules = { required: ['type'], optional: ['title', 'message'] };
  const {
    type,
    title = '',
    message = '',
  } = readOptions<MessageOptions>(session, 'N/ui/serverWidget.Form.addPageInitMessage', options, rules);
  const kind = MESSAGE_KINDS[type];
  if (kind === undefined) throw session.notEmulated(`message type ${String(type)}`);
  return { type: kind, title: String(title), message: String(message) };
}
