import { describeError } from '../core/errors/catalogue';
import { ProductError } from '../core/errors/product-error';

/** What a run row says of an error: for the administrator first, the code and facts for the engineer in brackets. */
export function describeFailure(error: unknown): string {
  if (error instanceof ProductError) return `${error.entry.administrator} [${error.message}]`;
  const { name = 'UNEXPECTED_ERROR', message = '' } = (error ?? {}) as { name?: string; message?: string };
  return `${describeError('UNEXPECTED_ERROR').administrator} [${name}: ${message}]`;
}
