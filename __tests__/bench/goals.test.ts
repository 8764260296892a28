import { goalsOf, type GoalFigures } from '../../bench/goals';

const FIGURES: GoalFigures = {
  ...{ unitsPerCustomer: 15.2, sppRequestsPer1000: 3, modelledTimeRatio: { 2: 1.05, 15: 1.06 }, persistedBytesPerCustomer: 700 },
  ...{ costGrowth: { units: 1.1, requests: 1.1, modelledTime: 1.1, cpu: 1.3 }, realmMegabytes: 200, jsonataRatio: 10, xmlReadRatio: 1 },
};

const met = (figures: Partial<GoalFigures>) =>
  goalsOf({ ...FIGURES, ...figures })
    .filter((goal) => !goal.met)
    .map(({ figure }) => figure);

it('a goal is met at its bound, by each number of processors on its own', () =>
  expect(met({})).toEqual(['modelledTimeRatio, 15 processors']));

it.each([
  [{ unitsPerCustomer: 15.21 }, 'unitsPerCustomer'],
  [{ sppRequestsPer1000: 3.1 }, 'sppRequestsPer1000'],
  [{ persistedBytesPerCustomer: 701 }, 'persistedBytesPerCustomer'],
  [{ realmMegabytes: 201 }, 'realmMegabytes'],
  [{ jsonataRatio: 9.9 }, 'jsonataRatio'],
  [{ xmlReadRatio: 0.99 }, 'xmlReadRatio'],
  [{ costGrowth: { units: 1, requests: 1, modelledTime: 1, cpu: 1.31 } }, 'costGrowth, CPU'],
  [{ unitsPerCustomer: NaN }, 'unitsPerCustomer'],
])('%j does not meet %s', (figures, name) => expect(met(figures)).toContain(name));
