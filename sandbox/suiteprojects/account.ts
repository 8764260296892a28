import type { Clock } from '../clock';
import type { Network } from '../http';
import { CustomerTable } from './customer-table';
import { Faults } from './faults';
import { Grants } from './oauth/grants';
import { RequestCaps } from './request-caps';
import { RowTable, type SppRow } from './rows/row-table';
import { rowType, ROW_TYPES } from './rows/row-types';
import type { Scripting } from './scripting/types';
import { serverTime, type ServerTime } from './server-time';
import { sppSettings, type SppSettings } from './settings';
import { RequestStats } from './stats';
import type { SppCustomerRecord } from './types';

/** What a user script of the Customer form sees; the previous state is absent for a new customer. */
export type AfterSave = (customer: SppCustomerRecord, before: SppCustomerRecord | undefined) => void;

export interface SppUser {
  nickname: string;
  password: string;
}

/** An API integration application, registered by the administrator. */
export interface SppApplication {
  /** What its administrator calls it. */
  name?: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}

export interface SuiteProjectsProOptions {
  clock: Clock;
  /** Account domain as in URLs, `acme.app.netsuitesuiteprojectspro.com`. */
  host: string;
  companyId: string;
  /** API namespace and key, issued by Oracle support. */
  namespace: string;
  apiKey: string;
  customers: readonly SppCustomerRecord[];
  /** Custom fields of Customer by API name, `netsuite_customer_id__c`. */
  customFields: readonly string[];
  /** Rows of the other record types by type, `{ Contact: [...] }`. */
  rows?: Readonly<Record<string, readonly SppRow[]>>;
  /** Their custom fields by type, `{ User: ['employee_number__c'] }`. */
  rowCustomFields?: Readonly<Record<string, readonly string[]>>;
  users: readonly SppUser[];
  applications: readonly SppApplication[];
  settings?: Partial<SppSettings>;
  /** Where requests of user scripts go; nowhere when left out. */
  network?: Network;
  /** From 0 to below 1; seeded. */
  random: () => number;
}

/** Everything one SuiteProjects Pro account knows. */
export interface SppAccount extends Omit<SuiteProjectsProOptions, 'customers' | 'customFields' | 'settings' | 'rows' | 'rowCustomFields'> {
  settings: SppSettings;
  customFields: ReadonlySet<string>;
  customers: CustomerTable;
  /** The other record types by type. */
  tables: ReadonlyMap<string, RowTable>;
  grants: Grants;
  caps: RequestCaps;
  faults: Faults;
  stats: RequestStats;
  /** User scripts of the Customer form's event *After save*: the customer as saved, and as it was before. */
  afterSave: AfterSave[];
  scripting: Scripting;
  /** What the server's clock shows now. */
  serverTime(): ServerTime;
}

/** Opens an account with its first customers; throws a RangeError when one of them is impossible. */
export function openAccount({ rows = {}, rowCustomFields = {}, ...options }: SuiteProjectsProOptions): SppAccount {
  for (const type of Object.keys({ ...rows, ...rowCustomFields }))
    if (!rowType(type)) throw new RangeError(`There is no record type ${type}.`);
  const settings = sppSettings(options.settings);
  const customFields = new Set(options.customFields);
  return {
    ...options,
    settings,
    customFields,
    customers: new CustomerTable(options.customers, customFields),
    tables: new Map(ROW_TYPES.map((type) => [type.type, new RowTable(type, rows[type.type] ?? [], new Set(rowCustomFields[type.type]))])),
    grants: new Grants(options.clock, settings, options.random),
    caps: new RequestCaps(settings.requestsPerMinute, settings.requestsPerDay),
    faults: new Faults(),
    stats: new RequestStats(),
    afterSave: [],
    scripting: { scripts: [], parameters: {}, log: [] },
    serverTime: () => serverTime(options.clock, settings.utcOffsetMinutes),
  };
}
