import type { SppTableRow } from '../customer/spp-tables';

/** How many records of SuiteProjects Pro belong to a customer. */
export interface Dependents {
  projects: number;
  contacts: number;
}

/** Why a customer is not in both systems. */
export type WaitReason =
  | { kind: 'not-exported' }
  /** The filter of the export keeps it out; `condition` is the name of what does. */
  | { kind: 'kept-out'; condition: string }
  | { kind: 'parked' | 'held' | 'ignored'; exceptionId: string }
  /** SuiteProjects Pro names a NetSuite customer that is not there. */
  | { kind: 'lost-in-netsuite'; netsuiteId: string }
  /** SuiteProjects Pro has no such customer any more. */
  | { kind: 'gone' };

/** A customer that projects or contacts wait for. */
export interface WaitingCustomer extends Dependents {
  sppId: string;
  /** '' when it is gone. */
  company: string;
  reason: WaitReason;
}

/** An unset reference reads as '' or 0 (facts suiteprojects-pro-api 1.3). */
const isReference = (id: string): boolean => id !== '' && id !== '0';

/**
 * Counts rows by the customer that they belong to, into `counted`. Inactive ones wait for nothing, and one without a customer
 * neither.
 */
export function countDependents(kind: keyof Dependents, rows: readonly SppTableRow[], counted: Map<string, Dependents>): void {
  for (const { customerid = '', active } of rows) {
    if (!isReference(customerid) || active === '0') continue;
    const before = counted.get(customerid) ?? { projects: 0, contacts: 0 };
    counted.set(customerid, { ...before, [kind]: before[kind] + 1 });
  }
}

/** Whether the export would take the customer if it ran now. A parked one is tried again; a held one waits for a decision. */
export const isExportable = ({ reason: { kind } }: WaitingCustomer): boolean => kind === 'not-exported' || kind === 'parked';

export const sumOf = (customers: readonly Dependents[]): Dependents =>
  customers.reduce((sum, { projects, contacts }) => ({ projects: sum.projects + projects, contacts: sum.contacts + contacts }), {
    projects: 0,
    contacts: 0,
  });

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The answer to "can I run my projects import now?". `isWhole`: everything was read. */
export function readinessSentence(customers: readonly WaitingCustomer[], isWhole: boolean): string {
  const { projects, contacts } = sumOf(customers);
  const must = `${customers.length === 1 ? 'customer is' : 'customers are'} not in both systems`;
  const atLeast = isWhole ? '' : 'at least ';
  if (projects > 0)
    return `Not yet: ${atLeast}${customers.length} ${must}, and ${counted(projects, 'project')} and ${counted(contacts, 'contact')} wait for ${
      customers.length === 1 ? 'it' : 'them'
    }.`;
  if (!isWhole) return 'Not known: there is more than was read here; none of what was read holds a project up.';
  if (contacts > 0)
    return `Yes, as far as projects go; but ${counted(contacts, 'contact')} wait${contacts === 1 ? 's' : ''}: ${customers.length} ${must}.`;
  return 'Yes: every customer that a project or contact of SuiteProjects Pro belongs to is in both systems.';
}
