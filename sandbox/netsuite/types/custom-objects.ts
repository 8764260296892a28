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
