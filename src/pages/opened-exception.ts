import type { Form } from 'N/ui/serverWidget';
import { isUnderWay, loadException, type ExceptionDetail } from '../netsuite/exception-queue';
import { EXCEPTION_ID } from './exception-actions';
import { addHidden, addHtml } from './form-frame';
import { html } from './html';
import type { View } from './page';

/** The exception that a page shows. */
export interface OpenedException {
  exception: ExceptionDetail;
  /** ISO 8601 in UTC. */
  now: string;
  /** Whether this person can do something about it now. */
  canAct: boolean;
}

/** Opens the exception that the address or the posted form names; undefined, and the form says so, when there is none. */
export function openException(form: Form, { parameters, may }: View): OpenedException | undefined {
  const exception = loadException(parameters['spx_exception'] ?? parameters[EXCEPTION_ID] ?? '');
  if (exception === undefined) {
    addHtml(form, 'custpage_spx_none', undefined, html`<p>There is no such exception.</p>`);
    return undefined;
  }
  addHidden(form, EXCEPTION_ID, exception.id);
  const now = new Date().toISOString();
  return { exception, now, canAct: may('operate') && exception.status !== 'resolved' && !isUnderWay(exception, now) };
}
