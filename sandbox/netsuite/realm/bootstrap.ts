import { DATE_BOOTSTRAP } from './date-bootstrap';
import type { LocalDate } from './local-date';

/** What ECMAScript 2023 defines, without shared memory; SuiteScript 2.1 has nothing else (facts netsuite-platform 6). */
const GLOBALS = `
globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
encodeURIComponent escape unescape AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView
Date Error EvalError FinalizationRegistry Float32Array Float64Array Function Int8Array Int16Array Int32Array Map Number
Object Promise Proxy RangeError ReferenceError RegExp Set String Symbol SyntaxError TypeError Uint8Array
Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakRef WeakSet JSON Math Reflect`
  .trim()
  .split(/\s+/);

/** What newer engines add to objects of ECMAScript 2023; the sandbox may run on any of them. */
const LATER_MEMBERS: Record<string, string> = {
  Array: 'fromAsync',
  'ArrayBuffer.prototype': 'detached maxByteLength resizable resize transfer transferToFixedLength',
  Error: 'captureStackTrace isError',
  Map: 'groupBy',
  Math: 'f16round sumPrecise',
  Object: 'groupBy',
  Promise: 'try withResolvers',
  RegExp: 'escape',
  'Set.prototype': 'difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union',
  'String.prototype': 'isWellFormed toWellFormed',
  Uint8Array: 'fromBase64 fromHex',
  'Uint8Array.prototype': 'setFromBase64 setFromHex toBase64 toHex',
};

/** What the realm asks of its host. */
export interface RealmHost {
  now(): number;
  random(): number;
  notEmulated(what: string): Error;
  local: LocalDate;
}

/** What the host can do in the realm, with the realm's own objects and whatever a script did to them since. */
export interface RealmTools {
  /** Parses JSON into objects of the realm. */
  parse(json: string): unknown;
  date(milliseconds: number): Date;
  suiteScriptError(name: string, message: string, id: string): Error;
  /** What a script sees of a NotEmulated. */
  notEmulatedError(what: string): Error;
}

/**
 * Runs once inside a new realm, before any script: takes away what SuiteScript does not have and puts the account's
 * clock and randomness in. It is text, because its objects must be the realm's own.
 */
export const BOOTSTRAP = `(function (host) {
  'use strict';
  const allowed = new Set(${JSON.stringify(GLOBALS)});
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!allowed.has(name)) delete globalThis[name];
  const later = ${JSON.stringify(LATER_MEMBERS)};
  for (const path of Object.keys(later)) {
    const owner = path.split('.').reduce((object, name) => object[name], globalThis);
    for (const name of later[path].split(' ')) delete owner[name];
  }
  const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const name of Object.getOwnPropertyNames(iteratorPrototype)) delete iteratorPrototype[name];

  const SystemDate = ${DATE_BOOTSTRAP}(host);
  Math.random = () => host.random();

  const { parse, stringify } = JSON;
  const defineProperties = Object.defineProperties;
  const SystemError = Error;
  const shown = (value) => ({ value, enumerable: true, configurable: true });
  const hidden = (value) => ({ value, enumerable: false, configurable: true });
  return {
    parse,
    date: (milliseconds) => new SystemDate(milliseconds),
    notEmulatedError: (what) => defineProperties(new SystemError('NOT_EMULATED: ' + what), {
      name: hidden('NOT_EMULATED'), code: shown('NOT_EMULATED'), what: shown(what),
    }),
    suiteScriptError(name, message, id) {
      const error = new SystemError(message);
      const frames = host.frames(error.stack);
      const stack = parse(stringify(frames));
      const cause = { type: 'internal error', code: name, details: message, userEvent: null, stackTrace: parse(stringify(frames)), notifyOff: false };
      const plain = () => ({ type: error.type, name: error.name, message: error.message, stack, cause, id, notifyOff: error.notifyOff, userFacing: false });
      return defineProperties(error, {
        type: shown('error.SuiteScriptError'), name: shown(name), message: shown(message), stack: shown(stack), cause: shown(cause),
        id: shown(id), notifyOff: shown(false), userFacing: shown(false),
        toJSON: hidden(plain), toString: hidden(() => stringify(plain())),
      });
    },
  };
})`;
