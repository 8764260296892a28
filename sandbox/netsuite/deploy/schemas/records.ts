import { recordField } from './custom-field';
import { bool, each, integer, oneOf, only, reference, required, text, words, type ElementSchema } from './schema';

const appearance = `allowattachments allowinlinedeleting allowinlinedetaching allowinlineediting allowmobileaccess allowquickadd allowquicksearch
  allowuiaccess enablekeywords enablesystemnotes iconbuiltin includeinsearchmenu includename isordered showcreationdate showcreationdateonlist showid
  showlastmodified showlastmodifiedonlist shownotes showowner showownerallowchange showowneronlist enableoptimisticlocking enabledle enablemailmerge`;
const level = oneOf('NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL');
const restriction = oneOf('EDIT', 'VIEWANDEDIT');

/** D:SDFxml_1575011417; `altname` and `parent` belong to numbered and hierarchical types. */
const instance: ElementSchema = {
  id: { prefix: '', max: 40 },
  fields: { name: text(), isinactive: bool },
  extra: 'record-fields',
  notEmulated: ['altname', 'parent'],
};

/** Facts 5.4 */
const permission: ElementSchema = {
  fields: { permittedrole: required(reference('role')), permittedlevel: required(level), restriction },
};

const link: ElementSchema = {
  fields: { linkcategory: required(text()), linktasktype: required(oneOf('EDIT', 'LIST', 'SRCH')), linklabel: text() },
};

/** D:SDFxml_372451363 */
export const customRecordType: ElementSchema = {
  id: { prefix: 'customrecord', max: 40 },
  feature: 'CUSTOMRECORDS',
  fields: {
    recordname: required(text(40)),
    description: text(),
    accesstype: oneOf('CUSTRECORDENTRYPERM', 'NONENEEDED', 'USEPERMISSIONLIST'),
    ...each(appearance, bool),
    ...each('allownumberingoverride enablenametranslation enablenumbering hierarchical isinactive', only('F')),
    ...each('numberingprefix numberingsuffix', text()),
    ...each('numberingmindigits numberinginit', integer(0)),
    ...each('externalrolepermissionlevel publicpermissionlevel', level),
  },
  groups: {
    customrecordcustomfields: { child: 'customrecordcustomfield', schema: recordField },
    instances: { child: 'instance', schema: instance },
    permissions: { child: 'permission', schema: permission },
    links: { child: 'link', schema: link },
  },
  notEmulated: words('customsegment icon iconindex recordsublists subtabs'),
  elementFeatures: {
    customsegment: 'CUSTOMSEGMENTS',
    enabledle: 'EXTREMELIST',
    enablemailmerge: 'MAILMERGE',
    enablenametranslation: 'MULTILANGUAGE',
  },
};

/** Facts 5.4; its many preferences are not listed there. */
export const role: ElementSchema = {
  id: { prefix: 'customrole', max: 40 },
  fields: {
    name: required(text()),
    centertype: required(text()),
    subsidiaryoption: oneOf('ALL', 'ALLACTIVE', 'OWN', 'SELECTED'),
    isinactive: only('F'),
  },
  groups: {
    permissions: { child: 'permission', schema: { fields: { permkey: required(text()), permlevel: required(level), restriction } } },
  },
  incomplete: true,
};
