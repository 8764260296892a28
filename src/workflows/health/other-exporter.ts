import { hasCustomerField, countMarkedForOracle, ORACLE_EXPORT_FIELD } from '../../netsuite/oracle-export';
import { count, good, warning, type Finding, type HealthCheck } from './health-check';

/**
 * Whether Oracle's own customers export seems active: it would bring customers that this product created back to
 * SuiteProjects Pro as second ones, and the other way round (design 4). Cost: 20 units. Throws NetSuite's error for a role that
 * may not see the fields of customers.
 */
export function seeOtherExporter(): Finding {
  if (!hasCustomerField(ORACLE_EXPORT_FIELD)) return good("Oracle's SuiteProjects Pro connector is not installed.");
  const marked = countMarkedForOracle();
  if (marked === 0) return good("Oracle's connector is installed, and no customer is marked for its export.");
  return warning(
    `Oracle's connector is installed, and ${count(marked, 'customer is', 'customers are')} marked for its export (${ORACLE_EXPORT_FIELD}).`,
    'Let one product export customers only: switch off the customers workflow of the connector, or this one on the Workflow settings page.',
  );
}

export const otherExporter: HealthCheck = {
  id: 'other-exporter',
  title: "Oracle's own customers export",
  asks: false,
  run: seeOtherExporter,
};
