import type { Cost } from '../contenders/cost';
import type { Damage } from '../contenders/faults';

/** A model is not run, so nothing is known of its damage. */
export interface Contender {
  cost: Cost;
  damage: (Damage & { seeds: number; broken: number }) | undefined;
}

export type Contenders = Readonly<Record<'product' | 'consultant' | 'connector' | 'csv', Contender>>;

/** One line of the table; null where it is not known or does not apply. */
export interface ContenderLine {
  contender: string;
  isModel: boolean;
  unitsPerCustomer: number | null;
  sppRequestsPer1000: number;
  secondsPer1000: number;
  duplicates: number | null;
  lost: number | null;
}

const NAMES = {
  product: 'this product',
  consultant: 'Map/Reduce of a day',
  connector: 'outside connector (model)',
  csv: 'CSV import (model)',
} as const;

/** The contenders per customer, so that sizes that differ can be compared. */
export const contendersTable = (contenders: Contenders): ContenderLine[] =>
  (Object.keys(NAMES) as (keyof Contenders)[]).map((name) => {
    const { cost, damage } = contenders[name];
    const { customers, units, requests, modelledSeconds } = cost;
    return {
      contender: NAMES[name],
      isModel: damage === undefined,
      unitsPerCustomer: units === 0 ? null : units / customers,
      sppRequestsPer1000: (1000 * requests) / customers,
      secondsPer1000: (1000 * modelledSeconds) / customers,
      duplicates: damage?.duplicates ?? null,
      lost: damage?.lost ?? null,
    };
  });
