import type * as util from 'N/util';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { checkNoArguments } from '../options';

const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** N/util, also the global `util`. Cost: none. `nanoTime` is the account's clock in nanoseconds. */
export function utilModule(session: Session): object {
  return guardModule(session, 'N/util', {
    isArray: (value: unknown): value is never[] => Array.isArray(value),
    isBoolean: (value: unknown): value is boolean => tag(value) === 'Boolean',
    isDate: (value: unknown): value is Date => tag(value) === 'Date',
    isFunction: (value: unknown): value is () => unknown => typeof value === 'function',
    isNumber: (value: unknown): value is number => tag(value) === 'Number',
    /** Plain objects only: no arrays, functions or null [K]. */
    isObject: (value: unknown): value is object => tag(value) === 'Object',
    isRegExp: (value: unknown): value is RegExp => tag(value) === 'RegExp',
    isString: (value: unknown): value is string => tag(value) === 'String',
    nanoTime(...given: unknown[]): number {
      checkNoArguments(session, 'N/util.nanoTime', given);
      return session.account.clock.now() * 1_000_000;
    },
    /** Calls back with value, key (or index) and the whole; returns the whole [K]. */
    each<T extends object>(iterable: T, callback: (value: unknown, key: never, whole: T) => void): T {
      if (typeof iterable !== 'object' || iterable === null || typeof callback !== 'function')
        throw session.notEmulated('N/util.each of something that is no object, or without a callback');
      const isList = Array.isArray(iterable);
      for (const [key, value] of Object.entries(iterable)) callback(value, (isList ? Number(key) : key) as never, iterable);
      return iterable;
    },
    /** Copies the own members of the contributor onto the receiver, which it returns. */
    extend<T extends object, U extends object>(receiver: T, contributor: U): T & U {
      if (typeof receiver !== 'object' || receiver === null || typeof contributor !== 'object' || contributor === null)
        throw session.notEmulated('N/util.extend of something that is no object');
      return Object.assign(receiver, contributor);
    },
  } satisfies Emulates<Omit<typeof util, 'each' | 'extend'>> & Record<'each' | 'extend', unknown>);
}
