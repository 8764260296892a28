import { salesforceFields, salesforceRow, withSalesforceRow } from '../../../src/core/adoption/salesforce-pair';
import type { NetSuiteField } from '../../../src/core/metadata/metadata';

const netsuite = (id: string, label: string, type: NetSuiteField['type'] = 'text'): NetSuiteField => ({
  id,
  label,
  type,
  mandatory: false,
});
const spp = (path: string, label: string) => ({ path, label, custom: path.endsWith('__c') });

const fields = salesforceFields(
  {
    netsuiteFields: [
      netsuite('companyname', 'Company'),
      netsuite('custentity_region', 'Region'),
      netsuite('custentity_sfdc_id', 'External account'),
      netsuite('custentity_spx_customer_id', 'SuiteProjects Pro Customer ID'),
      netsuite('custentity_sf_date', 'Salesforce date', 'date'),
    ],
    sppFields: [
      spp('company', 'Company'),
      spp('netsuite_customer_id__c', 'NetSuite'),
      spp('industry__c', 'Industry'),
      spp('acct__c', 'Salesforce ID'),
    ],
  },
  ['netsuite_customer_id__c'],
);

it('offers the custom text fields of both sides, the likely ones first', () =>
  expect(fields).toEqual({
    spp: [
      { id: 'acct__c', label: 'Salesforce ID' },
      { id: 'industry__c', label: 'Industry' },
    ],
    netsuite: [
      { id: 'custentity_sfdc_id', label: 'External account' },
      { id: 'custentity_region', label: 'Region' },
    ],
    likely: { spp: 'acct__c', netsuite: 'custentity_sfdc_id' },
  }));

it('chooses none where two seem to hold it', () =>
  expect(
    salesforceFields({ netsuiteFields: [], sppFields: [spp('sf_id__c', 'A'), spp('sfdc_account__c', 'B')] }, []).likely.spp,
  ).toBeUndefined());

it('adds the row once, in the place of the one that fills the same field', () => {
  const pair = { spp: 'acct__c', netsuite: 'custentity_sfdc_id' };
  const rows = withSalesforceRow([], pair);
  expect(rows).toMatchObject([{ id: 'row:1', target: 'custentity_sfdc_id', kind: 'field', expression: 'acct__c', active: true }]);
  expect(salesforceRow(rows)).toBe(rows[0]);
  expect(withSalesforceRow(rows, { ...pair, spp: 'sf_id__c' })).toMatchObject([{ id: 'row:1', expression: 'sf_id__c' }]);
});
