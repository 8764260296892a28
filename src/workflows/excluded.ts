import { ProductError } from '../core/errors/product-error';
import { loadWorkflow } from '../netsuite/workflow-store';
import { openExportSession } from './export/export-session';
import { listExclusions, type ExclusionList } from './export/list-exclusions';

/** Customers that one look reads at most: a dozen requests. */
export const MOST_LOOKED_AT = 20_000;

/** The excluded customers of one page, and the counts of all. */
export interface ExcludedQuery {
  reason?: string | undefined;
  skip: number;
  most: number;
}

/**
 * Lists the customers that the filter in force keeps out. Writes nothing. Cost: that of `openExportSession` and
 * `listExclusions`, 200 units at most. Throws ProductError of a configuration or connection that cannot be used.
 */
export function listExcluded(query: ExcludedQuery): ExclusionList {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const { client, rules } = openExportSession(workflow);
  return listExclusions(client, rules, { ...query, newerThan: '', mostRead: MOST_LOOKED_AT });
}
