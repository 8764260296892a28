import { NotEmulated } from '../../../not-emulated';
import type { Session } from '../../types';

type Method = (...parameters: unknown[]) => unknown;

/**
 * The same object, whose methods tell the session of a NOT_EMULATED that the store or the evaluator throws: they know no
 * session, and a script that swallows the error has to fail all the same.
 */
export function remembering<T extends object>(session: Session, implementation: T): T {
  for (const [name, { value, ...rest }] of Object.entries(Object.getOwnPropertyDescriptors(implementation))) {
    if (typeof value !== 'function') continue;
    Object.defineProperty(implementation, name, {
      ...rest,
      value: (...parameters: unknown[]) => remember(session, value as Method, parameters),
    });
  }
  return implementation;
}

function remember(session: Session, method: Method, parameters: unknown[]): unknown {
  try {
    return method(...parameters);
  } catch (thrown) {
    throw thrown instanceof NotEmulated ? session.notEmulated(thrown.what) : thrown;
  }
}
