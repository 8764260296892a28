import type { Form } from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import { openConfiguration, type OpenedConfiguration } from '../workflows/edit-configuration';
import { chosenWorkflow } from './chosen-workflow';
import { noticeOfError, showNotice } from './notice';

/** Fills a form from the newest configuration; where that cannot be read, the form says so and what to do. Cost: 22 units. */
export function fillOpened(form: Form, fill: (opened: OpenedConfiguration) => void): void {
  try {
    fill(openConfiguration(chosenWorkflow()));
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    showNotice(form, noticeOfError('The configuration cannot be shown', error));
  }
}
