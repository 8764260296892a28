import { types } from 'node:util';

const MAP = '$map';
const NUMBER = '$number';

/**
 * Plain data as JSON, with maps and infinite numbers, which JSON lacks. Throws a TypeError for what would not come back as it was:
 * functions, instances of classes, and objects that look like this file's own marks.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key) {
    // Not the second argument: that is what `toJSON` of a date or an address has made of it.
    const one = this[key];
    if (types.isMap(one)) return { [MAP]: [...one] };
    if (typeof one === 'number' && !Number.isFinite(one)) return { [NUMBER]: String(one) };
    if (typeof one === 'function' || typeof one === 'bigint') throw new TypeError(`A ${typeof one} cannot be saved.`);
    if (typeof one === 'object' && one !== null) refuseUnlessPlain(one);
    return one;
  });
}

/** The value that `toJson` was given. Throws a SyntaxError. */
export function fromJson(text: string): unknown {
  return JSON.parse(text, (_key, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    const marks = one as { [MAP]?: [unknown, unknown][]; [NUMBER]?: string };
    if (marks[MAP] !== undefined) return new Map(marks[MAP]);
    return marks[NUMBER] === undefined ? one : Number(marks[NUMBER]);
  });
}

function refuseUnlessPlain(value: object): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new TypeError(`An object of ${value.constructor.name} cannot be saved.`);
  if (MAP in value || NUMBER in value) throw new TypeError(`An object with the key ${MAP} or ${NUMBER} cannot be saved.`);
}
