import type { FieldType } from './field-types';
import type { ButtonModel, ClientScript, PageLink } from './form-model';

export type Alignment = 'LEFT' | 'CENTER' | 'RIGHT';
export type ListStyle = 'grid' | 'report' | 'plain' | 'normal';

/** A list that a Suitelet has made with `createList`. */
export interface ListModel {
  kind: 'list';
  title: string;
  hideNavBar: boolean;
  style: ListStyle;
  columns: ColumnModel[];
  rows: Record<string, string>[];
  buttons: ButtonModel[];
  links: PageLink[];
  clientScripts: ClientScript[];
}

export interface ColumnModel {
  id: string;
  label: string;
  type: FieldType;
  align: Alignment;
  /** Where a cell leads to; `dynamic`: the name of the value of the row that holds it. */
  url?: { base: string; dynamic: boolean };
  parameters: { name: string; value: string; dynamic: boolean }[];
  /** Set for a column of Edit, or Edit and View, links. */
  edit?: EditLink;
}

/** `<link>?<parameter>=<value of the row>`. */
export interface EditLink {
  link: string;
  parameter: string;
  rowValue: string;
  showView: boolean;
}

/** A list with nothing on it. */
export const newList = (title: string, hideNavBar = false): ListModel => ({
  ...{ kind: 'list', title, hideNavBar, style: 'normal' },
  ...{ columns: [], rows: [], buttons: [], links: [], clientScripts: [] },
});
