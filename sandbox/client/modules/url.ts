import { guard, notEmulated, readOptions } from '../not-emulated';

interface ResolveScript {
  scriptId: string | number;
  deploymentId: string | number;
  params?: Record<string, unknown>;
  returnExternalUrl?: boolean;
}

/** N/url: `resolveScript` of a Suitelet, which the server looks up. */
export function urlModule(): object {
  return guard('N/url', {
    resolveScript(options: unknown): string {
      const {
        scriptId,
        deploymentId,
        params = {},
        returnExternalUrl,
      } = readOptions<ResolveScript>('N/url.resolveScript', options, ['scriptId!', 'deploymentId!', 'params', 'returnExternalUrl']);
      if (returnExternalUrl) throw notEmulated('N/url.resolveScript of an external URL in the browser');
      const request = new XMLHttpRequest();
      const asked = new URLSearchParams({ script: String(scriptId), deploy: String(deploymentId) });
      request.open('GET', `/sandbox/client/script-url?${asked}`, false);
      request.send();
      if (request.status !== 200) throw notEmulated(`N/url.resolveScript of ${scriptId}, ${deploymentId}, which is no installed Suitelet`);
      const more = new URLSearchParams(Object.entries(params).map(([name, value]): [string, string] => [name, String(value)])).toString();
      return more === '' ? request.responseText : `${request.responseText}&${more}`;
    },
  });
}
