import { ProductError } from '../../core/errors/product-error';
import { isCancelled } from '../../netsuite/runs';
import type { ExportItem } from './item';

/**
 * One customer in so many looks whether the run was cancelled. A look costs a unit, and no memory is shared between
 * customers; so 10,000 customers cost 400 units more, and a run goes on for so many customers at most, per processor.
 */
export const LOOK_EVERY = 25;

/** Marks the customers before whom the run looks, in the items themselves: a copy of a large run would take too much memory. The items are JSON. */
export function markLooks(items: Record<string, string>): Record<string, string> {
  for (const [index, id] of Object.keys(items).entries()) if (index % LOOK_EVERY === 0) items[id] = withLook(items[id] ?? '');
  return items;
}

function withLook(json: string): string {
  const item = JSON.parse(json) as ExportItem;
  return item.act === 'settle' ? json : JSON.stringify({ ...item, looks: true } satisfies ExportItem);
}

/**
 * Tries of a customer. After them its invocation ends without an outcome, so that it stays pending: an error that is left
 * over would end the stage for everybody else (exitOnError).
 */
export const TRIES = 3;

/**
 * Throws RUN_CANCELLED before a marked customer of a cancelled run. It throws at every try, so that the stage ends there and
 * the run goes to summarize: whom it has not handled stays pending. Cost: 1 unit before a marked customer, none otherwise.
 */
export function stopIfCancelled(item: ExportItem): void {
  if (item.act === 'settle' || item.looks !== true) return;
  if (isCancelled(String(item.run.runId))) throw new ProductError('RUN_CANCELLED', { run: item.run.runId });
}
