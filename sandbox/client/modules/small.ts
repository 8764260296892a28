import { guard, readOptions } from '../not-emulated';

/** N/log of a client script writes to the browser's console. */
export function logModule(): object {
  const write = (level: 'debug' | 'info' | 'warn' | 'error') => (given: unknown, details?: unknown) => {
    const options =
      typeof given === 'object' && given !== null ? (given as { title?: string; details?: unknown }) : { title: given, details };
    console[level](options.title, options.details);
  };
  return guard('N/log', { debug: write('debug'), audit: write('info'), error: write('error'), emergency: write('error') });
}

/** N/error: `create`. */
export function errorModule(): object {
  return guard('N/error', {
    create(options: unknown): Error {
      const { name, message } = readOptions<{ name: string; message: string }>('N/error.create', options, [
        'name!',
        'message!',
        'notifyOff',
      ]);
      return Object.assign(new Error(message), { name });
    },
  });
}

const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const is = (wanted: string) => (value: unknown) => tag(value) === wanted;

/** N/util without `nanoTime`. */
export function utilModule(): object {
  return guard('N/util', {
    isArray: (value: unknown) => Array.isArray(value),
    isBoolean: is('Boolean'),
    isDate: is('Date'),
    isFunction: (value: unknown) => typeof value === 'function',
    isNumber: is('Number'),
    isObject: is('Object'),
    isRegExp: is('RegExp'),
    isString: is('String'),
    each<Whole extends object>(whole: Whole, callback: (value: unknown, key: string | number, whole: Whole) => void): Whole {
      for (const [key, value] of Object.entries(whole)) callback(value, Array.isArray(whole) ? Number(key) : key, whole);
      return whole;
    },
    extend: <Receiver extends object, Contributor extends object>(receiver: Receiver, contributor: Contributor) =>
      Object.assign(receiver, contributor),
  });
}
