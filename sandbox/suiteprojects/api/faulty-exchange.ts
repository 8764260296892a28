import { type HttpResponse, NetworkFault } from '../../http';
import type { ExchangeFaultKind } from '../faults';
import { plainAnswer } from '../respond';

/** Lets a fault take an exchange. `answer` does the server's work; it is told of faults that are its own to show. */
export function faultyExchange(
  fault: ExchangeFaultKind | undefined,
  random: () => number,
  answer: (fault: ExchangeFaultKind | undefined) => HttpResponse,
): HttpResponse {
  switch (fault) {
    case 'time-out-before':
      throw new NetworkFault('time-out');
    case 'connection-reset':
      throw new NetworkFault('connection-reset');
    case 'time-out-after-commit':
      answer(undefined);
      throw new NetworkFault('time-out', true);
    case 'http-500':
      return plainAnswer(500, 'Internal Server Error');
    case 'http-503':
      return plainAnswer(503, 'Service Unavailable');
    case 'http-429':
      return plainAnswer(429, 'Too Many Requests');
    case 'cut-off-xml':
      return cutOff(answer(undefined), random);
    default:
      return answer(fault);
  }
}

function cutOff(response: HttpResponse, random: () => number): HttpResponse {
  const share = 0.2 + 0.7 * random();
  return { ...response, body: response.body.slice(0, Math.floor(response.body.length * share)) };
}
