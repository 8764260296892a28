/** What a script has put on a form; the module fills it, the renderer reads it. */
export interface FormModel {
  title: string;
  hideNavBar: boolean;
  groups: GroupModel[];
  fields: FieldModel[];
  submit?: ButtonModel;
  reset?: ButtonModel;
  buttons: ButtonModel[];
  links: { type: 'BREADCRUMB' | 'CROSSLINK'; title: string; url: string }[];
  messages: { type: MessageKind; title: string; message: string }[];
}

export type MessageKind = 'CONFIRMATION' | 'INFORMATION' | 'WARNING' | 'ERROR';
/** The emulated values of serverWidget.FieldType. */
export const FIELD_TYPES = ['TEXT', 'TEXTAREA', 'PASSWORD', 'SELECT', 'CHECKBOX', 'INLINEHTML', 'LABEL', 'URL'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];
/** The emulated values of serverWidget.FieldDisplayType. */
export const DISPLAY_TYPES = ['NORMAL', 'DISABLED', 'HIDDEN', 'INLINE'] as const;
export type DisplayType = (typeof DISPLAY_TYPES)[number];

export interface FieldModel {
  id: string;
  label: string;
  type: FieldType;
  container?: string;
  displayType: DisplayType;
  value: string;
  mandatory: boolean;
  maxLength?: number;
  help: string;
  linkText: string;
  options: { value: string; text: string; selected: boolean }[];
}

export interface GroupModel {
  id: string;
  label: string;
  borderHidden: boolean;
  singleColumn: boolean;
}

export interface ButtonModel {
  id: string;
  label: string;
  disabled: boolean;
  hidden: boolean;
}
