import type { Clock } from '../clock';
import type { Network } from '../http';
import type { NotEmulated } from '../not-emulated';
import type { MapReduceReport, TaskProgress } from './engine/report';
import type { Store } from './records/store';
import type { SecretRestrictions } from './suitelet/form-model';
import type { SavedSearch } from './search/definition';
import type { SystemNotes } from './system-notes/notes';
import type { UserEvents } from './user-events/types';

/** Governance units. */
export type Units = number;

/** What kind of NetSuite account this is; data, see `sandbox/accounts`. */
export interface AccountVariant {
  name: string;
  accountId: string;
  companyName: string;
  features: string[];
  /** Entity ids are assigned by NetSuite when not given. */
  autoNumbering: boolean;
  allowFreeFormStates: boolean;
  subsidiaries: { id: number; name: string; currency: string; country: string; /** Active when absent. */ isInactive?: boolean }[];
  currencies: { id: number; name: string; symbol: string }[];
  terms: { id: number; name: string }[];
  entityStatuses: { id: number; name: string; stage: 'LEAD' | 'PROSPECT' | 'CUSTOMER' }[];
  processors: number;
  /** Company preference: the time zone of dates on pages and in text, an IANA name. */
  timeZone: string;
  /** Assumed behaviours that can be switched, see docs/fidelity.md. */
  assumptions: Assumptions;
}

/** Behaviours that no documentation settles. The default of each is the stricter one. */
export interface Assumptions {
  /** A second record of a type with the same external id is refused (DUP_RCRD). */
  externalIdUnique: boolean;
  /** A second entity with the same entity id is refused (UNIQUE_CUST_ID_REQD). */
  entityIdUnique: boolean;
  /** What an address without a country becomes: refused, or the company's country. */
  addressCountry: 'required' | 'company';
}

export interface LogEntry {
  time: number;
  script: string;
  deployment: string;
  level: 'DEBUG' | 'AUDIT' | 'ERROR' | 'EMERGENCY';
  title: string;
  details: string;
}

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

/** Field definition of a custom record or entity custom field, from SDF. */
export interface CustomFieldDefinition {
  scriptId: string;
  fieldType: string;
  label: string;
  mandatory: boolean;
  /** Whose records a list field offers, as SuiteScript names the type: `customer`, `customrecord_x`. */
  selectRecordType?: string;
  maxLength?: number;
  defaultValue?: string;
  /** Displayed, hidden, locked and so on, in SDF's words; `NORMAL` when absent. */
  displayType?: string;
  /** Entity fields only: the entities that have it, such as `customer`. */
  appliesTo?: string[];
  /** Script id of the custom subtab that it stands on. */
  subtab?: string;
}

export interface CustomRecordTypeDefinition {
  scriptId: string;
  recordName: string;
  includeName: boolean;
  fields: CustomFieldDefinition[];
  /** SDF's enableoptimisticlocking; off when absent. */
  optimisticLocking?: boolean;
  /** SDF's enablesystemnotes; off when absent. */
  systemNotes?: boolean;
  /** SDF's accesstype: permission on custom record entries (the default), none needed, or the list below. */
  accessType?: 'CUSTRECORDENTRYPERM' | 'NONENEEDED' | 'USEPERMISSIONLIST';
  permissions?: { role: string; level: PermissionLevel }[];
}

export type PermissionLevel = 'NONE' | 'VIEW' | 'CREATE' | 'EDIT' | 'FULL';

/** A role as installed from an SDF object. */
export interface InstalledRole {
  scriptId: string;
  internalId: number;
  name: string;
  centerType: string;
  /** Keys as in SDF (`LIST_CUSTJOB`), or the script id of a custom record type. */
  permissions: { key: string; level: PermissionLevel }[];
}

/** What SDF remembers of its deployments besides the things themselves. */
export interface Deployed {
  /** Internal ids of custom record instances by `customrecord_x.val_y`, and of list values by `customlist_x.val_y`; a second deploy updates these rows. */
  instances: Map<string, number>;
  roles: Map<string, InstalledRole>;
  /** Custom subtabs of entity pages by script id; absent before the first. */
  subtabs?: Map<string, { scriptId: string; title: string }>;
}

/** The value of a credential or secret key field, and where it may be used. */
export interface KeptSecret {
  kind: 'credential' | 'secretkey';
  value: string;
  /** Of a credential: the domains that it may be sent to. */
  domains: readonly string[];
  scriptIds: readonly string[];
  /** The only user who may use it; anybody when absent. */
  userId?: number;
}

/** A whole NetSuite account: the state that outlives any script. */
export interface Account {
  readonly variant: AccountVariant;
  readonly clock: Clock;
  readonly network: Network;
  readonly store: Store;
  readonly secrets: Map<string, string>;
  /** Credential and secret key fields of the pages that Suitelets have written. */
  secretFields?: Map<string, SecretRestrictions>;
  /** What people have entered into such fields, by the GUID that the script got. */
  keptSecrets?: Map<string, KeptSecret>;
  /** File cabinet: path beginning with `/SuiteScripts/` to text. */
  readonly files: Map<string, string>;
  /** Path of a file by its internal id; absent before a file has one. */
  fileIds?: Map<number, string>;
  /** Other facts of a file by its path; those of a file that is not here are assumed. */
  fileFacts?: Map<string, FileFacts>;
  /** Files that scripts attached to records; absent before the first. */
  attachments?: FileAttachment[];
  readonly scripts: Map<string, InstalledScript>;
  /** Absent before the first deploy. */
  deployed?: Deployed;
  /** Saved searches by internal id; absent before the first. */
  savedSearches?: Map<number, SavedSearch>;
  /** What runs around saves and deletes; nothing when absent. */
  userEvents?: UserEvents;
  /** What N/cache holds, by scope and name of the cache, then by key. */
  caches?: Map<string, Map<string, { text: string; expiresAt: number }>>;
  /** Who changed what; absent before the first save by a script or on a page. */
  systemNotes?: SystemNotes;
  /** Mail that scripts sent, the newest last. */
  outbox?: SentEmail[];
  readonly logs: LogEntry[];
  /** Calls of N/log by all scripts in the hour that began at `since`; absent before the first. */
  logCalls?: { since: number; count: number };
  /** Submitted tasks in order, the newest last; run with `runSubmittedTasks`. */
  readonly tasks: SubmittedTask[];
  /** Source of randomness for ids and initialisation vectors; seeded. */
  random(): number;
  /** How long a script may compute on this machine before it counts as endless; a minute when absent. */
  machineLimitMilliseconds?: number;
  /** Where the randomness stands, so that a saved account goes on as it would have; absent in accounts that are not saved. */
  randomState?: number;
}

/** What N/file knows of a file besides its text. */
export interface FileFacts {
  /** A value of file.Type; undefined when unknown. */
  fileType?: string;
  description: string;
  isOnline: boolean;
  isInactive: boolean;
  /** A value of file.Encoding. */
  encoding: string;
}

/** A file that was attached to a record with N/record.attach. */
export interface FileAttachment {
  fileId: number;
  to: { type: string; id: number };
}

/** A mail in the outbox; nothing leaves the sandbox. */
export interface SentEmail {
  time: number;
  script: string;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo?: string;
  subject: string;
  body: string;
  /** Names of the attached files. */
  attachments: string[];
  relatedRecords: Record<string, unknown>;
}

/** A task that a script submitted with N/task. */
export interface SubmittedTask {
  id: string;
  script: string;
  deployment: string;
  params: Record<string, string>;
  /** Who submitted it; the run has this identity (help: section_453639770507). The administrator when left out. */
  user?: Session['user'];
  status: 'PENDING' | 'PROCESSING' | 'COMPLETE' | 'FAILED';
  /** A Map/Reduce task when left out. */
  type?: 'MAP_REDUCE' | 'SCHEDULED_SCRIPT';
  /** Who submitted it, as scheduled scripts are told. */
  trigger?: 'SCHEDULED' | 'ON_DEMAND' | 'USER_INTERFACE';
  /** When it was submitted, began and ended, in milliseconds since 1970-01-01T00:00:00Z. */
  dateCreated?: number;
  startedAt?: number;
  endedAt?: number;
  /** Map/Reduce only, once it has begun. */
  progress?: TaskProgress;
  /** Map/Reduce only, once it has ended. */
  report?: MapReduceReport;
}

/** One running invocation of a script; every emulated `N/*` module is made for one session. */
export interface Session {
  readonly account: Account;
  readonly user: { id: number; name: string; email: string; role: number; roleId: string };
  readonly script: InstalledScript;
  readonly deployment: InstalledDeployment;
  /** Parameter values as `runtime.Script.getParameter` sees them. */
  readonly parameters: Record<string, string>;
  readonly executionContext: string;
  /** Variables of the user's browser session (N/runtime Session.get and set); lives as long as the login. */
  readonly sessionVariables: Map<string, string>;
  remainingUnits(): Units;
  /**
   * Runs one governed call: charges `units` (throws SSS_USAGE_LIMIT_EXCEEDED in the script realm),
   * gives the fault plan its chance before and after `work`, and moves the clock by the call's modelled latency.
   * `rows` scales latency for reads.
   */
  call<T>(name: string, units: Units, work: () => T, rows?: number): T;
  /** Leaves time that has passed out of the session's time limit. */
  excuse?(milliseconds: number): void;
  /** Makes the error for a call that is not emulated, in the script's realm, and remembers it: a script that swallows it fails all the same. */
  notEmulated(what: string, cause?: unknown): NotEmulated;
  /** Makes a SuiteScript error (`name`, `message`, `type: 'error.SuiteScriptError'`, `id`, `stack`, `cause`) in the script's realm. */
  error(name: string, message: string): Error;
  /** A Date of the script's realm. */
  date(milliseconds: number): Date;
  /** Copies plain data (JSON values) into the script's realm, so that `instanceof Array` holds there. */
  toRealm<T>(value: T): T;
}

/** Makes one `N/*` module for a session. Server errors that scripts can catch come from `session.error`. */
export type ModuleFactory = (session: Session) => object;

/** An error of the platform rules inside the store; modules turn it into `session.error(code, message)`. */
export class PlatformError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = code;
  }
}
