import { demoCompany } from '../../../../sandbox/accounts/demo/demo-company';
import { demoRows } from '../../../../sandbox/accounts/demo/demo-rows';
import { ROW_CUSTOM_FIELDS } from '../../../../sandbox/accounts/demo/related-records';
import { RowTable } from '../../../../sandbox/suiteprojects/rows/row-table';
import { rowType } from '../../../../sandbox/suiteprojects/rows/row-types';

const { customers, customFields } = demoCompany();
const records = customers.map(({ record }) => record);
const rows = demoRows(records, customFields);
const customFieldsOf = (type: string) => new Set<string>(type === 'User' ? ROW_CUSTOM_FIELDS.User : []);

it('gives contacts and projects of customers that exist', () => {
  const ids = new Set(records.map(({ id }) => id));
  for (const type of ['Contact', 'Project']) {
    expect(rows[type]?.length).toBeGreaterThan(30);
    expect(rows[type]?.every(({ texts }) => ids.has(texts['customerid'] ?? ''))).toBe(true);
  }
});

it('lists every currency, terms and custom field that a customer uses', () => {
  const texts = (type: string, field: string) => rows[type]?.map((row) => row.texts[field]);
  for (const { currency, terms } of records) {
    if (currency) expect(texts('Currency', 'symbol')).toContain(currency);
    if (terms) expect(texts('Paymentterms', 'name')).toContain(terms);
  }
  expect(texts('CustField', 'name')).toEqual(customFields.map((field) => field.replace(/__c$/, '')));
});

it.each([
  ['User', 'userid'],
  ['Territory', 'territoryid'],
  ['Costcenter', 'cost_centerid'],
] as const)('has every %s that a customer refers to, and customers of each and of none', (type, key) => {
  const referred = new Set(records.map(({ other }) => other?.[key]));
  expect([...referred].sort()).toEqual(['0', ...(rows[type] ?? []).map(({ id }) => id)]);
});

it('gives every user an address and an employee number', () => {
  for (const { addr, custom } of rows['User'] ?? []) {
    expect(addr?.email).toMatch(/^[a-z.]+@summit\.example$/);
    expect(custom).toEqual({ employee_number__c: expect.stringMatching(/^E-\d+$/) });
  }
});

it('consists of rows that SuiteProjects Pro can hold', () => {
  for (const [type, given] of Object.entries(rows))
    expect(new RowTable(rowType(type)!, given, customFieldsOf(type)).all()).toHaveLength(given.length);
});
