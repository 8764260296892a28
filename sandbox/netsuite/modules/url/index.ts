import { accountDomainPart, findSuitelet, suiteletPath } from '../../suitelet/address';
import { queryParameters } from '../../suitelet/query-parameters';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';

/** Values: Oracle's stubs. Domains: help section_4834765371. */
const HOST_TYPES = {
  APPLICATION: 'APPLICATION',
  CUSTOMER_CENTER: 'CUSTOMERCENTER',
  RESTLET: 'RESTLETS',
  SUITETALK: 'SUITETALK',
  FORM: 'FORMS',
} as const;
const DOMAINS: Record<string, string> = {
  APPLICATION: 'app.netsuite.com',
  CUSTOMERCENTER: 'app.netsuite.com',
  RESTLETS: 'restlets.api.netsuite.com',
  SUITETALK: 'suitetalk.api.netsuite.com',
  FORMS: 'extforms.netsuite.com',
};

interface ResolveScript {
  scriptId: string | number;
  deploymentId: string | number;
  params?: Record<string, unknown>;
}

/** N/url for internal URLs of Suitelets and for domains. Not emulated: external URLs, records, task links, other accounts. Cost: none. */
export function urlModule(session: Session): object {
  const { account } = session;
  return guardModule(session, 'N/url', {
    HostType: guardModule(session, 'N/url.HostType', HOST_TYPES),

    /** Codes for what is not installed: [K]. */
    resolveScript(options: ResolveScript): string {
      const rules = { required: ['scriptId', 'deploymentId'], optional: ['params'] };
      const { scriptId, deploymentId, params } = readOptions<ResolveScript>(session, 'N/url.resolveScript', options, rules);
      const script = [...account.scripts.values()].find((one) => one.scriptId === scriptId || one.internalId === Number(scriptId));
      if (!script) throw session.error('SSS_INVALID_SCRIPT_ID_1', `You have provided an invalid script id or internal id: ${scriptId}`);
      if (script.type.toLowerCase() !== 'suitelet') throw session.notEmulated(`N/url.resolveScript of a ${script.type}`);
      const suitelet = findSuitelet(account, scriptId, deploymentId);
      if (!suitelet) throw session.error('SSS_INVALID_DEPLOY_ID', `You have provided an invalid deployment id: ${deploymentId}`);
      return suiteletPath(account, suitelet, queryParameters(session, 'N/url.resolveScript', params));
    },

    resolveDomain(options: { hostType: string; accountId?: string }): string {
      const rules = { required: ['hostType'], optional: ['accountId'] };
      const { hostType, accountId = account.variant.accountId } = readOptions<typeof options>(
        session,
        'N/url.resolveDomain',
        options,
        rules,
      );
      const domain = DOMAINS[hostType];
      if (domain === undefined) throw session.notEmulated(`N/url.resolveDomain host type ${hostType}`);
      if (accountId !== account.variant.accountId) throw session.notEmulated('N/url.resolveDomain of another account');
      return `${accountDomainPart(account.variant)}.${domain}`;
    },
  });
}
