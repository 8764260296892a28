import { applicationHost, findSuitelet, suiteletPath, SUITELET_PATH } from '../../suitelet/address';
import { outputOf } from '../../suitelet/output';
import { queryParameters } from '../../suitelet/query-parameters';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { recordAddress, type RecordPlace } from '../url/record-address';

interface ToSuitelet {
  scriptId: string;
  deploymentId: string;
  parameters?: Record<string, unknown>;
}

/** N/redirect from Suitelets to Suitelets and customers. The redirect happens when the script has finished (help: section_4424988773). Cost: none. */
export function redirectModule(session: Session): object {
  return guardModule(session, 'N/redirect', {
    /** An unknown script: what NetSuite throws is not documented. */
    toSuitelet(options: ToSuitelet): void {
      const kinds = { scriptId: ['text', 'number'], deploymentId: ['text', 'number'], parameters: 'object' } as const;
      const rules = { required: ['scriptId', 'deploymentId'], optional: ['parameters'], kinds };
      const { scriptId, deploymentId, parameters } = readOptions<ToSuitelet>(session, 'N/redirect.toSuitelet', options, rules);
      const suitelet = findSuitelet(session.account, scriptId, deploymentId);
      if (!suitelet) throw session.notEmulated(`N/redirect.toSuitelet ${scriptId} ${deploymentId}, which is not installed`);
      const query = queryParameters(session, 'N/redirect.toSuitelet', parameters);
      outputOf(session, 'N/redirect.toSuitelet').redirect = suiteletPath(session.account, suitelet, query);
    },

    /** Help: section_4424995667. */
    toRecord(options: RecordPlace): void {
      const method = 'N/redirect.toRecord';
      const kinds = { type: 'text', id: ['text', 'number'], isEditMode: 'boolean', parameters: 'object' } as const;
      const rules = { required: ['type', 'id'], optional: ['isEditMode', 'parameters'], kinds };
      const place = readOptions<RecordPlace>(session, method, options, rules);
      outputOf(session, method).redirect = recordAddress(session, method, place);
    },

    /** To a Suitelet's own URL. "You can only redirect to external URLs from Suitelets ... Available Without Login" (help: section_1516659175). */
    redirect(options: { url: string }): void {
      const { url } = readOptions<typeof options>(session, 'N/redirect.redirect', options, { required: ['url'], kinds: { url: 'text' } });
      const here = `https://${applicationHost(session.account.variant)}`;
      const target = new URL(url, here);
      if (target.origin !== here)
        throw session.notEmulated(`N/redirect.redirect to ${target.origin}: not allowed for a Suitelet that needs a login`);
      if (target.pathname !== SUITELET_PATH) throw session.notEmulated(`N/redirect.redirect to ${target.pathname}`);
      outputOf(session, 'N/redirect.redirect').redirect = `${target.pathname}${target.search}`;
    },
  });
}
