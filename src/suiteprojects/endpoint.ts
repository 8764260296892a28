import { ProductError } from '../core/errors/product-error';

const HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/i;

/**
 * `https://<host><path>`. Throws SPP_REQUEST_INVALID for anything but a host name with an optional port:
 * a `/`, `@` or `?` in the setting would send the token to another address.
 */
export function endpoint(host: string, path: `/${string}`): string {
  if (!HOST.test(host)) throw new ProductError('SPP_REQUEST_INVALID', { reason: 'the host of the connection is not a host name' });
  return `https://${host}${path}`;
}
