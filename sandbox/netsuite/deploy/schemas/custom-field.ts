import { bool, each, integer, oneOf, only, reference, required, text, words, type ElementSchema, type LeafSchema } from './schema';

const fieldTypes = words(
  `CHECKBOX CLOBTEXT CURRENCY DATE DATETIMETZ DOCUMENT EMAIL FLOAT HELP IMAGE INLINEHTML INTEGER
   MULTISELECT PASSWORD PERCENT PHONE RICHTEXT SELECT TEXT TEXTAREA TIMEOFDAY URL`,
);
/** Sourcing, formulas, ranges and per-role access change what a field holds or shows; the store keeps none of them. */
const notEmulated = words(
  `defaultselection dynamicdefault minvalue maxvalue searchcomparefield searchdefault sourcefilterby sourcefrom sourcelist
   customfieldfilters roleaccesses`,
);
const level: LeafSchema = { values: ['0', '1', '2'], notEmulated: ['0', '1'] };

/** Elements that every kind of custom field has. */
const common: Record<string, LeafSchema> = {
  fieldtype: required(oneOf(...fieldTypes)),
  label: required(text(200)),
  selectrecordtype: text(),
  displaytype: oneOf('NORMAL', 'HIDDEN', 'LOCKED', 'STATICTEXT', 'SHOWASLIST'),
  ...each('accesslevel searchlevel', level),
  ...each('ismandatory defaultchecked applyformatting checkspelling', bool),
  storevalue: only('T'),
  isformula: only('F'),
  ...each('description help defaultvalue linktext', text()),
  maxlength: integer(1),
  ...each('displayheight displaywidth', integer(0)),
  onparentdelete: oneOf('NO_ACTION', 'SET_NULL'),
};

const stored: Record<string, LeafSchema> = {
  ...common,
  ...each('showinlist globalsearch', bool),
  ...each('isparent rolerestrict encryptatrest', only('F')),
  subtab: reference('subtab'),
  parentsubtab: text(),
};

/** D:SDFxml_2670115109 */
export const recordField: ElementSchema = {
  id: { prefix: 'custrecord', max: 40 },
  fields: { ...stored, allowquickadd: bool },
  notEmulated,
};

const entities = words(
  'contact customer employee genericrsrc group othername partner pricelist project projecttemplate statement vendor website',
);

/** D:SDFxml_1378498284 */
export const entityField: ElementSchema = {
  id: { prefix: 'custentity', max: 40 },
  fields: {
    ...stored,
    showhierarchy: bool,
    ...each(entities.map((entity) => `appliesto${entity}`).join(' '), bool),
    ...each('availableexternally availabletosso', only('F')),
  },
  notEmulated: [...notEmulated, 'insertbefore'],
  elementFeatures: {
    appliestogenericrsrc: 'ADVANCEDJOBS',
    appliestopartner: 'CRM',
    appliestoproject: 'JOBS',
    appliestovendor: 'ACCOUNTING',
    appliestowebsite: 'WEBSITE',
    availabletosso: 'SUITESIGNON',
  },
};

/** `scriptcustomfield`, a script parameter (facts 5.4). */
export const parameter: ElementSchema = {
  id: { prefix: 'custscript', max: 40 },
  fields: { ...common, setting: { values: ['COMPANY', 'USER', 'PORTLET'], notEmulated: ['COMPANY', 'USER', 'PORTLET'] } },
  notEmulated,
};
