import { runSql, textOf } from './sql';

/** How a script deployment of this product stands. */
export interface DeploymentState {
  /** Script id in lower case. */
  id: string;
  /** `SCHEDULED`, `NOTSCHEDULED`, `RELEASED` or `TESTING`. */
  status: string;
  isDeployed: boolean;
}

/** The deployments of this product. Cost: 10 units. Throws NetSuite's error for a role that may not see scripts. */
export const listDeployments = (): DeploymentState[] =>
  runSql("SELECT scriptid, status, isdeployed FROM scriptdeployment WHERE LOWER(scriptid) LIKE 'customdeploy_spx_%' ORDER BY scriptid").map(
    (row) => ({
      id: textOf(row['scriptid']).toLowerCase(),
      status: textOf(row['status']).toUpperCase(),
      isDeployed: row['isdeployed'] === 'T',
    }),
  );
