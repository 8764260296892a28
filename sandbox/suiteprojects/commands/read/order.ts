import type { SppSettings } from '../../settings';
import type { Dated } from './date-filters';

/** Puts rows, which come by id, in the order that the account answers in. */
export function inOrder<Row extends Dated>(rows: Row[], order: SppSettings['order'], random: () => number): Row[] {
  switch (order) {
    case 'id':
      return rows;
    case 'updated':
      return rows.sort((a, b) => (a.updated < b.updated ? -1 : a.updated > b.updated ? 1 : 0));
    case 'shuffled-per-request':
      return shuffled(rows, random);
  }
}

function shuffled<Row>(rows: Row[], random: () => number): Row[] {
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [rows[last], rows[chosen]] = [rows[chosen] as Row, rows[last] as Row];
  }
  return rows;
}
