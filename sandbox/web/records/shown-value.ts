import { dateText } from '../../netsuite/date-text';
import type { FieldDefinition } from '../../netsuite/records/field';
import type { FieldValue, StoredRecord } from '../../netsuite/records/store';
import type { Account } from '../../netsuite/types';

/** The name of a record on the sandbox's own pages: in lists, drop-downs and titles. */
export function recordTitle({ store }: Account, { type, id, fields }: StoredRecord): string {
  if (type === 'customer') return [fields['entityid'], customerName(fields)].filter(Boolean).join(' ');
  const name = String(fields['name'] ?? '');
  if (type === 'entitystatus') return `${fields['stage']}-${name}`;
  return name === '' ? `${store.customRecord(type)?.recordName ?? type} #${id}` : name;
}

/** The company's name unless the entity id says it already. */
function customerName({ entityid, companyname, isperson, firstname, lastname }: StoredRecord['fields']): string {
  const name = isperson === 'T' ? [firstname, lastname].filter(Boolean).join(' ') : String(companyname ?? '');
  return name === entityid ? '' : name;
}

/** A stored value as NetSuite's pages write it: Yes and No, names of list entries, dates as the company prefers them. */
export function shownValue(account: Account, { type, target = '', id }: FieldDefinition, value: FieldValue | undefined): string {
  if (value === null || value === undefined) return '';
  switch (type) {
    case 'checkbox':
      return value === true ? 'Yes' : 'No';
    case 'radio':
      return id === 'isperson' ? (value === 'T' ? 'Individual' : 'Company') : String(value);
    case 'select':
      return targetTitle(account, target, value);
    case 'date':
      return shownDay(String(value));
    case 'datetime':
      return dateText(Date.parse(String(value)), 'datetime', account.variant);
    default:
      return String(value);
  }
}

function targetTitle(account: Account, target: string, value: FieldValue): string {
  const record = account.store.get(target, Number(value));
  return record === undefined ? String(value) : recordTitle(account, record);
}

/** `2026-01-31` as `1/31/2026`. */
function shownDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${month}/${date}/${year}`;
}
