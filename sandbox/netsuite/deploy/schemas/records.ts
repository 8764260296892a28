import { recordField } from './custom-field';
import { bool, each, integer, oneOf, required, text, type ElementSchema } from './schema';

const flags =
  'allowattachments allowinlinedeleting allowinlinedetaching allowinlineediting allowmobileaccess allownumberingoverride allowquickadd allowquicksearch ' +
  'allowuiaccess enabledle enablekeywords enablemailmerge enablenametranslation enablenumbering enableoptimisticlocking enablesystemnotes hierarchical ' +
  'includeinsearchmenu includename isinactive isordered showcreationdate showcreationdateonlist showid showlastmodified showlastmodifiedonlist shownotes ' +
  'showowner showownerallowchange showowneronlist';

const level = required(oneOf('NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'));
const restriction = oneOf('EDIT', 'VIEWANDEDIT');

/** D:SDFxml_372451363 */
export const customRecordType: ElementSchema = {
  id: { prefix: 'customrecord_', max: 40 },
  fields: {
    recordname: required(text(40)),
    description: text(),
    accesstype: oneOf('CUSTRECORDENTRYPERM', 'NONENEEDED', 'USEPERMISSIONLIST'),
    ...each(flags, bool),
    ...each('numberingprefix numberingsuffix externalrolepermissionlevel publicpermissionlevel', text()),
    numberingmindigits: integer(0, 20),
    numberinginit: integer(0, 1_000_000_000),
  },
  groups: {
    customrecordcustomfields: { child: 'customrecordcustomfield', schema: recordField },
    instances: {
      child: 'instance',
      schema: {
        id: { prefix: '', max: 40 },
        fields: { name: text(), altname: text(), isinactive: bool, parent: text() },
        extra: 'record-fields',
      },
    },
    permissions: { child: 'permission', schema: { fields: { permittedrole: required(text()), permittedlevel: level, restriction } } },
    links: {
      child: 'link',
      schema: { fields: { linkcategory: required(text()), linktasktype: required(oneOf('EDIT', 'LIST', 'SRCH')), linklabel: text() } },
    },
  },
};

export const customList: ElementSchema = {
  id: { prefix: 'customlist_', max: 38 },
  fields: { name: required(text(30)), description: text(), ...each('isordered isinactive ismatrixoption', bool) },
  groups: {
    customvalues: {
      child: 'customvalue',
      schema: { id: { prefix: '', max: 40 }, fields: { value: required(text()), abbreviation: text(), isinactive: bool } },
    },
  },
};

export const role: ElementSchema = {
  id: { prefix: 'customrole_', max: 40 },
  fields: {
    name: required(text()),
    centertype: required(text()),
    subsidiaryoption: oneOf('ALL', 'ALLACTIVE', 'OWN', 'SELECTED'),
    isinactive: bool,
  },
  groups: { permissions: { child: 'permission', schema: { fields: { permkey: required(text()), permlevel: level, restriction } } } },
};
