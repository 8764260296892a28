import { NotEmulated } from '../../not-emulated';
import type { HttpResponse } from '../../http';
import type { Session } from '../types';
import { errorResponse } from './error-response';

export type ContentType = 'application/json' | 'text/plain';

/**
 * The type that a request's Content-Type header stands for; undefined for one that RESTlets do not support. Without the header
 * it is text/plain: a RESTlet that then returns an object fails (public code).
 */
export function contentTypeOf(header: string | undefined): ContentType | undefined {
  const type = (header ?? 'text/plain').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/xml' || type === 'text/xml') throw new NotEmulated(`a RESTlet with the Content-Type ${type}`);
  return type === 'application/json' || type === 'text/plain' ? type : undefined;
}

/** What `post` and `put` get: an object, or the text. Broken JSON is an error of the script's realm; its code is assumed. */
export function requestBody(session: Session, type: ContentType, body: string): object | string {
  if (type === 'text/plain') return body;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    throw session.error('SYNTAX_ERROR', `Invalid JSON: ${String(error)}`);
  }
  if (typeof value !== 'object' || value === null) throw session.notEmulated(`a RESTlet that is sent ${body.slice(0, 40)} as JSON`);
  return session.toRealm(value);
}

/**
 * What a function's return value becomes. Text is sent as it is, with either type; an object needs application/json (code and
 * wording: public code); nothing is an empty body [K].
 */
export function responseBody(type: ContentType, value: unknown): HttpResponse {
  if (value === undefined || value === null) return success(type, '');
  if (typeof value === 'string') return success(type, value);
  if (typeof value !== 'object') throw new NotEmulated(`a RESTlet that returns a ${typeof value}`);
  if (type === 'text/plain') return errorResponse(400, 'INVALID_RETURN_DATA_FORMAT', 'Invalid data format. You should return text.');
  return success(type, JSON.stringify(value));
}

const success = (type: ContentType, body: string): HttpResponse => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
});
