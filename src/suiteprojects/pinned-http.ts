import { ProductError } from '../core/errors/product-error';
import { endpoint } from './endpoint';
import type { HttpPort } from './port';

const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/**
 * A way out that leads to one host, and to no other: tokens and the API key are its to see. Throws SPP_REQUEST_INVALID
 * for any other address, and SPP_REDIRECTED when that host points elsewhere. Whether N/https follows a redirect by itself
 * is not documented (facts netsuite-platform, open question 1); one that it hands over is not followed.
 */
export function pinnedTo(host: string, http: HttpPort): HttpPort {
  const home = endpoint(host, '/');
  return (request) => {
    if (!request.url.startsWith(home)) throw new ProductError('SPP_REQUEST_INVALID', { reason: 'an address of another host' });
    const answer = http(request);
    if (isRedirect(answer.status)) throw new ProductError('SPP_REDIRECTED', { http: answer.status });
    return answer;
  };
}
