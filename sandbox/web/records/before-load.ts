import type { RecordDraft } from '../../netsuite/modules/record/record-draft';
import type { FormModel } from '../../netsuite/suitelet/form-model';
import { runBeforeLoad } from '../../netsuite/user-events/run-before-load';
import { NotEmulated } from '../../not-emulated';
import type { Visit } from '../visit';
import { showDraft, type RecordMode } from './record-form';

/** A field that a script, and not the record type, asks for. */
export interface AskedField {
  id: string;
  label: string;
}

/**
 * Lets the beforeLoad scripts of the record's type change its page; gives the fields that they made mandatory. Throws
 * PlatformError with a script's error, and NotEmulated.
 */
export function letScriptsChange(visit: Visit, type: RecordMode, draft: RecordDraft, form: FormModel): AskedField[] {
  const { account, session } = visit;
  const mandatory = new Set(form.fields.filter((field) => field.mandatory).map(({ id }) => id));
  runBeforeLoad(account, { type, draft, form, user: session.user, sessionVariables: session.variables, request: requestOf(visit) });
  if (form.fields.some(({ secret }) => secret)) throw new NotEmulated("a credential or secret key field on a record's page");
  if (form.mode === 'view' && form.fields.some(({ id, type: kind }) => kind === 'RADIO' && id.startsWith('custpage')))
    throw new NotEmulated('radio buttons of a script on a record that is viewed');
  showDraft(account, form, draft);
  return form.fields.filter((field) => isEntered(field) && !mandatory.has(field.id)).map(({ id, label }) => ({ id, label }));
}

const isEntered = ({ mandatory, displayType, type }: FormModel['fields'][number]): boolean =>
  mandatory && type !== 'CHECKBOX' && (displayType === 'NORMAL' || displayType === 'READONLY');

/** What the browser asked for; whether a script sees its cookies is not documented. */
function requestOf({ url, request: { headers, body, method }, form }: Visit) {
  const rest = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'cookie'));
  return {
    method: method === 'POST' ? ('POST' as const) : ('GET' as const),
    parameters: { ...Object.fromEntries(url.searchParams), ...form },
    files: {},
    headers: rest,
    body,
    url: `${url.origin}${url.pathname}`,
  };
}
