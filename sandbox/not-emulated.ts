/** Thrown for every call, option, field, operator or query that the sandbox does not emulate. */
export class NotEmulated extends Error {
  readonly code = 'NOT_EMULATED';
  constructor(readonly what: string) {
    super(`NOT_EMULATED: ${what}`);
    this.name = 'NOT_EMULATED';
  }
}
