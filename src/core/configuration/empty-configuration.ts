import { CONFIGURATION_SCHEMA, type Configuration } from './configuration';

/** The configuration as shipped: nothing changed, so the default rows, the default filter and the default settings hold. */
export const emptyConfiguration = (): Configuration => ({
  schema: CONFIGURATION_SCHEMA,
  workflow: 'customers_export',
  settings: {},
  filter: null,
  rows: [],
  valueLists: [],
});
