import { parameter } from './custom-field';
import { recurrence } from './recurrence';
import { bool, each, integer, oneOf, only, reference, required, text, words, type ElementSchema, type LeafSchema } from './schema';

const logLevel: LeafSchema = {
  values: words('DEBUG AUDIT ERROR EMERGENCY INTERNAL SYSTEM'),
  notEmulated: ['INTERNAL', 'SYSTEM'],
};

/** Elements of every script object. */
export const script: Record<string, LeafSchema> = {
  name: required(text(40)),
  scriptfile: required(text()),
  description: text(999),
  isinactive: only('F'),
  ...each('notifyadmins notifyowner', bool),
  notifyemails: text(),
};

/** Elements of every deployment. */
export const anyDeployment: Record<string, LeafSchema> = { isdeployed: bool, loglevel: logLevel };
const deployment: Record<string, LeafSchema> = { ...anyDeployment, title: required(text()), runasrole: reference('role') };

export const deploymentId = { prefix: 'customdeploy', max: 40 };
/** The script_status list is shared by all script types; the page of a scheduled or Map/Reduce deployment offers three (facts 1.2). */
export const processorStatus: LeafSchema = {
  values: words('NOTSCHEDULED SCHEDULED TESTING RELEASED COMPLETED INPROGRESS INQUEUE'),
  notEmulated: words('RELEASED COMPLETED INPROGRESS INQUEUE'),
};
/** Of all other deployments: Testing or Released (D:bridgehead_1524082857). */
export const releaseStatus: LeafSchema = oneOf('TESTING', 'RELEASED');
/** Audience by department, employee and so on. */
export const narrowAudience = words('auddepartment audemployee audgroup audpartner audsubsidiary');
export const audienceFeatures = { allpartners: 'CRM', audpartner: 'CRM', auddepartment: 'DEPARTMENTS', audsubsidiary: 'SUBSIDIARIES' };
/** Audience of what only roles are let use here. */
export const roleAudience: Record<string, LeafSchema> = {
  allroles: bool,
  allemployees: only('F'),
  allpartners: only('F'),
  audslctrole: reference('role'),
};

/** A script object: its own elements, its parameters, and its deployments. */
export const scriptObject = (
  fields: Record<string, LeafSchema>,
  deploymentSchema: ElementSchema,
  notEmulated: readonly string[],
): ElementSchema => ({
  id: { prefix: 'customscript', max: 40 },
  feature: 'SERVERSIDESCRIPTING',
  fields,
  groups: {
    scriptcustomfields: { child: 'scriptcustomfield', schema: parameter },
    scriptdeployments: { child: 'scriptdeployment', schema: deploymentSchema },
  },
  notEmulated,
});

/** D:SDFxml_27094036 */
const mapReduceDeployment: ElementSchema = {
  id: deploymentId,
  fields: {
    ...deployment,
    status: required(processorStatus),
    // Buffer sizes that the deployment page offers [K].
    buffersize: oneOf('1', '2', '4', '8', '16', '32', '64'),
    // No upper bound: deploying lowers it to what the account has (facts 1.2).
    concurrencylimit: integer(1),
    queueallstagesatonce: bool,
    yieldaftermins: integer(3, 60),
  },
  parts: { recurrence },
  extra: 'parameters',
};

/** D:SDFxml_3519311208 */
export const mapReduceScript = scriptObject(script, mapReduceDeployment, words('customplugintypes notifygroup'));

const link: ElementSchema = { fields: { linkcategory: required(text()), linktasktype: oneOf('SCRIPT'), linklabel: text() } };

/** D:SDFxml_2909147388 */
const suiteletDeployment: ElementSchema = {
  id: deploymentId,
  fields: {
    ...deployment,
    status: required(releaseStatus),
    ...each('allemployees allpartners allroles isonline', bool),
    audslctrole: reference('role'),
  },
  groups: { links: { child: 'link', schema: link } },
  extra: 'parameters',
  notEmulated: [...narrowAudience, 'eventtype'],
  elementFeatures: audienceFeatures,
};

/** Facts 5.4. `defaultfunction` and `libraries` belong to SuiteScript 1.0. */
export const suitelet = scriptObject(
  { ...script, notifyuser: bool },
  suiteletDeployment,
  words('customplugintypes notifygroup defaultfunction libraries'),
);
