import { bool, each, integer, oneOf, required, text, type ElementSchema, type LeafSchema } from './schema';

const fieldTypes = (
  'CHECKBOX CLOBTEXT CURRENCY DATE DATETIMETZ DOCUMENT EMAIL FLOAT HELP IMAGE INLINEHTML INTEGER ' +
  'MULTISELECT PASSWORD PERCENT PHONE RICHTEXT SELECT TEXT TEXTAREA TIMEOFDAY URL'
).split(' ');

/** Elements that every kind of custom field has. */
const common: Record<string, LeafSchema> = {
  fieldtype: required(oneOf(...fieldTypes)),
  label: required(text(200)),
  displaytype: oneOf('NORMAL', 'HIDDEN', 'LOCKED', 'STATICTEXT', 'SHOWASLIST'),
  accesslevel: oneOf('0', '1', '2'),
  searchlevel: oneOf('0', '1', '2'),
  ...each('ismandatory storevalue defaultchecked applyformatting isformula checkspelling', bool),
  ...each('selectrecordtype description help defaultvalue defaultselection linktext minvalue maxvalue', text()),
  maxlength: integer(1, 1_000_000),
  displayheight: integer(0, 10_000),
  displaywidth: integer(0, 10_000),
  dynamicdefault: text(),
  onparentdelete: oneOf('NO_ACTION', 'SET_NULL'),
};

const record: Record<string, LeafSchema> = {
  ...common,
  ...each('isparent showinlist encryptatrest globalsearch rolerestrict showhierarchy', bool),
  ...each('subtab parentsubtab insertbefore sourcefrom sourcelist sourcefilterby searchdefault searchcomparefield', text()),
};

/** `customrecordcustomfield`, D:SDFxml_2670115109. Field filters and role accesses are not emulated. */
export const recordField: ElementSchema = { id: { prefix: 'custrecord_', max: 40 }, fields: record };

const entities = 'contact customer employee genericrsrc group othername partner pricelist project projecttemplate statement vendor website';

/** `entitycustomfield`. */
export const entityField: ElementSchema = {
  id: { prefix: 'custentity_', max: 40 },
  fields: {
    ...record,
    ...each(
      entities
        .split(' ')
        .map((entity) => `appliesto${entity}`)
        .join(' '),
      bool,
    ),
    ...each('availableexternally availabletosso', bool),
  },
};

/** `scriptcustomfield`, a script parameter. */
export const parameter: ElementSchema = {
  id: { prefix: 'custscript_', max: 40 },
  fields: { ...common, setting: oneOf('COMPANY', 'USER', 'PORTLET') },
};
