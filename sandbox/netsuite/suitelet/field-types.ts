/** The values of serverWidget.FieldType that `addField` takes; DATETIME exists, but is not supported (help: section_4332671056). */
export const FIELD_TYPES = [
  'CHECKBOX',
  'CURRENCY',
  'DATE',
  'DATETIMETZ',
  'EMAIL',
  'FILE',
  'FLOAT',
  'HELP',
  'IMAGE',
  'INLINEHTML',
  'INTEGER',
  'LABEL',
  'LONGTEXT',
  'MULTISELECT',
  'PASSWORD',
  'PERCENT',
  'PHONE',
  'RADIO',
  'RICHTEXT',
  'SELECT',
  'TEXT',
  'TEXTAREA',
  'TIMEOFDAY',
  'URL',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** Not supported by Sublist.addField (help: section_4332671056); IMAGE only on static lists, see there. */
const NOT_ON_SUBLISTS: readonly FieldType[] = ['FILE', 'HELP', 'INLINEHTML', 'LABEL', 'LONGTEXT', 'MULTISELECT', 'RADIO', 'RICHTEXT'];
/** Not supported by List.addColumn (help: section_4332671056). */
const NOT_ON_LISTS: readonly FieldType[] = [
  'CHECKBOX',
  'DATETIMETZ',
  'FILE',
  'HELP',
  'INLINEHTML',
  'LABEL',
  'MULTISELECT',
  'SELECT',
  'RADIO',
];

export const COLUMN_TYPES = FIELD_TYPES.filter((type) => !NOT_ON_LISTS.includes(type));

export const sublistFieldTypes = (sublistType: SublistType): readonly FieldType[] =>
  FIELD_TYPES.filter((type) => !NOT_ON_SUBLISTS.includes(type) && (type !== 'IMAGE' || sublistType === 'STATICLIST'));

export const DISPLAY_TYPES = ['NORMAL', 'DISABLED', 'HIDDEN', 'INLINE', 'READONLY', 'ENTRY', 'NODISPLAY'] as const;
export type DisplayType = (typeof DISPLAY_TYPES)[number];

export const BREAK_TYPES = ['NONE', 'STARTCOL', 'STARTROW'] as const;
export type BreakType = (typeof BREAK_TYPES)[number];

export const LAYOUT_TYPES = ['NORMAL', 'OUTSIDE', 'OUTSIDEBELOW', 'OUTSIDEABOVE', 'STARTROW', 'MIDROW', 'ENDROW'] as const;
export type LayoutType = (typeof LAYOUT_TYPES)[number];

export const SUBLIST_TYPES = ['INLINEEDITOR', 'EDITOR', 'LIST', 'STATICLIST'] as const;
export type SublistType = (typeof SUBLIST_TYPES)[number];

/** Whether a person adds and removes lines. */
export const isEditor = (type: SublistType): boolean => type === 'INLINEEDITOR' || type === 'EDITOR';

const NUMBERS: readonly FieldType[] = ['CURRENCY', 'FLOAT', 'INTEGER', 'PERCENT'];
export const isNumber = (type: FieldType): boolean => NUMBERS.includes(type);

const ONE_LINE: readonly FieldType[] = ['DATE', 'DATETIMETZ', 'EMAIL', 'PASSWORD', 'PHONE', 'TEXT', 'TIMEOFDAY', 'URL'];
/** Shown as `<input type="text">` or a kin of it. */
export const isOneLine = (type: FieldType): boolean => isNumber(type) || ONE_LINE.includes(type);
