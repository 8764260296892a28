import type { SppSettings } from '../../settings';
import type { SppCustomerRecord } from '../../types';

/** Puts rows, which come by id, in the order that the account answers in. */
export function inOrder(rows: SppCustomerRecord[], order: SppSettings['order'], random: () => number): SppCustomerRecord[] {
  switch (order) {
    case 'id':
      return rows;
    case 'updated':
      return rows.sort((a, b) => (a.updated < b.updated ? -1 : a.updated > b.updated ? 1 : 0));
    case 'shuffled-per-request':
      return shuffled(rows, random);
  }
}

function shuffled(rows: SppCustomerRecord[], random: () => number): SppCustomerRecord[] {
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [rows[last], rows[chosen]] = [rows[chosen] as SppCustomerRecord, rows[last] as SppCustomerRecord];
  }
  return rows;
}
