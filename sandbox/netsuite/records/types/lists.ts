import type { AccountVariant } from '../../types';
import { byId, field, type FieldDefinition } from '../field';
import type { RecordType } from '../record-type';
import type { FieldValue } from '../store';
import type { Table } from '../table';

const column = true;
const name = field('name', 'Name', 'text', { column, mandatory: true });
const isInactive = field('isinactive', 'Inactive', 'checkbox', { column });

const list = (type: string, fields: readonly FieldDefinition[]): RecordType => ({
  type,
  kind: 'other',
  scriptable: false,
  fields: byId(fields),
  sublists: {},
  rules: [],
  optimisticLocking: false,
});

/** The lists that selects offer. Columns as the SuiteQL tables of the same names have them [K]. */
export const LIST_TYPES: readonly RecordType[] = [
  list('currency', [
    name,
    field('symbol', 'ISO Code', 'text', { column }),
    field('isbasecurrency', 'Base Currency', 'checkbox', { column }),
    isInactive,
  ]),
  list('term', [name, isInactive]),
  list('department', [name, isInactive]),
  list('entitystatus', [name, field('stage', 'Stage', 'text'), field('isinactive', 'Inactive', 'checkbox')]),
  list('subsidiary', [name, select('currency', 'Currency', 'currency'), field('country', 'Country', 'list', { column }), isInactive]),
];

function select(id: string, label: string, target: string): FieldDefinition {
  return field(id, label, 'select', { column, target });
}

/** Fills the lists of a new account; currency 1 is the base currency. */
export function fillLists(variant: AccountVariant, table: (type: string) => Table): void {
  const add = (type: string, id: number, fields: Record<string, FieldValue>) =>
    table(type).insert({ isinactive: false, ...fields }, {}, id);
  for (const { id, name: currency, symbol } of variant.currencies)
    add('currency', id, { name: currency, symbol, isbasecurrency: id === 1 });
  for (const term of variant.terms) add('term', term.id, { name: term.name });
  for (const status of variant.entityStatuses) add('entitystatus', status.id, { name: status.name, stage: status.stage });
  for (const { id, name: subsidiary, currency, country, isInactive: isClosed = false } of variant.subsidiaries) {
    const base = variant.currencies.find(({ symbol }) => symbol === currency);
    add('subsidiary', id, { name: subsidiary, currency: base ? String(base.id) : null, country, isinactive: isClosed });
  }
}
