import { ProductError } from '../core/errors/product-error';
import { openConfiguration } from './edit-configuration';
import { DEFAULT_EXPORT_SETTINGS, readSettings, type ExportSettings } from './export/settings';

/**
 * The custom fields by which the export knows what to do with a customer. They say nothing about it, and entered instead of
 * SuiteProjects Pro's they would only hide it from the filter. Cost: 22 units.
 */
export function markFields(): string[] {
  const { exportField, netsuiteIdField } = settingsInForce();
  return [exportField, netsuiteIdField];
}

/** A configuration that cannot be used is shown elsewhere. */
function settingsInForce(): ExportSettings {
  try {
    return readSettings(openConfiguration().configuration.settings);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return DEFAULT_EXPORT_SETTINGS;
  }
}
