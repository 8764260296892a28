/** A script object and its deployments as installed from SDF objects. */
export interface InstalledScript {
  scriptId: string;
  internalId: number;
  /** Root tag of the SDF object: `mapreducescript`, `suitelet`. */
  type: string;
  name: string;
  /** File cabinet path, `/SuiteScripts/spx/x.js`. */
  file: string;
  parameters: ScriptParameter[];
  deployments: InstalledDeployment[];
}

export interface ScriptParameter {
  scriptId: string;
  fieldType: string;
  defaultValue?: string;
}

export interface InstalledDeployment extends Partial<Trigger> {
  scriptId: string;
  internalId: number;
  title: string;
  status: string;
  isDeployed: boolean;
  logLevel: string;
  concurrencyLimit: number;
  bufferSize: number;
  yieldAfterMinutes: number;
  parameters: Record<string, string>;
  /** Set when a schedule is given; a deployment with status NOTSCHEDULED may keep one without following it. */
  recurrence?: Recurrence;
  /** Role of `runasrole`, its script id or standard id; the caller's role when absent. */
  runAsRole?: string;
  /** Map/Reduce only. */
  queueAllStagesAtOnce?: boolean;
  /** Suitelets, RESTlets, user event and client scripts. */
  audience?: Audience;
  /** Suitelets only: menu entries. */
  links?: { category: string; label: string }[];
}

/** What starts a user event or client script. */
export interface Trigger {
  /** As SuiteScript names it: `customer`, `customrecord_x`. */
  recordType: string;
  /** The only event that it runs on, a value of context.UserEventType; every event when absent. */
  eventType?: string;
  /** Values of `runtime.executionContext` that it runs in; all when absent. */
  executionContexts?: string[];
}

/** Whom a script is for: who may open a Suitelet or call a RESTlet, for whose saves a user event runs. All internal roles with `allRoles`; `roles` are script ids or standard ids. */
export interface Audience {
  allRoles: boolean;
  allEmployees: boolean;
  allPartners: boolean;
  roles: string[];
  /** Available without login. */
  isOnline: boolean;
}

/** When a deployment is submitted by itself. */
export type Recurrence = {
  /** Milliseconds since 1970-01-01T00:00:00Z of the first submission. */
  startsAt: number;
  /** The last day in UTC, `2026-01-31`. */
  endDate?: string;
  /** Again after so many minutes, until the day ends; once a day when absent. */
  repeatMinutes?: number;
} & (
  | { event: 'single' }
  | { event: 'daily'; everyDays: number }
  | { event: 'weekly'; everyWeeks: number; /** 0 is Sunday. */ days: number[] }
  | { event: 'everyweekday' }
);
