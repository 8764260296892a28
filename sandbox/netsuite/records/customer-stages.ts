import type { StoredRecord } from './store';

export type Stage = 'LEAD' | 'PROSPECT' | 'CUSTOMER';

/**
 * Leads and prospects are record types of their own (help: section_N3186192, section_N3187339) on the records of `customer`: each
 * shows those whose status is of its stage, and `customer` all of them [assumed]. A lead that gets a customer's status is no lead any more.
 */
const STAGES: Readonly<Record<string, Exclude<Stage, 'CUSTOMER'>>> = { lead: 'LEAD', prospect: 'PROSPECT' };

/** The stage that a record type shows; undefined for types that show all records of their table. */
export const stageShownBy = (type: string): Stage | undefined => (Object.hasOwn(STAGES, type) ? STAGES[type] : undefined);

/** The table that holds the records of a type. */
export const tableNameOf = (type: string): string => (stageShownBy(type) ? 'customer' : type);

/** Whether a record of the type's table is one that the type shows. */
export function isShownBy(type: string, { fields }: StoredRecord): boolean {
  const stage = stageShownBy(type);
  return stage === undefined || fields['stage'] === stage;
}
