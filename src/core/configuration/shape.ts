import type { ConfigurationError } from './configuration';

/** Says what is wrong with a value that stands at a JSON path; an empty list when nothing is. */
export type Shape = (value: unknown, path: string) => ConfigurationError[];

const expected =
  (accepts: (value: unknown) => boolean, what: string): Shape =>
  (value, path) =>
    accepts(value) ? [] : [{ path, reason: value === undefined ? `is missing: expected ${what}` : `expected ${what}` }];

export const anyText = expected((value) => typeof value === 'string', 'a text');
export const visibleText = expected((value) => typeof value === 'string' && value.trim() !== '', 'a text that is not empty');
export const anyNumber = expected((value) => Number.isFinite(value), 'a number');
export const trueOrFalse = expected((value) => typeof value === 'boolean', 'true or false');
export const anyFieldValue = expected(
  (value) => typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value),
  'a text, a number, true or false',
);

export const oneOf = (values: readonly (string | number)[]): Shape =>
  expected((value) => (values as readonly unknown[]).includes(value), values.map((value) => JSON.stringify(value)).join(' or '));

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const anyObject = expected(isPlainObject, 'an object');

/** A member that may be left out. */
export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? [] : shape(value, path);

/** A list whose members all have one shape. More than `most` members are refused unread. */
export const listOf =
  (shape: Shape, most: number): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return expected(() => false, 'a list')(value, path);
    if (value.length > most) return [{ path, reason: `has ${value.length} entries, ${most} are allowed` }];
    return value.flatMap((member: unknown, position) => shape(member, `${path}[${position}]`));
  };

/** `.name` where the name can be written so, `["a name"]` where not. */
export const memberPath = (path: string, name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;

/** An object with these members and no other: a name that is not known is a mistake, or belongs to a later version. */
export const objectOf =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (!isPlainObject(value)) return expected(() => false, 'an object')(value, path);
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(members, name));
    return [
      ...unknown.map((name) => ({ path: memberPath(path, name), reason: 'is not known' })),
      ...Object.entries(members).flatMap(([name, shape]) =>
        shape(Object.hasOwn(value, name) ? value[name] : undefined, memberPath(path, name)),
      ),
    ];
  };
