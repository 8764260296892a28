/** A place in a text of notation; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Something in the notation that is not understood or has no equivalent. Never leaves this folder: it becomes a line of the report. */
export class NotationError extends Error {
  constructor(
    readonly place: Place,
    readonly why: string,
    readonly hint?: string,
  ) {
    super(why);
    this.name = 'NotationError';
  }
}
