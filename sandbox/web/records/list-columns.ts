import type { StoredRecord } from '../../netsuite/records/store';
import type { Account } from '../../netsuite/types';
import { shownFields } from './shown-fields';
import { shownValue } from './shown-value';

export interface ListColumn {
  id: string;
  label: string;
  isNumber: boolean;
  /** What the cell says. */
  text(record: StoredRecord): string;
}

const CUSTOMER_COLUMNS = ['entityid', 'companyname', 'email', 'phone', 'currency', 'terms', 'entitystatus', 'externalid'];

/** The columns of a list: the internal id, then for customers the usual ones and the custom fields, else every field but the system's. */
export function listColumns(account: Account, type: string): ListColumn[] {
  const fields = shownFields(account, type)
    .map(({ definition }) => definition)
    .filter(({ id }) => (type === 'customer' ? CUSTOMER_COLUMNS.includes(id) || id.startsWith('custentity') : !UNLISTED.has(id)));
  const position = (id: string) => (CUSTOMER_COLUMNS.includes(id) ? CUSTOMER_COLUMNS.indexOf(id) : CUSTOMER_COLUMNS.length);
  if (type === 'customer') fields.sort((one, other) => position(one.id) - position(other.id));
  return [
    { id: 'id', label: 'Internal ID', isNumber: true, text: ({ id }) => String(id) },
    ...fields.map((definition) => ({
      id: definition.id,
      label: definition.label,
      isNumber: definition.type === 'integer' || definition.type === 'decimal',
      text: (record: StoredRecord) => shownValue(account, definition, record.fields[definition.id]),
    })),
  ];
}

const UNLISTED = new Set(['created', 'externalid']);
