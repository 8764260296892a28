import { accountDomainPart } from '../../suitelet/address';
import { queryParameters } from '../../suitelet/query-parameters';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions, type OptionRules } from '../options';
import { recordAddress } from './record-address';
import { scriptAddress, type ScriptPlace } from './script-address';

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

interface ResolveScript extends ScriptPlace {
  params?: Record<string, unknown>;
}

const RESOLVE_SCRIPT: OptionRules = {
  required: ['scriptId', 'deploymentId'],
  optional: ['params', 'returnExternalUrl'],
  kinds: { scriptId: ['text', 'number'], deploymentId: ['text', 'number'], params: 'object', returnExternalUrl: 'boolean' },
};

interface ResolveRecord {
  recordType: string;
  recordId: string | number;
  isEditMode?: boolean | null;
  params?: Record<string, unknown> | null;
}

const RESOLVE_RECORD: OptionRules = {
  required: ['recordType', 'recordId'],
  optional: ['isEditMode', 'params'],
  kinds: { recordType: 'text', recordId: ['text', 'number'], isEditMode: 'boolean', params: 'object' },
};

/** N/url for URLs of Suitelets, RESTlets and customers, and for domains. Not emulated: new records, task links, other accounts. Cost: none. */
export function urlModule(session: Session): object {
  const { account } = session;
  return guardModule(session, 'N/url', {
    HostType: guardModule(session, 'N/url.HostType', HOST_TYPES),

    /** Of Suitelets and RESTlets. Codes for what is not installed: [K]. */
    resolveScript(options: ResolveScript): string {
      const read = readOptions<ResolveScript>(session, 'N/url.resolveScript', options, RESOLVE_SCRIPT);
      return scriptAddress(session, read, queryParameters(session, 'N/url.resolveScript', read.params));
    },

    /** The path of a record's page. Help: section_4358667680. */
    resolveRecord(options: ResolveRecord): string {
      const method = 'N/url.resolveRecord';
      if (options?.recordType && (options.recordId ?? '') === '') throw session.notEmulated(`${method} of a new record`);
      const { recordType, recordId, isEditMode, params } = readOptions<ResolveRecord>(session, method, options, RESOLVE_RECORD);
      return recordAddress(session, method, { type: recordType, id: recordId, isEditMode, parameters: params });
    },

    resolveDomain(options: { hostType: string; accountId?: string }): string {
      const rules = { required: ['hostType'], optional: ['accountId'], kinds: { hostType: 'text', accountId: 'text' } } as const;
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
