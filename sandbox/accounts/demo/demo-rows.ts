import type { SppRow } from '../../suiteprojects/rows/row-table';
import type { SppCustomerRecord } from '../../suiteprojects/types';
import { relatedRows } from './related-records';

/** Every so many customers one has a contact, or a project. */
const CONTACT_EVERY = 10;
const PROJECT_EVERY = 25;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '').sort();

/** What the demo's SuiteProjects Pro has besides customers: contacts and projects of some, and what they refer to. */
export function demoRows(customers: readonly SppCustomerRecord[], customFields: readonly string[]): Record<string, SppRow[]> {
  const dates = { created: '2025-01-02 09:00:00', updated: '2025-01-02 09:00:00' };
  const rows = (texts: readonly Record<string, string>[]): SppRow[] =>
    texts.map((one, index) => ({ id: String(index + 1), texts: one, ...dates }));
  const every = (step: number) => customers.filter((_customer, index) => index % step === 0);
  const contacts = every(CONTACT_EVERY).map(({ id, company, addr }) => ({
    name: `${addr?.first || 'Sam'} ${addr?.last || 'Taylor'}`,
    customerid: id,
    customer_company: company,
    active: '1',
  }));
  const projects = every(PROJECT_EVERY).map(({ id, company, currency }) => ({
    name: `${company}: rollout`,
    customerid: id,
    customer_name: company,
    active: '1',
    currency: currency ?? '',
  }));
  return {
    Contact: rows(contacts),
    Project: rows(projects),
    ...relatedRows(dates),
    Currency: rows(unique(customers.map(({ currency = '' }) => currency)).map((symbol) => ({ symbol, rate: '1' }))),
    Paymentterms: rows(unique(customers.map(({ terms = '' }) => terms)).map((name) => ({ name, active: '1' }))),
    CustField: rows(customFields.map((field) => ({ name: field.replace(/__c$/, ''), association: 'customer', active: '1' }))),
  };
}
