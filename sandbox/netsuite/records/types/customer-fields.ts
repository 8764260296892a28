import { characters, field, type FieldDefinition } from '../field';

const column = true;
const isPerson = (fields: Readonly<Record<string, unknown>>): boolean => fields['isperson'] === 'T';
const select = (id: string, label: string, target: string, rest: Partial<FieldDefinition> = {}) =>
  field(id, label, 'select', { target, ...rest });
const text = (id: string, label: string, length: number, rest: Partial<FieldDefinition> = {}) =>
  field(id, label, 'text', { limits: characters(length), ...rest });
const phone = (id: string, label: string, rest: Partial<FieldDefinition> = {}) =>
  field(id, label, 'phone', { limits: characters(21), ...rest });
const form = 'form';
const system = 'system';

/**
 * Body fields of the customer (facts netsuite-platform 4.1). `change: 'form'` is what the catalogue marks as not open to
 * submitFields. Lengths: facts 4.5; where the sheet and Oracle's ODBC schema differ, the shorter one. Columns: fields of the
 * SuiteQL table as listed by the CData driver for SuiteQL (pg_SuiteQLtable-customer), the rest of them [K].
 */
export const CUSTOMER_FIELDS: readonly FieldDefinition[] = [
  field('isperson', 'Type', 'radio', { column }),
  text('entityid', 'Customer ID', 80, { column }),
  text('companyname', 'Company Name', 83, { column, mandatory: (fields) => !isPerson(fields) }),
  text('salutation', 'Mr./Ms...', 15, { column }),
  text('firstname', 'First Name', 25, { column, change: form, mandatory: isPerson }),
  text('middlename', 'Middle Name', 25, { column, change: form }),
  text('lastname', 'Last Name', 25, { column, change: form, mandatory: isPerson }),
  text('title', 'Job Title', 64, { column, change: form }),
  select('entitystatus', 'Status', 'entitystatus', { column, mandatory: true }),
  text('stage', 'Stage', 10, { change: system }),
  select('subsidiary', 'Primary Subsidiary', 'subsidiary', { change: form, mandatory: true, feature: 'SUBSIDIARIES' }),
  field('email', 'Email', 'email', { column, change: form, limits: characters(254) }),
  field('altemail', 'Alt. Email', 'email', { column, limits: characters(254) }),
  phone('phone', 'Phone', { column }),
  phone('altphone', 'Alt. Phone', { column }),
  phone('homephone', 'Home Phone', { column }),
  phone('mobilephone', 'Mobile Phone', { column, change: form }),
  phone('fax', 'Fax', { column }),
  field('url', 'Web Address', 'url', { column, limits: characters(100) }),
  select('category', 'Category', 'customercategory', { column }),
  field('comments', 'Comments', 'textarea', { column, limits: characters(4000) }),
  text('accountnumber', 'Account', 99, { column }),
  field('startdate', 'Start Date', 'date', { column }),
  field('enddate', 'End Date', 'date', { column }),
  field('isinactive', 'Inactive', 'checkbox', { column }),
  select('currency', 'Primary Currency', 'currency', { column, mandatory: true, feature: 'MULTICURRENCY' }),
  select('terms', 'Terms', 'term', { column, change: form }),
  select('pricelevel', 'Price Level', 'pricelevel', { column, change: form }),
  field('creditlimit', 'Credit Limit', 'decimal', { column, change: form }),
  select('creditholdoverride', 'Hold', 'creditholdoverride', { change: form, derived: true }),
  select('receivablesaccount', 'Default Receivables Account', 'account', { change: form, derived: true }),
  field('taxable', 'Taxable', 'checkbox', { change: form }),
  select('taxitem', 'Tax Item', 'taxitem', { change: form }),
  text('vatregnumber', 'Tax Reg. Number', 20, { change: form, column }),
  text('resalenumber', 'Resale Number', 20, { column, change: form }),
  select('parent', 'Child Of', 'customer', { column, change: form }),
  select('salesrep', 'Sales Rep', 'employee', { column }),
  select('territory', 'Territory', 'territory', { column, change: form }),
  select('leadsource', 'Lead Source', 'campaign', { column, change: form }),
  select('partner', 'Partner', 'partner', { column, change: form }),
  select('language', 'Language', 'language', { change: form, derived: true }),
  text('externalid', 'External ID', 255, { column, change: form }),
  select('customform', 'Custom Form', 'customform', { change: form, derived: true }),
  field('datecreated', 'Date Created', 'datetime', { column, change: system }),
  field('lastmodifieddate', 'Last Modified', 'datetime', { column, change: system }),
  ...['balance', 'overduebalance', 'daysoverdue', 'unbilledorders'].map((id) =>
    field(id, id, 'decimal', { change: system, derived: true }),
  ),
];
