import { EXECUTION_CONTEXTS } from './execution-contexts';
import { anyDeployment, deploymentId, narrowAudience, parameters, releaseStatus, script } from './scripts';
import { bool, only, reference, required, severalOf, text, words, type ElementSchema, type LeafSchema } from './schema';

/** Elements of a deployment on a record type (facts 5.4, D:SDFxml_2144494927); it has no title. */
const recordDeployment: Record<string, LeafSchema> = {
  ...anyDeployment,
  status: required(releaseStatus),
  recordtype: required(text()),
  allroles: bool,
  allemployees: only('F'),
  allpartners: only('F'),
  audslctrole: reference('role'),
  eventtype: {
    values: words(
      `APPROVE CANCEL CHANGEPASSWORD COPY CREATE DELETE DROPSHIP EDIT EDITFORECAST EMAIL MARKCOMPLETE ORDERITEMS PACK PAYBILLS
       PRINT QUICKVIEW REASSIGN REJECT SHIP SPECIALORDER TRANSFORM VIEW XEDIT`,
    ),
    notEmulated: words(
      `APPROVE CANCEL CHANGEPASSWORD DROPSHIP EDITFORECAST EMAIL MARKCOMPLETE ORDERITEMS PACK PAYBILLS PRINT QUICKVIEW
       REASSIGN REJECT SHIP SPECIALORDER TRANSFORM`,
    ),
  },
  executioncontext: severalOf(...EXECUTION_CONTEXTS),
  alllocalizationcontexts: only('T'),
};
const elementFeatures = { allpartners: 'CRM', audpartner: 'CRM', auddepartment: 'DEPARTMENTS', audsubsidiary: 'SUBSIDIARIES' };
const notEmulated = [...narrowAudience, 'localizationcontext'];

/** D:SDFxml_2716615335; the functions and libraries belong to SuiteScript 1.0. */
export const userEventScript: ElementSchema = {
  id: { prefix: 'customscript', max: 40 },
  feature: 'SERVERSIDESCRIPTING',
  fields: { ...script, notifyuser: bool },
  groups: {
    scriptcustomfields: parameters,
    scriptdeployments: {
      child: 'scriptdeployment',
      schema: {
        id: deploymentId,
        fields: { ...recordDeployment, runasrole: reference('role') },
        extra: 'parameters',
        notEmulated,
        elementFeatures,
      },
    },
  },
  notEmulated: words('customplugintypes notifygroup libraries beforeloadfunction beforesubmitfunction aftersubmitfunction'),
};

/** Facts 5.4. A client script that a page names by its path needs no object of its own. */
export const clientScript: ElementSchema = {
  id: { prefix: 'customscript', max: 40 },
  feature: 'SERVERSIDESCRIPTING',
  fields: { ...script, notifyuser: bool },
  groups: {
    scriptcustomfields: parameters,
    scriptdeployments: {
      child: 'scriptdeployment',
      schema: { id: deploymentId, fields: recordDeployment, extra: 'parameters', notEmulated, elementFeatures },
    },
  },
  notEmulated: words(`
    customplugintypes notifygroup libraries buttons pageinitfunction saverecordfunction fieldchangedfunction lineinitfunction
    postsourcingfunction recalcfunction validatedeletefunction validatefieldfunction validateinsertfunction validatelinefunction`),
};
