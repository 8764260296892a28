/** Something in a row or filter that the notation has no words for. Never leaves this folder. */
export class NotExpressible extends Error {
  constructor(readonly why: string) {
    super(why);
    this.name = 'NotExpressible';
  }
}
