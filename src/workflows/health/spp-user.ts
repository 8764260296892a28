import { readCustomers } from '../../suiteprojects/read-customers';
import { good, warning, type HealthCheck } from './health-check';

/** What the user who signed in may read: a customer, as the export does. Whether the user may write shows only a run. */
export const sppUser: HealthCheck = {
  id: 'spp-user',
  title: 'Permissions of the SuiteProjects Pro user',
  asks: true,
  needsAccess: true,
  run({ client, settings }) {
    let seen = 0;
    const { netsuiteIdField } = settings();
    readCustomers(client(), { newerThan: '', fields: ['company', netsuiteIdField], pageSize: 50 }, (customers) => {
      seen += customers.length;
      return false;
    });
    if (seen > 0) return good('The user who signed in may read customers and their custom fields.');
    return warning(
      'The user who signed in sees no customer at all.',
      'Check the role and the filter set of this user in SuiteProjects Pro: it must see every customer that is to be exported.',
    );
  },
};
