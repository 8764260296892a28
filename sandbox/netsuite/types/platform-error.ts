/** An error of the platform rules inside the store; modules turn it into `session.error(code, message)`. */
export class PlatformError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = code;
  }
}
