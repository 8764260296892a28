import type { Clock } from '../../clock';
import type { Network } from '../../http';
import type { Store } from '../records/store';
import type { SavedSearch } from '../search/definition';
import type { SecretRestrictions } from '../suitelet/form-model';
import type { SystemNotes } from '../system-notes/notes';
import type { UserEvents } from '../user-events/types';
import type { Deployed } from './custom-objects';
import type { InstalledScript } from './installed-script';
import type { FileAttachment, FileFacts, KeptSecret, LogEntry, SentEmail, GovernanceUse } from './kept-in-account';
import type { SubmittedTask } from './task';
import type { AccountVariant } from './variant';

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
  /** By script id and deployment id. */
  governance: Map<string, GovernanceUse>;
  /** Mail that scripts sent, the newest last. */
  outbox?: SentEmail[];
  /** The error code with which NetSuite refuses a message; undefined when it takes it. It takes all when absent. */
  refuseMail?(message: SentEmail): string | undefined;
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
