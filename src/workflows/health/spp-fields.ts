import { openConfiguration } from '../edit-configuration';
import { customFieldsIn } from '../check-account';
import { refreshMetadata } from '../known-metadata';
import { bad, count, good, someOf, unknown, type HealthCheck } from './health-check';

/** Whether SuiteProjects Pro has the custom fields that the settings, the mapping and the filter name. */
export const sppFields: HealthCheck = {
  id: 'spp-fields',
  title: 'Custom fields of SuiteProjects Pro',
  asks: true,
  needsAccess: true,
  run({ connection, settings }) {
    const { exportField, netsuiteIdField } = settings();
    const needed = [...new Set([exportField, netsuiteIdField, ...customFieldsIn(openConfiguration().configuration)])];
    const { sppFields: known, sppFailure } = refreshMetadata(connection().id);
    if (sppFailure !== undefined) return unknown(`They could not be read. ${sppFailure}`, 'Look at the checks of the connection first.');
    const missing = needed.filter((field) => !known.some(({ path }) => path === field));
    if (missing.length === 0) return good(`${count(needed.length, 'custom field')} of customers: ${someOf(needed)}.`);
    return bad(
      `Customers have no custom field ${someOf(missing)}.`,
      'Create them in SuiteProjects Pro under Administration > Custom Fields for Customer, active and named without __c; or enter other names ' +
        'on the Workflow settings, Mapping or Filters page.',
    );
  },
};
