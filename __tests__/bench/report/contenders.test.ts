import { contendersTable, type Contender } from '../../../bench/report/contenders';

const cost = (units: number) => ({ customers: 2000, units, requests: 6, modelledSeconds: 1000 });
const damage = { seeds: 200, broken: 1, duplicates: 2, lost: 0 };
const model: Contender = { cost: cost(0), damage: undefined };

it('compares per customer, and claims nothing of what was not run', () => {
  const [product, , connector] = contendersTable({
    product: { cost: cost(30_000), damage },
    consultant: model,
    connector: model,
    csv: model,
  });
  expect(product).toMatchObject({
    isModel: false,
    unitsPerCustomer: 15,
    sppRequestsPer1000: 3,
    secondsPer1000: 500,
    duplicates: 2,
    lost: 0,
  });
  expect(connector).toMatchObject({ isModel: true, unitsPerCustomer: null, duplicates: null, lost: null });
});
