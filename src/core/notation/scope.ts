import { ExpressionError } from '../mapping/expression';
import { placeOf } from '../mapping/targets';
import { DECLARATIONS } from './keywords';
import { targetOf, type Target } from './netsuite-names';
import { NotationError } from './notation-error';
import { lookupOfPath, nameOfPath, pathOfName } from './spp-names';
import type { Token } from './tokens';

/** Why the mapping takes no row for a target; undefined when it does. */
function targetFault(target: string): string | undefined {
  try {
    placeOf(target);
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionError) return error.reason;
    throw error;
  }
}

/** The names that one mapping group has declared so far, and what they stand for. */
export class Scope {
  private readonly declared = { netsuite: new Set<string>(), spp: new Set<string>() };
  readonly customSpp = new Set<string>();
  private assumptions = new Set<string>();

  /** Takes the names behind a declaration keyword. */
  declare(keyword: string, names: readonly string[]): void {
    const declaration = DECLARATIONS[keyword];
    if (declaration === undefined) return;
    for (const name of names) {
      this.declared[declaration.side].add(name);
      if (declaration.custom && declaration.side === 'spp') this.customSpp.add(name);
    }
  }

  private get declaresNothing(): boolean {
    return this.declared.netsuite.size === 0 && this.declared.spp.size === 0;
  }

  /** Custom workflows need no declarations (facts 3.3), so a text without any is taken as one of those. */
  private checkDeclared(side: 'netsuite' | 'spp', name: string): void {
    if (this.declaresNothing || this.declared[side].has(name)) return;
    this.assume(`${name} is not declared in ${side === 'spp' ? 'OA_FIELDS' : 'NS_FIELDS'} before its use; taken all the same`);
  }

  /** Something that belongs into the report of the line or block that is being read. */
  assume(what: string): void {
    this.assumptions.add(what);
  }

  /** What was assumed since the last call, as one text; '' for nothing. */
  takeAssumptions(): string {
    const why = [...this.assumptions].join('; ');
    this.assumptions.clear();
    return why;
  }

  /** Throws NotationError when the NetSuite field has no equivalent. */
  target(token: Token): string {
    const found: Target | string = targetOf(token.value, this.declared.netsuite.has(token.value));
    if (typeof found === 'string') throw new NotationError(token, found);
    const fault = targetFault(found.target);
    if (fault !== undefined) throw new NotationError(token, `${token.value} cannot be mapped: ${fault}`);
    if (found.assumed !== undefined) this.assume(found.assumed);
    this.checkDeclared('netsuite', token.value);
    return found.target;
  }

  /** Throws NotationError when the SPP field has no equivalent. */
  path(token: Token): string {
    const found = pathOfName(token.value, this.customSpp);
    if (typeof found === 'string') throw new NotationError(token, found, 'if it is a custom field, declare it in OA_CUSTOM_FIELDS');
    const related = lookupOfPath(found.path);
    if (related === undefined) this.checkDeclared('spp', token.value);
    else if (!this.declared.spp.has(related.foreignKey)) this.checkDeclared('spp', nameOfPath(related.foreignKey, this.customSpp).name);
    return found.path;
  }
}
