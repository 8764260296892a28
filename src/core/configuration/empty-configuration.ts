import { CONFIGURATION_SCHEMA, type Configuration, type WorkflowType } from './configuration';

/** The configuration as shipped: nothing changed, so the default rows, the default filter and the default settings hold. */
export const emptyConfiguration = (workflow: WorkflowType = 'customers_export'): Configuration => ({
  schema: CONFIGURATION_SCHEMA,
  workflow,
  settings: {},
  filter: null,
  rows: [],
  valueLists: [],
});
