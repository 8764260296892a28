import { EXECUTION_CONTEXTS } from './execution-contexts';
import {
  anyDeployment,
  audienceFeatures,
  deploymentId,
  narrowAudience,
  releaseStatus,
  roleAudience,
  script,
  scriptObject,
} from './scripts';
import { bool, only, reference, required, severalOf, text, words, type ElementSchema, type LeafSchema } from './schema';

/** Elements of a deployment on a record type (facts 5.4, D:SDFxml_2144494927); it has no title. */
const recordDeployment: Record<string, LeafSchema> = {
  ...anyDeployment,
  status: required(releaseStatus),
  recordtype: required(text()),
  ...roleAudience,
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
const deployment: ElementSchema = {
  id: deploymentId,
  fields: recordDeployment,
  extra: 'parameters',
  notEmulated: [...narrowAudience, 'localizationcontext'],
  elementFeatures: audienceFeatures,
};

/** D:SDFxml_2716615335; the functions and libraries belong to SuiteScript 1.0. */
export const userEventScript = scriptObject(
  { ...script, notifyuser: bool },
  { ...deployment, fields: { ...recordDeployment, runasrole: reference('role') } },
  words('customplugintypes notifygroup libraries beforeloadfunction beforesubmitfunction aftersubmitfunction'),
);

/** Facts 5.4. A client script that a page names by its path needs no object of its own. */
export const clientScript = scriptObject(
  { ...script, notifyuser: bool },
  deployment,
  words(`
    customplugintypes notifygroup libraries buttons pageinitfunction saverecordfunction fieldchangedfunction lineinitfunction
    postsourcingfunction recalcfunction validatedeletefunction validatefieldfunction validateinsertfunction validatelinefunction`),
);
