import { isBlank } from '../core/customer/is-blank';
import { ProductError } from '../core/errors/product-error';
import { loadConfiguration } from '../netsuite/configuration-store';
import { loadWorkflow } from '../netsuite/workflow-store';
import { readCustomersById } from '../suiteprojects/read-customers-by-id';
import { readSettings } from './export/settings';
import { openClient, requireConnection } from './spp-session';
import { startOnDemand, type Started } from './start-run';

/** A customer that has a NetSuite id in SuiteProjects Pro, so that nothing is done to it. */
export interface AlreadyIntegrated {
  sppId: string;
  company: string;
  netsuiteId: string;
}

/** What became of a request to export single customers. */
export interface StartedChosen {
  /** Undefined when none of them was left to export. */
  started: Started | undefined;
  integrated: AlreadyIntegrated[];
  /** Ids that SuiteProjects Pro has no customer of. */
  missing: string[];
}

/**
 * Starts a run of these customers of SuiteProjects Pro, 500 at most, without those that are integrated already. They are
 * read now, so that the person is told at once, and again by the run. Cost: 90 units. Throws ProductError.
 */
export function startChosen(ids: readonly string[]): StartedChosen {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const { netsuiteIdField } = readSettings(loadConfiguration(workflow.id).configuration.settings);
  const client = openClient(requireConnection(workflow.connectionId));
  const found = readCustomersById(client, ids, ['company', 'name', netsuiteIdField]);
  const integrated = [...found.values()].flatMap(({ id, company, name, custom }) => {
    const netsuiteId = custom[netsuiteIdField] ?? '';
    // A numeric custom field shows 0 when nothing was ever stored in it.
    return isBlank(netsuiteId) || netsuiteId === '0' ? [] : [{ sppId: id, company: company || name, netsuiteId }];
  });
  const done = new Set(integrated.map(({ sppId }) => sppId));
  const left = ids.filter((id) => found.has(id) && !done.has(id));
  return {
    started: left.length === 0 ? undefined : startOnDemand('customers_export', { kind: 'ids', ids: left }),
    integrated,
    missing: ids.filter((id) => !found.has(id)),
  };
}
