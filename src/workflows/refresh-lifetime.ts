import { ProductError } from '../core/errors/product-error';
import { openConfiguration } from './edit-configuration';
import { DEFAULT_EXPORT_SETTINGS, readSettings } from './export/settings';

/** The setting `refreshLifetimeHours`; the shipped one while the configuration is damaged. Cost: 22 units. */
export function refreshLifetimeHours(): number {
  try {
    return readSettings(openConfiguration().configuration.settings).refreshLifetimeHours;
  } catch (error) {
    if (error instanceof ProductError) return DEFAULT_EXPORT_SETTINGS.refreshLifetimeHours;
    throw error;
  }
}
