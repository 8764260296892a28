import type { SppRow } from '../../sandbox/suiteprojects/rows/row-table';

const field = (id: string, texts: Record<string, string>): SppRow => ({
  id,
  texts,
  created: '2026-01-01 00:00:00',
  updated: '2026-01-01 00:00:00',
});

/** Custom fields of an account: two of customers, one of projects, one that was switched off. */
export const CUSTOM_FIELDS: readonly SppRow[] = [
  field('1', { name: 'priority', label: 'Priority <of> the "customer"', association: 'customer', active: '1' }),
  field('2', { name: 'region', association: 'Customer', active: '1' }),
  field('3', { name: 'phase', label: 'Phase', association: 'project', active: '1' }),
  field('4', { name: 'former', label: 'Former', association: 'customer', active: '0' }),
];
