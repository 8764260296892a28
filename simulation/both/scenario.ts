import type { DeploymentName, Scenario } from '../scenario/scenario';

/** Everything that a seed decides when both workflows run. */
export interface BothScenario {
  seed: number;
  /** The SPP customers, the clocks and the troubles, as in a simulation of the export alone; without acts. */
  base: Scenario;
  /** Settings of the import over the shipped ones. */
  importSettings: Record<string, unknown>;
  /** The import takes customers that are linked, also those that are not marked. */
  takesLinked: boolean;
  /** Customers of NetSuite that are there from the beginning, besides those of the demo company. */
  netsuiteCustomers: NewCustomer[];
  acts: BothAct[];
}

/** A customer that somebody enters on the form of NetSuite. */
export interface NewCustomer {
  /** Its name; undefined for that of the SPP customer `namesake` (an index). */
  namesake?: number;
  isMarked: boolean;
}

export type WorkflowName = 'export' | 'import';

/** What a person does to a NetSuite customer; `text` is part of the new value, so that no two edits give the same. */
export type NetSuiteDeed = 'company' | 'email' | 'city' | 'phone' | 'comments' | 'mark' | 'unmark' | 'inactivate' | 'activate' | 'delete';

/** What a person does to an SPP customer. `nickname`: it gets the entity id of a NetSuite customer as its nickname. */
export type SppDeed =
  'company' | 'email' | 'city' | 'phone' | 'notes' | 'nickname' | 'mark' | 'unmark' | 'deactivate' | 'activate' | 'delete';

/** `choice` says to which of those who are there it is done, and is taken modulo their number. */
export type BothAct =
  | { act: 'submit'; workflow: WorkflowName; deployment: DeploymentName }
  /** The group of both is started from its page. */
  | { act: 'group' }
  | { act: 'proceed'; invocations: number }
  | { act: 'finish' }
  | { act: 'wait'; minutes: number }
  | { act: 'netsuite'; deed: NetSuiteDeed; choice: number; text: string }
  | { act: 'netsuite-new'; customer: NewCustomer; text: string }
  | { act: 'spp'; deed: SppDeed; choice: number; text: string }
  | { act: 'spp-new'; isMarked: boolean; text: string };
