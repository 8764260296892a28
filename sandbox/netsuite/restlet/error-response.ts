import type { HttpResponse } from '../../http';

/**
 * How a RESTlet's failure looks: `{"error" : {"code" : "X", "message" : "..."}}`, the spaces included (public code). The message
 * of an error that a script did not catch is itself JSON: the error object (public code).
 */
export function errorResponse(status: number, code: string, message: string): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: `{"error" : {"code" : ${JSON.stringify(code)}, "message" : ${JSON.stringify(message)}}}`,
  };
}
