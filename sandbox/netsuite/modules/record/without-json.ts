import type { Session } from '../../types';

/**
 * Adds a toJSON that is NOT_EMULATED, for an object whose JSON in NetSuite has more than the sandbox knows: without one,
 * JSON.stringify would quietly leave out what is missing.
 */
export function withoutJson<T extends object>(session: Session, name: string, implementation: T): T {
  const toJSON = (): never => {
    throw session.notEmulated(`${name}.toJSON`);
  };
  return Object.defineProperty(implementation, 'toJSON', { value: toJSON, enumerable: false });
}
