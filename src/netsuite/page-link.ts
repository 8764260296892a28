import * as url from 'N/url';

const SETTINGS = { scriptId: 'customscript_spx_settings_sl', deploymentId: 'customdeploy_spx_settings_sl' };

/** The whole address of a page of this product, from whichever script. Cost: none. */
export function linkToPage(page: string, parameters: Readonly<Record<string, string>> = {}): string {
  const host = url.resolveDomain({ hostType: url.HostType.APPLICATION });
  return `https://${host}${url.resolveScript({ ...SETTINGS, params: { ...parameters, spx_page: page } })}`;
}
