import { isDate } from '../comparable';
import { comparisonOf, operandOf } from '../comparison-fault';
import type { Side } from '../../mapping/side';
import type { Condition, Operator } from '../condition';
import { ON_DATES, OPERATOR_TEXTS } from './operators';
import type { TextFault, Token } from './tokens';

/** Thrown and caught inside the parser only. */
export class Misread extends Error {
  constructor(readonly fault: TextFault) {
    super(fault.reason);
  }
}

/** Parentheses and NOTs inside one another; the conditions they make are bounded more narrowly by `faultOf`. */
const DEEPEST = 250;
const OPERATORS = Object.entries(OPERATOR_TEXTS).map(([op, text]) => ({ op: op as Operator, words: text.split(' ') }));
const END: Token = { kind: 'end', text: '', at: 0 };

/** Reads the tokens of one condition by recursive descent. AND binds closer than OR. Throws Misread. */
export class ConditionReader {
  private position = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly side: Side,
  ) {}

  readWhole(): Condition {
    const condition = this.readAny();
    if (this.next.kind !== 'end') this.refuse(`expected AND, OR or the end, not ${this.shown()}`);
    return condition;
  }

  private get next(): Token {
    return this.tokens[this.position] ?? END;
  }

  private readAny(): Condition {
    return this.readJoint('OR', () => this.readJoint('AND', () => this.readOne()));
  }

  private readJoint(word: 'AND' | 'OR', readMember: () => Condition): Condition {
    const first = readMember();
    const members = [first];
    while (this.takes(word)) members.push(readMember());
    if (members.length === 1) return first;
    return word === 'AND' ? { and: members } : { or: members };
  }

  private readOne(): Condition {
    const condition = this.readBare();
    if (!this.takes('BECAUSE')) return condition;
    const { at } = this.next;
    const reason = this.readLiteral();
    if (condition.reason !== undefined) throw new Misread({ at, reason: 'this condition has a reason already' });
    return { ...condition, reason };
  }

  /** A condition without the reason that may follow it, so that the reason of `NOT (...)` is the NOT's. */
  private readBare(): Condition {
    this.depth += 1;
    if (this.depth > DEEPEST) this.refuse(`parentheses are nested more than ${DEEPEST} deep`);
    const condition = this.readOpened();
    this.depth -= 1;
    return condition;
  }

  private readOpened(): Condition {
    if (this.takes('NOT')) return { not: this.readBare() };
    if (this.takes('(')) return this.closed(this.readAny());
    if (this.isGroup('ALL')) return { and: this.readGroup() };
    if (this.isGroup('ANY')) return { or: this.readGroup() };
    return this.readComparison();
  }

  private isGroup(word: string): boolean {
    return this.sees(word) && this.sees('(', 1);
  }

  private readGroup(): Condition[] {
    this.position += 2;
    return this.readList(() => this.readAny());
  }

  /** Members between commas up to the closing parenthesis; the opening one is taken already. */
  private readList<T>(readMember: () => T): T[] {
    const members: T[] = [];
    if (this.takes(')')) return members;
    do members.push(readMember());
    while (this.takes(','));
    return this.closed(members);
  }

  private closed<T>(read: T): T {
    if (!this.takes(')')) this.refuse(`expected ")", not ${this.shown()}`);
    return read;
  }

  private readComparison(): Condition {
    const { kind, text: field, at } = this.next;
    if (kind !== 'word') this.refuse(`expected a field, not ${this.shown()}`);
    this.position += 1;
    const op = this.readOperator(field);
    const values = this.readValues(op);
    const [first = ''] = values;
    const comparison = comparisonOf(field, (isDate(first) && ON_DATES[op]) || op, values, this.side);
    if ('fault' in comparison) throw new Misread({ at, reason: comparison.fault });
    return comparison;
  }

  private readOperator(field: string): Operator {
    const found = OPERATORS.find(({ words }) => words.every((word, ahead) => this.sees(word, ahead)));
    if (found === undefined) return this.refuse(`expected an operator after "${field}", not ${this.shown()}`);
    this.position += found.words.length;
    return found.op;
  }

  private readValues(op: Operator): string[] {
    const operand = operandOf(op);
    if (operand === 'none') return [];
    if (operand !== 'list') return [this.readLiteral()];
    if (!this.takes('(')) this.refuse(`expected a list in parentheses, not ${this.shown()}`);
    return this.readList(() => this.readLiteral());
  }

  private readLiteral(): string {
    const { kind, text } = this.next;
    if (kind !== 'literal') this.refuse(`expected a text in single quotes, not ${this.shown()}`);
    this.position += 1;
    return text;
  }

  /** Keywords are read in any case; a literal is never one. */
  private sees(expected: string, ahead = 0): boolean {
    const token = this.tokens[this.position + ahead] ?? END;
    return (token.kind === 'word' || token.kind === 'sign') && token.text.toUpperCase() === expected;
  }

  private takes(expected: string): boolean {
    const seen = this.sees(expected);
    if (seen) this.position += 1;
    return seen;
  }

  private shown(): string {
    return this.next.kind === 'end' ? 'the end' : `"${this.next.text.slice(0, 40)}"`;
  }

  private refuse(reason: string): never {
    throw new Misread({ at: this.next.at, reason });
  }
}
