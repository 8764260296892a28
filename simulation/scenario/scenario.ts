import type { Assumptions } from '../../sandbox/netsuite/types';
import type { ExchangeFaultKind, SppFault } from '../../sandbox/suiteprojects/faults';
import type { SppSettings } from '../../sandbox/suiteprojects/settings';

/** Everything that a seed decides, as data: the same scenario plays the same way every time. */
export interface Scenario {
  seed: number;
  /** Name of an account variant (sandbox/accounts/variants.ts). */
  variant: string;
  assumptions: Partial<Assumptions>;
  spp: Partial<SppSettings>;
  /** When the administrator connects, in milliseconds since 1970-01-01T00:00:00Z. */
  startsAt: number;
  serverClock: ServerClock;
  /** Settings of the export over the shipped ones. */
  settings: Record<string, unknown>;
  /** SPP ids, of the demo company, of those who are there from the beginning. */
  customers: string[];
  acts: Act[];
  troubles: Trouble[];
  /** Hours between the last trouble and the first quiet run; more than the overlap of the reads, or a lost customer would be found by chance. */
  quietAfterHours: number;
}

/** What the clock on the wall of SuiteProjects Pro shows, against NetSuite's. */
export interface ServerClock {
  aheadMinutes: number;
  /** Minutes after the beginning when it is set back by an hour, as in autumn; never when left out. */
  setBackAfterMinutes?: number;
}

export type DeploymentName = 'scheduled' | 'ondemand';

/** What people and schedules do, one after the other. */
export type Act =
  | { act: 'submit'; deployment: DeploymentName }
  /** So many invocations happen, of whatever runs. */
  | { act: 'proceed'; invocations: number }
  | { act: 'finish' }
  /** Time passes, and the schedule does what it does. */
  | { act: 'wait'; minutes: number }
  | { act: 'change'; change: Change }
  /** The user script of SuiteProjects Pro signals a customer; the same message arrives so many times. */
  | { act: 'signal'; sppId: string; times: number }
  /** A person exports these customers from the overview. */
  | { act: 'export-chosen'; sppIds: string[] }
  | { act: 'operate'; deed: Deed; choice: number };

/**
 * What an operator does on a page, to one of those to whom it can be done: `choice` says which, and is taken modulo their
 * number. Nothing when there is none.
 */
export type Deed = 'retry' | 'retry-all' | 'ignore' | 'reopen' | 'cancel' | 'resume';

/** What a person does to a customer on the form of SuiteProjects Pro. */
export type Change =
  | { change: 'touch' | 'deactivate' | 'activate' | 'mark' | 'unmark' | 'rename' | 'delete'; sppId: string }
  /** The demo customer comes to be; its id must be new. */
  | { change: 'insert'; sppId: string };

/** What goes wrong, each at its place in the count of calls, requests or saves since the troubles began; all begin at 1. */
export type Trouble =
  | { trouble: 'strike'; strike: 'restart' | 'kill' | 'usage-limit'; when: 'before' | 'after'; atCall: number }
  /** The same, at the so manieth save of a customer: between its commit and whoever waits for the answer. */
  | { trouble: 'strike-save'; strike: 'restart' | 'kill' | 'usage-limit'; when: 'before' | 'after'; atSave: number }
  /** A save fails: before the record is written, or after it was, as by another script's afterSubmit. */
  | { trouble: 'save'; record: 'customer' | 'any'; when: 'before' | 'after'; atSave: number; times: number; error: string }
  | { trouble: 'exchange'; endpoint: 'api' | 'token'; atRequest: number; times: number; kind: ExchangeFaultKind | BrokenAnswer }
  | { trouble: 'server'; fault: SppFault }
  /** NetSuite refuses so many e-mails, from the so manieth on. */
  | { trouble: 'mail'; atMail: number; times: number }
  /** Somebody works in SuiteProjects Pro between two requests. */
  | { trouble: 'meanwhile'; atRequest: number; change: Change };

/** Answers that a server gives in no mood of its own: the work was done, the answer is nonsense. */
export type BrokenAnswer = 'malformed-xml' | 'page-of-html' | 'empty-answer' | 'unknown-status' | 'block-twice';

/** Errors of a save that do not pass by themselves: the customer may be parked for them. */
export const REFUSING_ERROR = 'CREDIT_CHECK_FAILED';
