/** A figure, what it should be, and whether it is. */
export interface Goal {
  figure: string;
  value: number;
  /** In words: `at most 15.2`. */
  goal: string;
  met: boolean;
}

const atMost = (figure: string, value: number, most: number): Goal => ({ figure, value, goal: `at most ${most}`, met: value <= most });
const atLeast = (figure: string, value: number, least: number): Goal => ({ figure, value, goal: `at least ${least}`, met: value >= least });

/** The figures that have a goal (issue 7). */
export interface GoalFigures {
  unitsPerCustomer: number;
  sppRequestsPer1000: number;
  /** By processors. */
  modelledTimeRatio: Readonly<Record<string, number>>;
  persistedBytesPerCustomer: number;
  costGrowth: { units: number; requests: number; modelledTime: number; cpu: number };
  realmMegabytes: number;
  jsonataRatio: number;
  xmlReadRatio: number;
}

export const goalsOf = (figures: GoalFigures): Goal[] => [
  atMost('unitsPerCustomer', figures.unitsPerCustomer, 15.2),
  atMost('sppRequestsPer1000', figures.sppRequestsPer1000, 3),
  ...Object.entries(figures.modelledTimeRatio).map(([processors, ratio]) =>
    atMost(`modelledTimeRatio, ${processors} processors`, ratio, 1.05),
  ),
  atMost('persistedBytesPerCustomer', figures.persistedBytesPerCustomer, 700),
  atMost('costGrowth, units', figures.costGrowth.units, 1.1),
  atMost('costGrowth, requests', figures.costGrowth.requests, 1.1),
  atMost('costGrowth, modelled time', figures.costGrowth.modelledTime, 1.1),
  atMost('costGrowth, CPU', figures.costGrowth.cpu, 1.3),
  atMost('realmMegabytes', figures.realmMegabytes, 200),
  atLeast('jsonataRatio', figures.jsonataRatio, 10),
  atLeast('xmlReadRatio', figures.xmlReadRatio, 1),
];
