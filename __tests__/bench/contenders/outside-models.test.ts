import { csvImport, outsideConnector } from '../../../bench/contenders/outside-models';

it('an outside connector adds five batches of 200 side by side, and pays for each round trip', () => {
  // One page, two write-backs; 1,000 rows read and written; one wave of a search and an addList.
  const reading = 250 + 1000 * 2;
  const writing = 2 * 250 + 1000 * 40;
  const wave = 250 + 120 + 200 * 0.05 + 250 + 200 * 960;
  expect(outsideConnector(1000)).toEqual({ customers: 1000, units: 0, requests: 3, modelledSeconds: (reading + writing + wave) / 1000 });
});

it('a batch more than a wave takes is a wave more', () => {
  expect(outsideConnector(1001).modelledSeconds - outsideConnector(1000).modelledSeconds).toBeGreaterThan(190);
});

it('a CSV file is imported in one thread', () => expect(csvImport(10).modelledSeconds).toBeCloseTo(9.6));
