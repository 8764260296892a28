import { oneWorldAccount } from '../../sandbox/accounts/variants';
import { addNetSuiteCustomer, changeImport, importWorld, runImport, sppCustomersOf } from './import-world';
import { companyOf } from './worlds';

const company = companyOf({ plain: 2 });

describe('whom the import reads', () => {
  it('in OneWorld, with a row for the subsidiary', () => {
    const world = importWorld({ company, variant: oneWorldAccount });
    changeImport(world, {
      rows: [
        {
          id: 'r1',
          order: 500,
          target: 'spp.code',
          kind: 'field',
          expression: 'subsidiary.name',
          onEmpty: 'leave-out',
          onNoMatch: 'park',
          active: true,
          isDefaultRow: false,
        },
      ],
    });
    const id = addNetSuiteCustomer(world, 'Northwind Traders', { subsidiary: '1' });
    const report = runImport(world);
    expect(report.errors).toEqual([]);
    const name = String(world.account.variant.subsidiaries[0]?.name);
    expect(sppCustomersOf(world, id)).toMatchObject([{ company: 'Northwind Traders', code: name }]);
  });

  it('with rows for the shipping address', () => {
    const world = importWorld({ company });
    changeImport(world, {
      rows: [
        {
          id: 'r1',
          order: 500,
          target: 'spp.contactaddr.city',
          kind: 'field',
          expression: 'shipping.city',
          onEmpty: 'leave-out',
          onNoMatch: 'park',
          active: true,
          isDefaultRow: false,
        },
      ],
    });
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    runImport(world);
    expect(sppCustomersOf(world, id)).toMatchObject([{ contactaddr: { city: 'Springfield' } }]);
  });

  it.each([
    [{}, [1, 0, 0]],
    [{ includeLeads: true }, [1, 1, 0]],
    [{ includeLeads: true, includeProspects: true }, [1, 1, 1]],
  ])('with %p', (settings, expected) => {
    const world = importWorld({ company });
    changeImport(world, { settings });
    const statuses = ['13', '6', '8'];
    const ids = statuses.map((entitystatus) => addNetSuiteCustomer(world, `Of status ${entitystatus}`, { entitystatus }));
    runImport(world);
    expect(ids.map((id) => sppCustomersOf(world, id).length)).toEqual(expected);
  });
});
