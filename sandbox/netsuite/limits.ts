import type { Units } from './types';

/** Which cost column of the help table a record type belongs to; customer and other entities are `other`. */
export type RecordKind = 'transaction' | 'custom record' | 'other';
export type RecordOperation = 'create' | 'load' | 'copy' | 'transform' | 'submitFields' | 'save' | 'delete' | 'attach' | 'detach';

const light = { transaction: 10, 'custom record': 2, other: 5 } as const;
const heavy = { transaction: 20, 'custom record': 4, other: 10 } as const;
const flat = { transaction: 10, 'custom record': 10, other: 10 } as const;

/** Governance units of N/record by kind of record. Help: section_157072844224. */
export const RECORD_UNITS: Record<RecordOperation, Record<RecordKind, Units>> = {
  create: light,
  load: light,
  copy: light,
  transform: light,
  submitFields: light,
  save: heavy,
  delete: heavy,
  attach: flat,
  detach: flat,
};

/** Governance units of every other governed call. Help: section_157072844224. */
export const CALL_UNITS = {
  suiteQl: 10,
  searchLookupFields: 1,
  searchLoad: 5,
  searchSave: 5,
  searchDelete: 5,
  searchRunPaged: 5,
  searchPage: 5,
  searchEach: 10,
  searchGetRange: 10,
  searchDuplicates: 10,
  http: 10,
  taskSubmit: 20,
  cacheGet: 1,
  cacheGetWithLoader: 2,
  cachePut: 1,
  cacheRemove: 1,
  emailSend: 20,
  emailSendBulk: 10,
  fileLoad: 10,
  fileSave: 20,
  fileDelete: 20,
  fileCopy: 20,
  configLoad: 10,
  numberFormatter: 10,
} as const satisfies Record<string, Units>;

export interface InvocationLimit {
  units: Units;
  seconds: number;
}

/** Limits of one invocation by script type. Help: section_N3351480 (units), section_161591009480 (seconds). */
export const SCRIPT_LIMITS = {
  Suitelet: { units: 1_000, seconds: 300 },
  UserEventScript: { units: 1_000, seconds: 300 },
  ClientScript: { units: 1_000, seconds: 300 },
  Restlet: { units: 5_000, seconds: 300 },
  ScheduledScript: { units: 10_000, seconds: 3_600 },
  SDFInstallationScript: { units: 10_000, seconds: 3_600 },
} as const satisfies Record<string, InvocationLimit>;

/** Limits of one invocation by Map/Reduce stage. Help: section_4480364878, section_161591009480. */
export const STAGE_LIMITS = {
  GET_INPUT: { units: 10_000, seconds: 3_600 },
  MAP: { units: 1_000, seconds: 300 },
  REDUCE: { units: 5_000, seconds: 900 },
  SUMMARIZE: { units: 10_000, seconds: 3_600 },
} as const satisfies Record<string, InvocationLimit>;

/** Limits of a Map/Reduce run. Help: section_4480364878. */
export const MAP_REDUCE_LIMITS = {
  /** A job that has used this much hands over to a new job after its invocation. */
  softUnitsPerJob: 10_000,
  /** The help says 3,000 characters, the code of the error says bytes; bytes are the stricter reading. */
  keyBytes: 3_000,
  valueBytes: 10 * 1024 * 1024,
  persistedBytes: 200 * 1024 * 1024,
} as const;

/** N/https. Help: section_4418229131. */
export const HTTP_LIMITS = { connectMilliseconds: 5_000, transferMilliseconds: 45_000 } as const;

/** N/search. Help: section_4345767679, section_456010986327, section_4486596158. */
export const SEARCH_LIMITS = {
  eachRows: 4_000,
  rangeRows: 1_000,
  pageSize: { least: 5, most: 1_000, usual: 50 },
  pages: 1_000,
  /** Help: section_4345775593. */
  duplicates: 1_000,
} as const;

/** N/log. Help: section_N3352137, section_4574548135 and the typings of N/log. */
export const LOG_LIMITS = {
  titleCharacters: 99,
  detailsCharacters: 3_999,
  callsPerWindow: 100_000,
  windowMilliseconds: 3_600_000,
} as const;

/** N/cache. Typings of N/cache (facts netsuite-platform 2.3). */
export const CACHE_LIMITS = { nameBytes: 1_024, keyBytes: 4 * 1_024, valueBytes: 500 * 1_024, leastSeconds: 300 } as const;

/** N/email: recipient, cc and bcc together. Typings of N/email (facts netsuite-platform 2.3). */
export const EMAIL_LIMITS = { recipients: 10 } as const;

/** N/file: what getContents and a new file hold in memory. Help: section_4229269811. */
export const FILE_LIMITS = { contentBytes: 10 * 1_024 * 1_024 } as const;
