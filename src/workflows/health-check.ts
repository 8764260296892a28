import { ProductError } from '../core/errors/product-error';
import * as log from '../netsuite/log';
import { badFor, unknown, type Finding, type HealthCheck } from './health/health-check';
import { openHealthWorld, type HealthWorld } from './health/health-world';
import { HEALTH_CHECKS } from './health/registry';
import { token } from './health/token';

export type { Finding, HealthState } from './health/health-check';

/** One line of the health check. `finding` is undefined for a check that sends requests and was not asked for. */
export interface HealthLine {
  id: string;
  title: string;
  finding: Finding | undefined;
}

/**
 * Looks whether everything is in order. `asking`: also with the checks that send requests to SuiteProjects Pro, about 6 in all.
 * Never throws for what one check meets. Cost: 200 units, and 260 more with the requests.
 */
export function checkHealth(now: number, asking: boolean): HealthLine[] {
  const world = openHealthWorld(now);
  let hasAccess = true;
  return HEALTH_CHECKS.map((check) => {
    const { id, title } = check;
    if (check.asks && !asking) return { id, title, finding: undefined };
    const finding = check.needsAccess && !hasAccess ? NO_ACCESS : findingOf(check, world);
    if (check === token) hasAccess = finding.state === 'good';
    return { id, title, finding };
  });
}

const NO_ACCESS = unknown('It needs access to SuiteProjects Pro.', `See ${token.title} above.`);

function findingOf(check: HealthCheck, world: HealthWorld): Finding {
  try {
    return check.run(world);
  } catch (error) {
    if (error instanceof ProductError) return badFor(error);
    const { name = 'UNEXPECTED_ERROR' } = (error ?? {}) as { name?: string };
    log.audit({ title: `Health check: ${check.title}`, details: name });
    return unknown(`NetSuite did not show it (${name}): your role may not see it.`, 'Open this page as an administrator.');
  }
}
