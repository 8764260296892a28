import { demoCompany } from '../../sandbox/accounts/demo/demo-company';
import { ACCOUNT_VARIANTS, hasFeature, manualNumberingAccount, oneWorldAccount } from '../../sandbox/accounts/variants';
import { reconciles } from '../../sandbox/cli/run-summary';
import type { AccountVariant } from '../../sandbox/netsuite/types';
import type { MappingRow } from '../../src/core/mapping/mapping-row';
import { differences } from './expected-customer';
import {
  changeSettings,
  changeConfiguration,
  companyOf,
  connectedWorld,
  customersBySppId,
  newestCounts,
  newestRow,
  runExport,
} from './worlds';

const company = companyOf({
  plain: 12,
  prospect: 2,
  'name-of-83': 1,
  'state-by-name': 2,
  'currency-missing': 1,
  'no-address': 1,
  'address-without-country': 1,
});
const isManyCurrencies = (variant: AccountVariant): boolean => hasFeature(variant, 'MULTICURRENCY');

/** What an administrator of a OneWorld account has to say: whose customers they are. */
const subsidiaryRow = (id: number): MappingRow => ({
  id: 'subsidiary',
  order: 5,
  target: 'subsidiary',
  kind: 'fixed',
  expression: String(id),
  onEmpty: 'park',
  onNoMatch: 'park',
  active: true,
  isDefaultRow: false,
});

describe.each(ACCOUNT_VARIANTS.map((variant) => [variant.name, variant] as const))('in the account %s', (_, variant) => {
  const isOneWorld = hasFeature(variant, 'SUBSIDIARIES');
  const context = { sppCompany: company.sppCompany, ...(isOneWorld && { subsidiary: '1' }) };
  const world = connectedWorld({ company, variant });
  if (isOneWorld) changeConfiguration(world, { rows: [subsidiaryRow(1)] });
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
      return customer === undefined ? [] : differences(record, customer, variant, context);
    });
    expect(created.size).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  it('customers have a subsidiary and a currency where the account has such, and only there', () => {
    for (const { fields } of customersBySppId(world).values()) {
      expect(fields['subsidiary']).toBe(isOneWorld ? '1' : undefined);
      expect(typeof fields['currency']).toBe(isManyCurrencies(variant) ? 'string' : 'undefined');
    }
  });

  it('a second export creates nobody', () => {
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 0, pending: 0 });
    expect(reconciles(newestCounts(world))).toBe(true);
  });
});

describe('in OneWorld', () => {
  it.each([
    ['no subsidiary', []],
    ['a subsidiary that is inactive', [subsidiaryRow(4)]],
    ['a subsidiary that does not exist', [subsidiaryRow(99)]],
  ])('a mapping with %s creates nobody, and every customer is accounted for', (_, rows) => {
    const world = connectedWorld({ company, variant: oneWorldAccount });
    const before = world.account.store.all('customer').length;
    changeConfiguration(world, { rows });
    expect(runExport(world)).toMatchObject({ status: 'COMPLETE' });
    expect(world.account.store.all('customer')).toHaveLength(before);
    expect(newestCounts(world)).toMatchObject({ read: 20, created: 0, pending: 0 });
    expect(reconciles(newestCounts(world))).toBe(true);
  });
});

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
    // Otherwise it is held: the same entity id may be the same customer.
    changeSettings(world, { onOtherMatch: { 'entity-id': 'create-anyway' } });
    world.account.store.insert('customer', { isperson: 'F', companyname: 'Somebody Else', entityid: one.record.company });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 0, parked: 1 });
    expect(newestRow(world, 'customrecord_spx_exception')['custrecord_spx_exc_reasons']).toMatch(/UNIQUE_CUST_ID_REQD/);
  });
});
