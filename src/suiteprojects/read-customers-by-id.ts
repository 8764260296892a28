import type { SppCustomer } from '../core/customer/spp-customer';
import { ProductError } from '../core/errors/product-error';
import type { SppClient } from './client';
import { customerReads } from './customer-read';
import { readCustomer } from './read-customer';
import { element, text } from './xml/write-xml';

/** SPP takes 1,000 commands per request (facts 1.9); a person picks far fewer. */
const MOST_IDS = 500;

/**
 * Reads these customers in one request, one Read each, and gives them by id; one that does not exist or was deleted is left
 * out. A server that ignores a filter answers with everything, so each row must have the id that was asked for (facts 3.2):
 * SPP_ANSWER_MISMATCH otherwise. Cost: 10 units. Throws what `send` throws, RangeError for too many ids.
 */
export function readCustomersById(client: SppClient, ids: readonly string[], fields: readonly string[]): Map<string, SppCustomer> {
  const wanted = [...new Set(ids)];
  if (wanted.length > MOST_IDS) throw new RangeError(`${wanted.length} customers cannot be read at once.`);
  const found = new Map<string, SppCustomer>();
  if (wanted.length === 0) return found;
  const { attributes, content, ...read } = customerReads({ newerThan: '', dateFilters: [], fields })(0, 1);
  const answers = client.send(
    wanted.map((id) => ({
      ...read,
      attributes: { ...attributes, method: 'equal to' },
      content: [element('Customer', [element('id', [text(id)])]), ...content],
    })),
  );
  for (const [index, answer] of answers.entries()) {
    const row = answer.command === 'Read' ? answer.rows[0] : undefined;
    const customer = row && readCustomer(row);
    if (customer === undefined) continue;
    if (customer.id !== wanted[index]) throw new ProductError('SPP_ANSWER_MISMATCH', { asked: wanted[index], answered: customer.id });
    found.set(customer.id, customer);
  }
  return found;
}
