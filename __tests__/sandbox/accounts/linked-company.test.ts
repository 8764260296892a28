import { demoCompany, withNetSuiteIds } from '../../../sandbox/accounts/demo/demo-company';
import { linkedCompany } from '../../../sandbox/accounts/linked-company';

it('links every customer, under a name of its own, to a NetSuite customer that knows nothing of it', () => {
  const company = linkedCompany(2100);
  const { customers, existing } = withNetSuiteIds(
    company,
    company.existing.map((_, index) => 501 + index),
  );
  expect(new Set(customers.map(({ record }) => record.company)).size).toBe(2100);
  expect(customers.every(({ record }, index) => record.custom['netsuite_customer_id__c'] === String(501 + index))).toBe(true);
  expect(existing.map(({ fields }) => fields['companyname'])).toEqual(customers.map(({ record }) => record.company));
  expect(existing.every(({ fields }) => !('custentity_spx_customer_id' in fields) && !('externalid' in fields))).toBe(true);
});

it('is the same on every call, and has the fields of the demo company', () => {
  expect(linkedCompany(20)).toEqual(linkedCompany(20));
  expect(linkedCompany(1).customFields).toEqual(demoCompany().customFields);
});
