import type { SppAccount } from '../account';
import { newCustomer } from '../customer-form';
import { SPP_ADDRESS_FIELDS, type SppCustomerRecord } from '../types';
import { escapeText } from '../xml/escape';
import { EXPORT_FIELD, NETSUITE_ID_FIELD } from './customer-list';
import { page } from './layout';

/** Texts that a person changes on the form, with their labels. */
const TEXTS = [
  ['name', 'Nickname'],
  ['company', 'Company'],
  ['code', 'Code'],
  ['externalid', 'External ID'],
  ['currency', 'Currency'],
  ['terms', 'Terms'],
  ['web', 'Web address'],
  ['rate', 'Hourly rate'],
] as const;

const address = (field: string): string => `addr.${field}`;

/** The Customer form, filled from a record; `message` says why the last save was refused. */
export function customerFormPage(customer: SppCustomerRecord, isNew: boolean, message?: string): string {
  const { id, custom } = customer;
  const input = (name: string, label: string, value: string) =>
    `<label>${escapeText(label)}<input name="${escapeText(name)}" value="${escapeText(value)}"></label>`;
  const checkbox = (name: string, label: string, isOn: boolean) =>
    `<label class="check"><input type="checkbox" name="${name}" value="1"${isOn ? ' checked' : ''}> ${escapeText(label)}</label>`;
  const option = (value: string, label: string) =>
    `<option value="${value}"${customer.type === value ? ' selected' : ''}>${label}</option>`;
  return page(
    isNew ? 'New customer' : `Customer ${customer.name}`,
    `${message === undefined ? '' : `<p class="error" role="alert">${escapeText(message)}</p>`}
<form class="card columns" method="post" action="/customers/${isNew ? 'new' : id}">
<section><h2>Customer</h2>
${TEXTS.map(([name, label]) => input(name, label, customer[name] ?? '')).join('\n')}
<label>Type<select name="type">${option('C', 'Customer')}${option('P', 'Prospect')}</select></label>
${checkbox('active', 'Active', customer.active === '1')}
</section>
<section><h2>Address</h2>
${SPP_ADDRESS_FIELDS.map((field) => input(address(field), field, customer.addr?.[field] ?? '')).join('\n')}
</section>
<section><h2>NetSuite</h2>
${checkbox(EXPORT_FIELD, 'Export to NetSuite', custom[EXPORT_FIELD] === '1')}
<p>NetSuite Customer ID: <b>${escapeText(custom[NETSUITE_ID_FIELD] || 'not exported yet')}</b></p>
<label>Notes<textarea name="notes" rows="6">${escapeText(customer.notes ?? '')}</textarea></label>
<p>Created ${customer.created || '-'}, updated ${customer.updated || '-'}</p>
<button class="primary">Save</button> <a href="/customers">Cancel</a>${isNew ? '' : ` · <a href="/customers/${id}?all=1">All fields</a>`}
</section>
</form>`,
  );
}

/** The record that a posted form makes of the one that is there; a text that says what is missing when it cannot be saved. */
export function postedCustomer(form: URLSearchParams, account: SppAccount, existing?: SppCustomerRecord): SppCustomerRecord | string {
  const before = existing ?? newCustomer(account);
  const text = (name: string) => (form.get(name) ?? '').trim();
  if (text('company') === '') return 'Company is required.';
  const texts = Object.fromEntries(TEXTS.map(([name]) => [name, text(name)]));
  const addr = { ...before.addr, ...Object.fromEntries(SPP_ADDRESS_FIELDS.map((field) => [field, text(address(field))])) };
  const exported: Record<string, string> = account.customFields.has(EXPORT_FIELD)
    ? { [EXPORT_FIELD]: text(EXPORT_FIELD) === '1' ? '1' : '' }
    : {};
  return {
    ...before,
    ...texts,
    name: text('name') || text('company'),
    company: text('company'),
    notes: form.get('notes') ?? '',
    type: text('type') === 'P' ? 'P' : 'C',
    active: text('active') === '1' ? '1' : '0',
    addr,
    custom: { ...before.custom, ...exported },
  };
}
