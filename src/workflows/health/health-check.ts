import type { ProductError } from '../../core/errors/product-error';
import type { HealthWorld } from './health-world';

/** `unknown`: it could not be looked at. */
export type HealthState = 'good' | 'warning' | 'bad' | 'unknown';

/** What one check found. */
export interface Finding {
  state: HealthState;
  /** What is the case, with its numbers. */
  found: string;
  /** What a person does about it; '' when there is nothing to do. */
  remedy: string;
}

/** One line of the health check. */
export interface HealthCheck {
  id: string;
  title: string;
  /** True when it sends requests to SuiteProjects Pro, or may: it then runs only when a person asks for it. */
  asks: boolean;
  /** True for one that tells nothing when the check of the access has failed; it is then left out, so that nobody waits for each. */
  needsAccess?: true;
  /** Throws ProductError for what it cannot get past, and NetSuite's own errors. */
  run(world: HealthWorld): Finding;
}

export const good = (found: string): Finding => ({ state: 'good', found, remedy: '' });
export const warning = (found: string, remedy: string): Finding => ({ state: 'warning', found, remedy });
export const bad = (found: string, remedy: string): Finding => ({ state: 'bad', found, remedy });
export const unknown = (found: string, remedy: string): Finding => ({ state: 'unknown', found, remedy });

/** An error of the catalogue as a finding. */
export const badFor = (error: ProductError): Finding => bad(`It fails with ${error.message}.`, error.entry.administrator);

/** `1 row`, `3 rows`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

/** The first of some names, and how many more there are. */
export function someOf(names: readonly string[], most = 5): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
