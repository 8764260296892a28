import type { SppAccount } from '../account';
import type { SppCustomerRecord } from '../types';
import { escapeText } from '../xml/escape';
import { page } from './layout';

const ROWS_PER_PAGE = 100;

/** API names of the two fields that Oracle's connector adds to Customer (facts 3.6). */
export const EXPORT_FIELD = 'export_customer_to_ns__c';
export const NETSUITE_ID_FIELD = 'netsuite_customer_id__c';

const COLUMNS: readonly { title: string; cell(customer: SppCustomerRecord): string }[] = [
  { title: 'ID', cell: ({ id }) => `<a href="/customers/${id}">${id}</a>` },
  { title: 'Nickname', cell: ({ name }) => escapeText(name) },
  { title: 'Company', cell: ({ company }) => escapeText(company) },
  { title: 'Active', cell: ({ active }) => yesNo(active) },
  { title: 'Type', cell: ({ type }) => escapeText(typeName(type)) },
  { title: 'Export to NetSuite', cell: ({ custom }) => yesNo(custom[EXPORT_FIELD]) },
  { title: 'NetSuite Customer ID', cell: ({ custom }) => escapeText(custom[NETSUITE_ID_FIELD] ?? '') },
  { title: 'Updated', cell: ({ updated }) => updated },
];

/** The customers that are not deleted, 100 to a page; undefined when there is no such page. Pages count from 1. */
export function customerListPage(account: SppAccount, number: number): string | undefined {
  const customers = account.customers.all().filter((one) => !one.deleted);
  const pages = Math.max(1, Math.ceil(customers.length / ROWS_PER_PAGE));
  if (!Number.isInteger(number) || number < 1 || number > pages) return undefined;
  const rows = customers
    .slice((number - 1) * ROWS_PER_PAGE, number * ROWS_PER_PAGE)
    .map((customer) => `<tr>${COLUMNS.map(({ cell }) => `<td>${cell(customer)}</td>`).join('')}</tr>`);
  return page(
    `Customers of ${account.companyId}`,
    `<table>
<thead><tr>${COLUMNS.map(({ title }) => `<th>${title}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<nav>
${number > 1 ? `<a href="/customers?page=${number - 1}" rel="prev">Previous</a>` : ''}
<span>Page ${number} of ${pages}, ${customers.length} customers</span>
${number < pages ? `<a href="/customers?page=${number + 1}" rel="next">Next</a>` : ''}
</nav>`,
  );
}

export function typeName(type: string): string {
  if (type === 'C') return 'Customer';
  return type === 'P' ? 'Prospect' : type;
}

function yesNo(checkbox: string | undefined): string {
  return checkbox === '1' ? 'Yes' : 'No';
}
