import { loadCustomerFields } from './customer-metadata';
import { runSql } from './sql';

/** The check box of Oracle's connector that marks a customer for its export. */
export const ORACLE_EXPORT_FIELD = 'custentity_oa_export_to_openair';

/** Whether customers have a field. Cost: 10 units. Throws NetSuite's error for a role that may not create customers. */
export const hasCustomerField = (id: string): boolean => loadCustomerFields().some((field) => field.id === id);

/** How many customers are marked for the export of Oracle's connector, which must be installed. Cost: 10 units. */
export function countMarkedForOracle(): number {
  const [row] = runSql(`SELECT COUNT(*) AS total FROM customer WHERE ${ORACLE_EXPORT_FIELD} = 'T'`);
  return Number(row?.['total'] ?? 0);
}
