import { bool, only, required, text, type ElementSchema } from './schema';

/** Facts 5.3 and 5.4. The values of a list are the choices of a SELECT field. */
export const customList: ElementSchema = {
  id: { prefix: 'customlist', max: 38 },
  fields: { name: required(text(30)), description: text(), isordered: bool, isinactive: only('F') },
  groups: {
    customvalues: {
      child: 'customvalue',
      schema: { id: { prefix: '', max: 40 }, fields: { value: required(text()), isinactive: bool }, notEmulated: ['abbreviation'] },
    },
  },
  notEmulated: ['ismatrixoption', 'convertalltoorder'],
};

/** D:SDFxml_2906705078. The sandbox has entities only, so only their subtabs. */
export const subtab: ElementSchema = {
  id: { prefix: 'custtab', max: 40 },
  fields: {
    title: required(text()),
    tabtype: required({ values: ['CRM', 'ENTITY', 'ITEM', 'TRANSACTION'], notEmulated: ['CRM', 'ITEM', 'TRANSACTION'] }),
  },
  notEmulated: ['parent'],
};
