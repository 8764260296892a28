import { ProductError } from '../core/errors/product-error';
import type { Command } from './commands';
import { endpoint } from './endpoint';
import { TransientFault, exchange, httpFault, withTries } from './exchange';
import { pinnedTo } from './pinned-http';
import type { HttpPort } from './port';
import { type Answer, type CommandAnswer, readAnswer } from './read-answer';
import { quoteWithout } from './server-text';
import type { TokenSource } from './tokens';
import { writeRequest } from './write-request';
import { readXml } from './xml/read-xml';

export interface SppClient {
  /**
   * Sends commands in one request and answers them in order; a Modify answers with its status, anything else that fails
   * throws. Renews the access token once when it is refused, then throws SPP_SIGN_IN_EXPIRED. Tries passing faults
   * MAX_TRIES times at once. Cost: one HTTP request a try, and those of a renewal.
   */
  send(commands: readonly Command[]): CommandAnswer[];
  /** HTTP requests made so far, to api.pl and to the token endpoint. */
  readonly requests: number;
}

export interface ClientOptions {
  host: string;
  namespace: string;
  apiKey: string;
  /** This product's version, sent as `client_ver`. */
  version: string;
  http: HttpPort;
  tokens: TokenSource;
}

/** A client of the XML API of one account. */
export function createClient(options: ClientOptions): SppClient {
  const { host, namespace, apiKey, version, tokens } = options;
  let sent = 0;

  function post(commands: readonly Command[], accessToken: string): Answer {
    const body = writeRequest({ namespace, apiKey, accessToken, version }, commands);
    const url = endpoint(host, '/api.pl');
    const http = pinnedTo(host, options.http);
    sent += 1;
    const answer = exchange(http, { url, headers: { 'Content-Type': 'application/xml' }, body });
    if (answer.status !== 200) throw httpFault(answer.status);
    if (typeof answer.body !== 'string') throw new TransientFault('SPP_ANSWER_UNREADABLE', { reason: 'no body' });
    return readAnswer(readXml(answer.body), commands, quoteWithout([accessToken, apiKey]));
  }

  return {
    get requests() {
      return sent + tokens.requests;
    },
    send(commands) {
      const token = tokens.accessToken();
      let answer = withTries(() => post(commands, token));
      if (answer.signIn === 'refused') {
        const renewed = tokens.renew(token);
        answer = withTries(() => post(commands, renewed));
      }
      if (answer.signIn === 'refused') throw new ProductError('SPP_SIGN_IN_EXPIRED', { status: answer.status });
      return answer.answers;
    },
  };
}
