import { NotEmulated } from '../../not-emulated';
import type { InstalledDeployment } from '../types';
import { recordNotFound } from './invalid-query';
import { memoryTable } from './memory-table';
import type { SqlColumn, SqlTable } from './table';
import type { TableContext } from './tables';
import type { SqlType, SqlValue } from './value';

/** A deployment and the internal id of its script. */
export interface DeploymentRow {
  scriptInternalId: number;
  deployment: InstalledDeployment;
}

/**
 * The table `scriptdeployment`, with the columns that public queries use: `primarykey`, `scriptid`, `script`, `title`, `status` and
 * `isdeployed`. Values of `status` as in SDF [assumed]. Administrators alone see it: which permission lets another role is not
 * documented. Undefined where nobody gives the deployments.
 */
export function scriptDeploymentTable({ mayRead, deployments }: TableContext): SqlTable | undefined {
  if (!deployments) return undefined;
  if (!mayRead('scriptdeployment')) throw recordNotFound('scriptdeployment');
  const column = (name: string, type: SqlType, read: (row: DeploymentRow) => SqlValue): SqlColumn => ({ name, type, read });
  return memoryTable({
    columns: [
      column('primarykey', 'number', ({ deployment }) => deployment.internalId),
      column('scriptid', 'text', ({ deployment }) => deployment.scriptId),
      column('script', 'number', ({ scriptInternalId }) => scriptInternalId),
      column('title', 'text', ({ deployment }) => deployment.title),
      column('status', 'text', ({ deployment }) => deployment.status),
      column('isdeployed', 'text', ({ deployment }) => (deployment.isDeployed ? 'T' : 'F')),
    ],
    isComplete: false,
    unknown: (name) => new NotEmulated(`SuiteQL column scriptdeployment.${name}`),
    rows: () => deployments(),
  });
}
