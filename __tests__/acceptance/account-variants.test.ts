import { demoCompany } from '../../sandbox/accounts/demo/demo-company';
import { demoAccount, manualNumberingAccount } from '../../sandbox/accounts/variants';
import { reconciles } from '../../sandbox/cli/run-summary';
import type { AccountVariant } from '../../sandbox/netsuite/types';
import { differences } from './expected-customer';
import { companyOf, connectedWorld, customersBySppId, newestCounts, newestRow, runExport } from './worlds';

const company = companyOf({
  plain: 12,
  prospect: 2,
  'name-of-83': 1,
  'state-by-name': 2,
  'currency-missing': 1,
  'no-address': 1,
  'address-without-country': 1,
});
const singleCurrency: AccountVariant = {
  ...demoAccount,
  name: 'single currency',
  features: demoAccount.features.filter((feature) => feature !== 'MULTICURRENCY'),
};

describe.each([demoAccount, manualNumberingAccount, singleCurrency].map((variant) => [variant.name, variant] as const))(
  'in the account %s',
  (_, variant) => {
    const world = connectedWorld({ company, variant });
    const report = runExport(world);

    it('the export completes and reconciles', () => {
      expect(report).toMatchObject({ status: 'COMPLETE', errors: [] });
      expect(reconciles(newestCounts(world))).toBe(true);
      expect(newestCounts(world)).toMatchObject({ read: 20, pending: 0, writeBackFailed: 0 });
    });

    it('every customer that was created is right', () => {
      const created = customersBySppId(world);
      const wrong = company.customers.flatMap(({ record }) => {
        const customer = created.get(record.id);
        return customer === undefined ? [] : differences(record, customer, variant, { sppCompany: company.sppCompany });
      });
      expect(created.size).toBeGreaterThan(15);
      expect(wrong).toEqual([]);
    });
  },
);

describe('without auto-numbering', () => {
  it("a company name that is too long for an entity id parks the customer with NetSuite's own message", () => {
    const world = connectedWorld({ company: companyOf({ 'name-of-83': 1 }), variant: manualNumberingAccount });
    runExport(world);
    expect(newestRow(world, 'customrecord_spx_exception')).toMatchObject({ custrecord_spx_exc_code: 'NETSUITE_REFUSED' });
    expect(newestRow(world, 'customrecord_spx_exception')['custrecord_spx_exc_reasons']).toMatch(/EXCEEDED_MAX_FIELD_LENGTH.*entityid/);
  });

  it('an entity id that another customer has parks the customer, and is not taken for a link', () => {
    const [one] = demoCompany().customers.filter(({ story }) => story === 'plain');
    if (one === undefined) throw new Error('The demo has no plain customer.');
    const world = connectedWorld({ company: companyOf({ plain: 1 }), variant: manualNumberingAccount });
    world.account.store.insert('customer', { isperson: 'F', companyname: 'Somebody Else', entityid: one.record.company });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 0, parked: 1 });
    expect(newestRow(world, 'customrecord_spx_exception')['custrecord_spx_exc_reasons']).toMatch(/UNIQUE_CUST_ID_REQD/);
  });
});
