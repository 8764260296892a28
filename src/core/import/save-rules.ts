import { netsuitePath } from '../customer/netsuite-customer';

/** What a change is looked for in. */
export interface Watch {
  /** Body fields of a customer. */
  body: string[];
  /** Fields of its default addresses. */
  address: string[];
}

/** What a save of a NetSuite customer must know of the import, ready made, so that a save computes nothing. */
export interface SaveRules {
  /** A save is imported at once. */
  isRealTime: boolean;
  /** A deletion is noted, so that a run follows it in SPP. */
  notesDeletion: boolean;
  /** The field that new customers get checked; '' for none. */
  marks: string;
  /** The field that must be checked for a customer to be imported; '' when the filter is not the shipped one. */
  demands: string;
  /** Undefined: any change counts, since the mapping is not known here. */
  watch: Watch | undefined;
  /** They were loaded by the save that is under way, which has no units left for more than a row in the queue. */
  isFresh?: true;
}

/** No save does anything. */
export const NO_SAVE_RULES: SaveRules = { isRealTime: false, notesDeletion: false, marks: '', demands: '', watch: undefined };

/** The settings of the import that a save goes by. */
export interface SaveSettings {
  /** The field that marks a customer for the import. */
  exportField: string;
  /** NetSuite paths; only a change that one of them brought sends a customer. Empty: all that the mapping reads. */
  monitoredFields: readonly string[];
  /** Whether a customer that is saved in NetSuite is imported at once; the schedule goes on. */
  realTime: boolean;
  /** What becomes in SPP of a linked customer that is deleted in NetSuite. Its NetSuite id stays there either way (deleted-customers.ts). */
  onDelete: 'leave' | 'make-inactive';
  /** Whether new customers of NetSuite are marked for the import when they are created. */
  markNewCustomers: boolean;
}

/** The shipped settings. */
export const DEFAULT_SAVE_SETTINGS: SaveSettings = {
  exportField: 'custentity_spx_export_to_spp',
  monitoredFields: [],
  realTime: false,
  onDelete: 'leave',
  markNewCustomers: false,
};

/** What the rules are made of. */
export interface SaveRulesInput {
  isActive: boolean;
  settings: SaveSettings;
  /** NetSuite paths that the filter reads; undefined for the shipped one. */
  filterPaths: readonly string[] | undefined;
  /** NetSuite paths that the mapping reads; undefined where it is not known. */
  sources: readonly string[] | undefined;
}

/** Makes the rules of a configuration. */
export function saveRulesOf({ isActive, settings, filterPaths, sources }: SaveRulesInput): SaveRules {
  if (!isActive) return NO_SAVE_RULES;
  const { exportField, monitoredFields } = settings;
  const watched = monitoredFields.length > 0 ? monitoredFields : sources;
  return {
    isRealTime: settings.realTime,
    notesDeletion: settings.onDelete === 'make-inactive',
    marks: settings.markNewCustomers ? exportField : '',
    demands: filterPaths === undefined ? exportField : '',
    watch: watched && watchOf([...watched, ...(filterPaths ?? [exportField, 'isinactive', 'searchstage'])]),
  };
}

/** Columns of a query that are no fields of a record, or say nothing of a customer. */
const NOT_WATCHED: readonly string[] = ['id', 'externalid', 'datecreated', 'lastmodifieddate', 'custentity_spx_customer_id'];

/** The fields of a record behind paths. The stage of a customer follows its status. */
function watchOf(paths: readonly string[]): Watch {
  const body = new Set<string>();
  const address = new Set<string>();
  for (const path of paths) {
    const parsed = netsuitePath(path);
    if (parsed?.part === 'body' && !NOT_WATCHED.includes(path)) body.add(path === 'searchstage' ? 'entitystatus' : path);
    if (parsed?.part === 'shown') body.add(parsed.field);
    if (parsed?.part === 'currency-symbol') body.add('currency');
    if (parsed?.part === 'subsidiary-name') body.add('subsidiary');
    if (parsed?.part === 'address') address.add(parsed.field);
  }
  return { body: [...body], address: [...address] };
}
