import type { HttpResponse } from '../http';

const answer = (status: number, type: string, body: string, headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers: { 'content-type': type, ...headers },
  body,
});

export const xmlAnswer = (body: string): HttpResponse => answer(200, 'text/xml; charset=UTF-8', body);

export const htmlAnswer = (body: string, status = 200): HttpResponse => answer(status, 'text/html; charset=UTF-8', body);

/** A token endpoint answer; never to be cached (RFC 6749 section 5.1). */
export const jsonAnswer = (body: object, status = 200, headers: Record<string, string> = {}): HttpResponse =>
  answer(status, 'application/json; charset=UTF-8', JSON.stringify(body), { 'cache-control': 'no-store', pragma: 'no-cache', ...headers });

export const plainAnswer = (status: number, body: string, headers: Record<string, string> = {}): HttpResponse =>
  answer(status, 'text/plain; charset=UTF-8', body, headers);

export const redirectAnswer = (location: string): HttpResponse => ({ status: 302, headers: { location }, body: '' });

/** 405; that the real server answers so is assumed. */
export const methodNotAllowed = (allowed: string): HttpResponse => plainAnswer(405, 'Method Not Allowed', { allow: allowed });
