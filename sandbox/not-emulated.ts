/** Every NotEmulated, of the host or made in the realm of a script, which must not get objects of the host. */
const known = new WeakSet<object>();

/** Thrown for every call, option, field, operator or query that the sandbox does not emulate. */
export class NotEmulated extends Error {
  readonly code = 'NOT_EMULATED';
  constructor(
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(`NOT_EMULATED: ${what}`, options);
    this.name = 'NOT_EMULATED';
    known.add(this);
  }

  /** Counts an error of another realm, which has the same members, as one of these. */
  static adopt(twin: Error): NotEmulated {
    known.add(twin);
    return twin as NotEmulated;
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && known.has(value);
  }
}
