import type { Session } from '../../../sandbox/netsuite/types';

/** What a script may pass for one option without being refused: any value of these kinds, or (when left out) nothing but what is listed. */
export type Free = 'text' | 'number' | 'boolean' | 'object' | 'array' | 'function' | 'anything';

/**
 * One emulated method with a call that works, for the walk over options that nobody understands
 * (`__tests__/conformance/unknown-options.test.ts`): every method of every emulated module needs one.
 */
export interface MethodSample {
  /** As NOT_EMULATED names it: `N/cache.Cache.put`. */
  method: string;
  /** Makes the function in a fresh session of an account, and options (or positional arguments) that it accepts. */
  prepare(session: Session): { call: (...parameters: unknown[]) => unknown; options: Record<string, unknown> | undefined };
  /** Options whose value is free within a kind; an option that is not here is walked with unknown values of every kind. */
  free?: Readonly<Record<string, Free | readonly Free[]>>;
  /** Methods that take no options object: the walk gives them one unknown argument. */
  takesNothing?: true;
  /** Methods that judge any value there is; the walk has nothing to refuse. */
  takesAnything?: true;
}
