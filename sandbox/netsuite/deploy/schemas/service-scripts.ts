import { recurrence } from './recurrence';
import {
  anyDeployment,
  audienceFeatures,
  deploymentId,
  narrowAudience,
  processorStatus,
  releaseStatus,
  roleAudience,
  script,
  scriptObject,
} from './scripts';
import { bool, required, text, words } from './schema';

/** Facts 5.4: as a Map/Reduce, without jobs, and without a role to run as. `defaultfunction` and `libraries` belong to SuiteScript 1.0. */
export const scheduledScript = scriptObject(
  script,
  {
    id: deploymentId,
    fields: { ...anyDeployment, title: required(text()), status: required(processorStatus) },
    parts: { recurrence },
    extra: 'parameters',
  },
  words('customplugintypes notifygroup defaultfunction libraries'),
);

/** Facts 5.4, which may not list every element of the deployment. */
export const restlet = scriptObject(
  { ...script, notifyuser: bool },
  {
    id: deploymentId,
    fields: { ...anyDeployment, title: required(text()), status: required(releaseStatus), ...roleAudience },
    extra: 'parameters',
    notEmulated: narrowAudience,
    elementFeatures: audienceFeatures,
    incomplete: true,
  },
  words('customplugintypes notifygroup libraries getfunction postfunction putfunction deletefunction'),
);
