import type { BreakType, DisplayType, FieldType, LayoutType, SublistType } from './field-types';

/** What a page is: made by a Suitelet, or a record's page in one of the modes that a user event sees. */
export type PageMode = 'suitelet' | 'create' | 'edit' | 'view' | 'copy';

/** What a script has put on a form; the module fills it, the renderer reads it. */
export interface FormModel {
  kind: 'form';
  mode: PageMode;
  /** Of a record's page; without id when it is new. */
  record?: { type: string; id?: number };
  title: string;
  hideNavBar: boolean;
  tabs: TabModel[];
  groups: GroupModel[];
  fields: FieldModel[];
  sublists: SublistModel[];
  submit?: ButtonModel;
  reset?: ButtonModel;
  buttons: ButtonModel[];
  links: PageLink[];
  messages: PageMessage[];
  clientScripts: ClientScript[];
}

export type MessageKind = 'CONFIRMATION' | 'INFORMATION' | 'WARNING' | 'ERROR';

/** Title and message are HTML. `duration` in milliseconds; 0 stays. */
export interface PageMessage {
  type: MessageKind;
  title: string;
  message: string;
  duration: number;
}

export interface PageLink {
  type: 'BREADCRUMB' | 'CROSSLINK';
  title: string;
  url: string;
}

/** A client script of a page: its path in the file cabinet and, for one that is deployed on a record type, its script ids. */
export interface ClientScript {
  path: string;
  script?: { id: string; deploymentId: string };
}

export interface OptionModel {
  value: string;
  text: string;
  selected: boolean;
}

export interface FieldModel {
  id: string;
  label: string;
  type: FieldType;
  /** Tab or field group; the main section when absent. */
  container?: string;
  displayType: DisplayType;
  breakType: BreakType;
  layoutType: LayoutType;
  /** Of a MULTISELECT the values with U+0005 between them. */
  value: string;
  mandatory: boolean;
  maxLength?: number;
  help: string;
  linkText: string;
  alias?: string;
  /** Lines of space above. */
  padding: number;
  /** In rows and characters. */
  size?: { height: number; width: number };
  /** In pixels. */
  richText: { height?: number; width?: number };
  options: OptionModel[];
  /** Record type or list that the options come from; of a RADIO the value that it posts. */
  source?: string;
  /** Set for a credential or secret key field: what is posted reaches the script as a GUID. */
  secret?: SecretRestrictions;
}

/** Where the value of a credential or secret key field may be used. */
export interface SecretRestrictions {
  kind: 'credential' | 'secretkey';
  domains: readonly string[];
  scriptIds: readonly string[];
  currentUserOnly: boolean;
}

export interface GroupModel {
  id: string;
  label: string;
  tab?: string;
  borderHidden: boolean;
  singleColumn: boolean;
}

export interface TabModel {
  id: string;
  label: string;
  help: string;
  kind: 'tab' | 'subtab';
  /** The tab that a subtab is on; the main tab when absent. */
  parent?: string;
}

export interface SublistModel {
  id: string;
  label: string;
  type: SublistType;
  tab?: string;
  help: string;
  hidden: boolean;
  fields: FieldModel[];
  /** Values by field id; a field without a value is absent. */
  lines: Record<string, string>[];
  buttons: ButtonModel[];
  markAll: boolean;
  refresh: boolean;
  totallingField?: string;
  uniqueField?: string;
}

export interface ButtonModel {
  id: string;
  label: string;
  disabled: boolean;
  hidden: boolean;
  /** The function of the client script that a click calls. */
  functionName?: string;
}

/** U+0005, which NetSuite puts between the values of a multi-select [K]. */
export const VALUE_SEPARATOR = '\u0005';

export const multipleValues = (value: string): string[] => (value === '' ? [] : value.split(VALUE_SEPARATOR));

/** A form with nothing on it. */
export function newForm(
  title: string,
  { mode = 'suitelet', hideNavBar = false }: { mode?: PageMode; hideNavBar?: boolean } = {},
): FormModel {
  const empty = { tabs: [], groups: [], fields: [], sublists: [], buttons: [], links: [], messages: [], clientScripts: [] };
  return { kind: 'form', mode, title, hideNavBar, ...empty };
}

/** A field with the usual rest: entered by a person, empty, optional. */
export function newField(id: string, label: string, type: FieldType, rest: Partial<FieldModel> = {}): FieldModel {
  return {
    id,
    label,
    type,
    displayType: 'NORMAL',
    breakType: 'NONE',
    layoutType: 'NORMAL',
    value: '',
    mandatory: false,
    help: '',
    linkText: '',
    padding: 0,
    richText: {},
    options: [],
    ...rest,
  };
}
