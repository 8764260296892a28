/**
 * @NApiVersion 2.1
 * @NScriptType ClientScript
 * @NModuleScope SameAccount
 */
import { openPageOfCustomer } from '../client/customer-buttons';

/** A client script needs an entry point; the buttons, which the user event names, are all that it is for. */
export const pageInit = (): void => undefined;

export const openInSuiteProjectsPro = (): void => openPageOfCustomer('open');

export const showInSettings = (): void => openPageOfCustomer('customer');

/** Nothing is exported without another look: the page has the button that does it, and says what it will do. */
export const exportNow = (): void => openPageOfCustomer('customer');

/** Nor imported. */
export const importNow = (): void => openPageOfCustomer('customer');

export const previewExport = (): void => openPageOfCustomer('preview');

export const previewImport = (): void => openPageOfCustomer('preview', { spx_workflow: 'customers_import' });
