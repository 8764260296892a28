import { ProductError } from '../../src/core/errors/product-error';
import { type SppClient, createClient } from '../../src/suiteprojects/client';
import type { HttpAnswer, HttpPort, HttpPost } from '../../src/suiteprojects/port';
import type { TokenSource } from '../../src/suiteprojects/tokens';

/** What the server does with one request: a body with HTTP 200, a whole answer, or an error of the platform. */
export type Scripted = string | HttpAnswer | Error | ((request: HttpPost) => string);

export interface FakeServer {
  http: HttpPort;
  requests: HttpPost[];
  /** Bodies of the requests. */
  readonly bodies: string[];
}

/** Answers one request after the other from the script; a request too many fails the test. */
export function fakeServer(...script: Scripted[]): FakeServer {
  const requests: HttpPost[] = [];
  return {
    requests,
    get bodies() {
      return requests.map(({ body }) => body);
    },
    http(request) {
      const step = script[requests.length];
      requests.push(request);
      if (step === undefined) throw new Error(`Request ${requests.length} was not expected: ${request.body.slice(0, 300)}`);
      if (step instanceof Error) throw step;
      if (typeof step === 'object') return step;
      return { status: 200, body: typeof step === 'string' ? step : step(request) };
    },
  };
}

/** An error as N/https throws it. */
export const platformError = (name: string, message = 'said by the platform'): Error => Object.assign(new Error(message), { name });

export const KEY = 'key&<secret>"1';
export const HOST = 'acme.app.netsuitesuiteprojectspro.com';

/** Tokens 'token-1', 'token-2' ...: one more for each renewal. */
export function countingTokens(): TokenSource & { renewals: string[] } {
  const renewals: string[] = [];
  const current = (): string => `token-${renewals.length + 1}`;
  return {
    renewals,
    accessToken: current,
    renew(rejected) {
      renewals.push(rejected);
      return current();
    },
    requests: 0,
  };
}

export function clientOf(server: FakeServer, tokens: TokenSource = countingTokens()): SppClient {
  return createClient({ host: HOST, namespace: 'name & space', apiKey: KEY, version: '1.2.3', http: server.http, tokens });
}

/** A response in the server's own spelling, with its blanks in odd places (facts 3.7). */
export const response = (...blocks: string[]): string => `<response><Auth status = "0"></Auth >${blocks.join('')}</response>`;
export const read = (rows = '', status = 0): string => `<Read status = "${status}">${rows}</Read >`;
export const time = (date = '<year>2026</year><month>9</month><day>3</day><hour>7</hour><minute>5</minute><second>9</second>'): string =>
  `<Time status = "0"><Date>${date}</Date></Time >`;

/** What `act` throws, which must be a ProductError. */
export function productErrorOf(act: () => unknown): ProductError {
  try {
    act();
  } catch (error) {
    if (error instanceof ProductError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}
