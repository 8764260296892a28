import { NotationError, type Place } from './notation-error';
import type { Token } from './tokens';

/** Walks over tokens. `take…` throw NotationError at the token that is in the way; `skip` takes it only when it is there. */
export class TokenReader {
  private at = 0;

  /** `after`: the place to name when the tokens end too early. */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly after: Place,
  ) {}

  get next(): Token | undefined {
    return this.tokens[this.at];
  }

  get place(): Place {
    return this.next ?? this.after;
  }

  get done(): boolean {
    return this.next === undefined;
  }

  is(kind: 'word' | 'sign', value: string): boolean {
    return this.next?.kind === kind && this.next.value === value;
  }

  skip(kind: 'word' | 'sign', value: string): boolean {
    const found = this.is(kind, value);
    if (found) this.at += 1;
    return found;
  }

  /** `what` is for the message: "a field", "a value". */
  take(kind: 'word' | 'text', what: string): Token {
    const token = this.next;
    if (token?.kind !== kind) this.refuse(what);
    this.at += 1;
    return token;
  }

  takeSign(value: string, what: string): Token {
    const token = this.next;
    if (token === undefined || !this.skip('sign', value)) this.refuse(what);
    return token;
  }

  takeKeyword(value: string): Token {
    const token = this.next;
    if (token === undefined || !this.skip('word', value)) this.refuse(value);
    return token;
  }

  takeEnd(): void {
    if (!this.done) this.refuse('the end of the line');
  }

  /** Throws NotationError at the next token, which should have been `what`. */
  refuse(what: string): never {
    const token = this.next;
    if (token === undefined) throw new NotationError(this.after, `${what} is missing`);
    if (token.kind === 'bad') throw new NotationError(token, token.value, token.hint);
    const shown = token.kind === 'text' ? `'${token.value}'` : token.value;
    throw new NotationError(token, `${what} should stand where ${shown} is`, upperCaseHint(token, what));
  }
}

/** Keywords are case-sensitive (facts 3.3): `then` for THEN is the likeliest mistake. */
function upperCaseHint(token: Token, what: string): string | undefined {
  const upper = token.value.toUpperCase();
  return token.kind === 'word' && upper !== token.value && what.split(' ').includes(upper)
    ? `keywords are written in upper case: ${upper}`
    : undefined;
}
