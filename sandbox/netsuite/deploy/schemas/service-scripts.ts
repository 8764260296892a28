import { recurrence } from './recurrence';
import { anyDeployment, deploymentId, narrowAudience, parameters, processorStatus, releaseStatus, script } from './scripts';
import { bool, only, reference, required, text, words, type ElementSchema } from './schema';

/** Facts 5.4: as a Map/Reduce, without jobs, and without a role to run as. `defaultfunction` and `libraries` belong to SuiteScript 1.0. */
export const scheduledScript: ElementSchema = {
  id: { prefix: 'customscript', max: 40 },
  feature: 'SERVERSIDESCRIPTING',
  fields: script,
  groups: {
    scriptcustomfields: parameters,
    scriptdeployments: {
      child: 'scriptdeployment',
      schema: {
        id: deploymentId,
        fields: { ...anyDeployment, title: required(text()), status: required(processorStatus) },
        parts: { recurrence },
        extra: 'parameters',
      },
    },
  },
  notEmulated: words('customplugintypes notifygroup defaultfunction libraries'),
};

/** Facts 5.4, which may not list every element of the deployment. */
export const restlet: ElementSchema = {
  id: { prefix: 'customscript', max: 40 },
  feature: 'SERVERSIDESCRIPTING',
  fields: { ...script, notifyuser: bool },
  groups: {
    scriptcustomfields: parameters,
    scriptdeployments: {
      child: 'scriptdeployment',
      schema: {
        id: deploymentId,
        fields: {
          ...anyDeployment,
          title: required(text()),
          status: required(releaseStatus),
          allroles: bool,
          allemployees: only('F'),
          allpartners: only('F'),
          audslctrole: reference('role'),
        },
        extra: 'parameters',
        notEmulated: narrowAudience,
        elementFeatures: { allpartners: 'CRM', audpartner: 'CRM', auddepartment: 'DEPARTMENTS', audsubsidiary: 'SUBSIDIARIES' },
        incomplete: true,
      },
    },
  },
  notEmulated: words('customplugintypes notifygroup libraries getfunction postfunction putfunction deletefunction'),
};
