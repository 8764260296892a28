import * as https from 'N/https';

/** Sends one POST. Cost: 10 units. Throws what N/https throws (SSS_REQUEST_TIME_EXCEEDED and others, facts 3.1). */
export function post(request: { url: string; headers: Record<string, unknown>; body: string }): { status: number; body: string } {
  const response = https.post({ url: request.url, headers: request.headers as Record<string, string>, body: request.body });
  return { status: response.code, body: response.body };
}
