import { literalText } from '../mapping/literal';
import type { ValueKind } from '../mapping/mapping-row';
import { fixedValue, withLineBreaks } from './fixed-value';
import { fieldValue } from './natural-kind';
import { NotationError } from './notation-error';
import type { SourcePart } from './read-value';
import type { Scope } from './scope';
import { relatedPathOf, tableField } from './spp-names';
import type { Token } from './tokens';

/** What a mapping row holds for its target. */
export interface RowValue {
  kind: ValueKind;
  expression: string;
}

type Lookup = Extract<SourcePart, { is: 'lookup' }>;

function lookupValue({ token, table, by, returns }: Lookup, scope: Scope): RowValue {
  const [byField, returnField] = [tableField(by.value, scope.customSpp), tableField(returns.value, scope.customSpp)];
  return { kind: 'spp-lookup', expression: `${scope.path(token)} in ${table.value} by ${byField} return ${returnField}` };
}

/** Within a concatenation a lookup by id is the field of a related record: `user.name`. */
function relatedField({ token, table, by, returns }: Lookup, scope: Scope): string {
  const path = relatedPathOf(scope.path(token), table.value, tableField(returns.value, scope.customSpp));
  if (by.value !== 'id' || path === undefined)
    throw new NotationError(table, 'within a concatenation only a lookup by id of a record related to the customer has an equivalent');
  return path;
}

function sourcePath(token: Token, scope: Scope): string {
  if (token.value.includes('.')) scope.assume(`${token.value}: a name with a dot is documented in conditions only; taken all the same`);
  return scope.path(token);
}

function refuseMacro(part: SourcePart): void {
  if (part.is !== 'name' || !/^_(?!\w*__c$)/.test(part.token.value)) return;
  const { value } = part.token;
  if (value === '_REMOVE')
    throw new NotationError(
      part.token,
      '_REMOVE empties a field; a customer that is being created has it empty anyway',
      'leave this row out',
    );
  const hint =
    value.toUpperCase() === '_TODAY' ? 'keywords are written in upper case: _TODAY' : 'the macros that are known are _TODAY and _REMOVE';
  throw new NotationError(part.token, `there is no macro ${value} here`, hint);
}

function concatenationValue(parts: readonly SourcePart[], scope: Scope): RowValue {
  const texts: string[] = [];
  for (const part of parts) {
    if (part.is === 'name' && part.token.value === '_TODAY')
      throw new NotationError(part.token, '_TODAY within a concatenation has no equivalent', 'give the date a row of its own');
    refuseMacro(part);
    if (part.is === 'text') texts.push(literalText(withLineBreaks(part.token.value)));
    else texts.push(part.is === 'name' ? sourcePath(part.token, scope) : relatedField(part, scope));
  }
  return { kind: 'concatenation', expression: texts.join(', ') };
}

/** What a source means for a target. Throws NotationError when it has no equivalent. */
export function rowValue(target: string, parts: readonly SourcePart[], scope: Scope): RowValue {
  const [first] = parts;
  if (first === undefined) return { kind: 'fixed', expression: '' };
  if (parts.every((part) => part.is === 'text'))
    return { kind: 'fixed', expression: parts.map(({ token }) => fixedValue(target, token, scope)).join('') };
  if (parts.length > 1) return concatenationValue(parts, scope);
  if (first.is === 'lookup') return lookupValue(first, scope);
  if (first.token.value === '_TODAY') return { kind: 'macro', expression: '_TODAY' };
  refuseMacro(first);
  return fieldValue(target, sourcePath(first.token, scope));
}
