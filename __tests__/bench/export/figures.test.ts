import {
  costGrowth,
  customersPerRun,
  modelledTimeRatio,
  persistedBytesPerCustomer,
  requestsPer1000,
  SAVE_MILLISECONDS,
  unitsPerCustomer,
} from '../../../bench/export/figures';
import type { ExportMeasure } from '../../../bench/export/measure-export';

const measure = (given: Partial<ExportMeasure> = {}): ExportMeasure => ({
  ...{ customers: 1000, created: 1000, units: 15_200, requests: 3, modelledSeconds: 480, persistedBytes: 600_000 },
  ...{ cpuSeconds: 2, peakMemoryBytes: 0 },
  ...given,
});

it('one customer takes record.create and its save', () => expect(SAVE_MILLISECONDS).toBe(960));

it('figures are per customer that was created, not per customer that was read', () => {
  const half = measure({ created: 500 });
  expect(unitsPerCustomer(half)).toBe(30.4);
  expect(requestsPer1000(half)).toBe(6);
  expect(persistedBytesPerCustomer(half)).toBe(1200);
});

it.each([
  [2, 480, 1],
  [2, 960, 2],
  [5, 192, 1],
])('on %d processors %d seconds are %d times the saves alone', (processors, modelledSeconds, ratio) =>
  expect(modelledTimeRatio(measure({ modelledSeconds }), processors)).toBeCloseTo(ratio, 9),
);

it('ten times the customers at ten times the cost is no growth', () => {
  const large = { created: 10_000, units: 152_000, requests: 30, modelledSeconds: 4800, cpuSeconds: 20 };
  expect(costGrowth(measure(), measure(large))).toEqual({ units: 1, requests: 1, modelledTime: 1, cpu: 1 });
});

it('a cost that grows with the square of the customers shows', () => {
  const { cpu, units } = costGrowth(measure(), measure({ created: 10_000, units: 152_000, cpuSeconds: 200 }));
  expect([cpu, units]).toEqual([10, 1]);
});

it('a run takes only whole customers', () => expect(customersPerRun(700, 1500)).toBe(2));
