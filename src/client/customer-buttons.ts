import * as currentRecord from 'N/currentRecord';
import * as url from 'N/url';

/** The part of the browser that is used here. */
declare const window: { open(address: string, target: string, features: string): unknown };

const SETTINGS = { scriptId: 'customscript_spx_settings_sl', deploymentId: 'customdeploy_spx_settings_sl' };

/** The pages of the settings that can be asked for one NetSuite customer. */
export type PageOfCustomer = 'customer' | 'open' | 'preview';

/**
 * Opens a page of the settings for the customer on the form; in a window of its own, so that the form stays as it is. The address
 * has the internal id only: what else the form holds is for the page to read, as it is when it opens.
 */
export function openPageOfCustomer(page: PageOfCustomer, parameters: Readonly<Record<string, string>> = {}): void {
  const params = { ...parameters, spx_page: page, spx_netsuite_id: String(currentRecord.get().id) };
  window.open(url.resolveScript({ ...SETTINGS, params }), '_blank', 'noopener');
}
