import type * as error from 'N/error';
import type * as log from 'N/log';
import type * as util from 'N/util';
import type { Emulates } from '../../netsuite/modules/emulates';
import { guard, notEmulated, readOptions } from '../not-emulated';

/** N/log of a client script writes to the browser's console. Title and details, also one after the other [K]. */
export function logModule(): object {
  const write =
    (member: string, level: 'debug' | 'info' | 'warn' | 'error') =>
    (...given: unknown[]): void => {
      const [first, details, ...more] = given;
      if (more.length > 0) throw notEmulated(`N/log.${member} with ${given.length} arguments`);
      const isObject = typeof first === 'object' && first !== null;
      const options = isObject
        ? readOptions<{ title?: string; details?: unknown }>(`N/log.${member}`, first, ['title', 'details'], { title: 'text' })
        : { title: first, details };
      console[level](options.title, options.details);
    };
  return guard('N/log', {
    debug: write('debug', 'debug'),
    audit: write('audit', 'info'),
    error: write('error', 'error'),
    emergency: write('emergency', 'error'),
  } satisfies Emulates<typeof log>);
}

/** N/error: `create`. What it gives is an Error with a name and a message; its other members are not there. */
export function errorModule(): object {
  return guard('N/error', {
    create(options: unknown): Error {
      const names = ['name!', 'message!', 'notifyOff'];
      const kinds = { name: 'text', message: 'text', notifyOff: 'boolean' } as const;
      const { name, message } = readOptions<{ name: string; message: string }>('N/error.create', options, names, kinds);
      return Object.assign(new Error(message), { name });
    },
  } satisfies Emulates<typeof error>);
}

const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const is = (wanted: string) => (value: unknown) => tag(value) === wanted;

/** N/util without `nanoTime`. `each` and `extend` of what is no object are not emulated. */
export function utilModule(): object {
  type Visit = (value: unknown, key: string | number, whole: object) => unknown;
  const object = (method: string, value: unknown): object => {
    if (typeof value !== 'object' || value === null) throw notEmulated(`N/util.${method} of ${String(value)}`);
    return value;
  };
  return guard('N/util', {
    isArray: (value: unknown) => Array.isArray(value),
    isBoolean: is('Boolean'),
    isDate: is('Date'),
    isFunction: (value: unknown) => typeof value === 'function',
    isNumber: is('Number'),
    isObject: is('Object'),
    isRegExp: is('RegExp'),
    isString: is('String'),
    each(whole: object, callback: (...each: never[]) => unknown): object {
      const entries = Object.entries(object('each', whole)) as [string, unknown][];
      for (const [key, value] of entries) (callback as Visit)(value, Array.isArray(whole) ? Number(key) : key, whole);
      return whole;
    },
    extend: (receiver: unknown, contributor: unknown): object => Object.assign(object('extend', receiver), object('extend', contributor)),
  } satisfies Emulates<typeof util>);
}
