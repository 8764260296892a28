/** Why an existing link is not adopted; every code has its words in `explain-finding.ts`. */
export const CONFLICT_CODES = [
  'interrupted',
  'not-an-id',
  'missing',
  'not-a-customer',
  'other-spp-id',
  'spp-id-elsewhere',
  'shared',
  'inactive',
  'not-yet-customer',
  'not-written',
] as const;

export type ConflictCode = (typeof CONFLICT_CODES)[number];

/** A link that is adopted all the same, but that somebody should look at. */
export type WarningCode = 'name-differs';

/** Something that an adoption found out about one link. */
export interface Finding {
  code: ConflictCode | WarningCode;
  sppId: string;
  /** Name of the customer in SPP. */
  company: string;
  /** What SPP holds as the NetSuite id. */
  netsuiteId: string;
  /** What the code needs to be understood: another id, ids with commas between them, a name, a kind of record; '' where nothing. */
  detail: string;
}

/** Whether the link was left as it is. */
export const isConflict = ({ code }: Pick<Finding, 'code'>): boolean => code !== 'name-differs';
