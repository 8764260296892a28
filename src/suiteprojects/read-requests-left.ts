import type { SppClient } from './client';
import { textOf } from './xml/element';

/**
 * How many requests the account has left of its rolling 24 hours; undefined when it does not tell. Cost: one HTTP request,
 * which counts itself (D:article_76114759800). Throws what `send` throws.
 */
export function readRequestsLeft(client: SppClient): number | undefined {
  const [answer] = client.send([{ command: 'Read', type: 'RateLimit', offset: 0, count: 1, attributes: { limit: '1' }, content: [] }]);
  const [row] = answer?.command === 'Read' ? answer.rows : [];
  const left = row === undefined ? '' : textOf(row, 'remain_24h_error').trim();
  return /^\d{1,12}$/.test(left) ? Number(left) : undefined;
}
