import { ProductError } from '../core/errors/product-error';
import { HTTP_TOO_MANY_REQUESTS, MAX_TRIES, isTransientHttpStatus, transportFault } from './faults';
import type { HttpAnswer, HttpPort, HttpPost } from './port';

/** A product error that may be gone a moment later. Seen from outside it is the product error that it is. */
export class TransientFault extends ProductError {}

/** Runs `act`, and again at once while it throws a TransientFault, MAX_TRIES times in all; then throws the last one. */
export function withTries<T>(act: () => T): T {
  for (let tries = 1; ; tries += 1) {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof TransientFault) || tries === MAX_TRIES) throw error;
    }
  }
}

/**
 * Sends one POST, once. Throws SPP_UNAVAILABLE for errors of the network, and passes other platform errors on. Of the
 * error only the name is kept, since its text may quote the request.
 */
export function exchange(http: HttpPort, request: HttpPost): HttpAnswer {
  try {
    return http(request);
  } catch (error) {
    const name = String((error as { name?: unknown } | null)?.name ?? '');
    const fault = transportFault(name);
    if (fault === undefined) throw error;
    throw fault.transient ? new TransientFault('SPP_UNAVAILABLE', { reason: name }) : new ProductError('SPP_UNAVAILABLE', { reason: name });
  }
}

/** The error of an HTTP status that is not the endpoint's own answer: SPP_REQUEST_LIMIT for 429, otherwise SPP_UNAVAILABLE. */
export function httpFault(status: number): ProductError {
  if (status === HTTP_TOO_MANY_REQUESTS) return new ProductError('SPP_REQUEST_LIMIT', { http: status });
  return isTransientHttpStatus(status)
    ? new TransientFault('SPP_UNAVAILABLE', { http: status })
    : new ProductError('SPP_UNAVAILABLE', { http: status });
}
