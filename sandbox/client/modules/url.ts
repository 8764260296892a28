import type * as url from 'N/url';
import type { Emulates } from '../../netsuite/modules/emulates';
import { guard, notEmulated, readOptions } from '../not-emulated';

interface ResolveScript {
  scriptId: string | number;
  deploymentId: string | number;
  params?: Record<string, unknown>;
  returnExternalUrl?: boolean;
}

const KINDS = { scriptId: ['text', 'number'], deploymentId: ['text', 'number'], params: 'object', returnExternalUrl: 'boolean' } as const;

/** N/url: `resolveScript` of a Suitelet, which the server looks up. */
export function urlModule(): object {
  return guard('N/url', {
    resolveScript(options: unknown): string {
      const {
        scriptId,
        deploymentId,
        params = {},
        returnExternalUrl,
      } = readOptions<ResolveScript>('N/url.resolveScript', options, ['scriptId!', 'deploymentId!', 'params', 'returnExternalUrl'], KINDS);
      for (const [name, value] of Object.entries(params))
        if (typeof value !== 'string' && typeof value !== 'number')
          throw notEmulated(`N/url.resolveScript parameter ${name} that is ${typeof value}`);
      if (returnExternalUrl) throw notEmulated('N/url.resolveScript of an external URL in the browser');
      const request = new XMLHttpRequest();
      const asked = new URLSearchParams({ script: String(scriptId), deploy: String(deploymentId) });
      request.open('GET', `/sandbox/client/script-url?${asked}`, false);
      request.send();
      if (request.status !== 200) throw notEmulated(`N/url.resolveScript of ${scriptId}, ${deploymentId}, which is no installed Suitelet`);
      const more = new URLSearchParams(Object.entries(params).map(([name, value]): [string, string] => [name, String(value)])).toString();
      return more === '' ? request.responseText : `${request.responseText}&${more}`;
    },
  } satisfies Emulates<typeof url>);
}
