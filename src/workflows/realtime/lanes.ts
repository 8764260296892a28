/** The script that exports customers, and its deployments for single customers. */
export const EXPORT_SCRIPT = 'customscript_spx_export_mr';
const PREFIX = 'customdeploy_spx_export_single_';

/** How many deployments for single customers there are; one that runs is not submitted a second time. */
export const LANES = 3;

/**
 * The lane of an SPP customer, from 1. All signals of one customer take the same lane, and a lane does one run at a time: two
 * single exports of one customer never overlap.
 */
export const laneOf = (sppId: string): number => (Number(sppId) % LANES) + 1;

export const deploymentOf = (lane: number): string => `${PREFIX}${lane}`;

/** The deployments of all lanes. */
export const LANE_DEPLOYMENTS: readonly string[] = Array.from({ length: LANES }, (_, index) => deploymentOf(index + 1));

/** The lane that a deployment is; undefined for the deployments that read everything. */
export function laneOfDeployment(deploymentId: string): number | undefined {
  const lane = deploymentId.startsWith(PREFIX) ? Number(deploymentId.slice(PREFIX.length)) : 0;
  return Number.isInteger(lane) && lane >= 1 && lane <= LANES ? lane : undefined;
}
