/** The totals of a look or an adoption: `linked` is the sum of `already`, `adopted` (of a look: `adoptable`), `conflicts` and `pending`. */
export interface AdoptionCounts {
  /** SPP customers that were read. */
  read: number;
  /** Of those, the ones that name a NetSuite customer, or hold anything else in its place. */
  linked: number;
  already: number;
  /** Links that a look found fit to be adopted; of an adoption, those that it set out to adopt. */
  adoptable: number;
  adopted: number;
  conflicts: number;
  /** Links that are adopted, or can be, but that somebody should look at. */
  warnings: number;
  /** Set out to be adopted, and nobody knows what became of them: adopting again settles it. */
  pending: number;
}

/** Reads what was stored; undefined when it is not there or damaged. */
export function readCounts(text: string): AdoptionCounts | undefined {
  try {
    const counts = JSON.parse(text || 'null') as AdoptionCounts | null;
    return typeof counts?.linked === 'number' ? counts : undefined;
  } catch {
    return undefined;
  }
}
