import type { FieldValue, StoredRecord } from '../netsuite/records/store';
import { escapeHtml } from '../netsuite/suitelet/render/html';
import type { Account, CustomFieldDefinition } from '../netsuite/types';

/** Rows of a list; NetSuite itself shows 50 a page by default. */
const ROWS = 50;
/** Characters of a value; a whole payload would fill the page. */
const LONGEST = 200;

const CUSTOMER_COLUMNS = ['entityid', 'companyname', 'email', 'phone', 'currency', 'terms', 'entitystatus', 'externalid'];

interface Column {
  id: string;
  label: string;
}

/** Every table that the list can show: customers and the custom record types, by label. */
export function listedTypes(account: Account): { type: string; label: string }[] {
  return [
    { type: 'customer', label: 'Customers' },
    ...account.store.customRecords().map(({ scriptId, recordName }) => ({ type: scriptId, label: recordName })),
  ];
}

/**
 * The newest rows of a table as HTML, everything escaped. Fields that NetSuite hides are left out, for they may hold secrets.
 * A type that is not listed says so.
 */
export function recordList(account: Account, type: string): string {
  const listed = listedTypes(account).find((one) => one.type === type);
  if (listed === undefined) return `<h1>${escapeHtml(type)}</h1><p>There is no such list.</p>`;
  const columns = columnsOf(account, type);
  const rows = account.store.all(type);
  const shown = rows.slice(-ROWS).reverse();
  const head = columns.map(({ label }) => `<th>${escapeHtml(label)}</th>`).join('');
  const body = shown.map(
    (row) => `<tr><td>${row.id}</td>${columns.map(({ id }) => `<td>${escapeHtml(cell(row, id))}</td>`).join('')}</tr>`,
  );
  return `<h1>${escapeHtml(listed.label)}</h1><p>${rows.length} records${rows.length > ROWS ? `, the newest ${ROWS} are shown` : ''}.</p>
<table><thead><tr><th>Internal ID</th>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function columnsOf(account: Account, type: string): Column[] {
  const definition = account.store.customRecord(type);
  const custom = (definition?.fields ?? account.store.entityFields()).filter(({ displayType }) => displayType !== 'HIDDEN');
  const own =
    definition === undefined
      ? CUSTOMER_COLUMNS.map((id) => ({ id, label: id }))
      : definition.includeName
        ? [{ id: 'name', label: 'Name' }]
        : [];
  return [...own, ...custom.map(({ scriptId, label }: CustomFieldDefinition) => ({ id: scriptId, label }))];
}

function cell(row: StoredRecord, field: string): string {
  const value: FieldValue | undefined = row.fields[field];
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
