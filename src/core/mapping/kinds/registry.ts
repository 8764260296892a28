import { ExpressionError } from '../expression';
import type { CompiledExpression, Kind, KindName, References, ValueKind } from '../mapping-row';
import { concatenation } from './concatenation';
import { conditional } from './conditional';
import { country } from './country';
import { currency } from './currency';
import { date } from './date';
import { email } from './email';
import { field } from './field';
import { firstNonEmpty } from './first-non-empty';
import { fixed } from './fixed';
import { join } from './join';
import { lookup } from './lookup';
import { macro } from './macro';
import { netsuiteLookup } from './netsuite-lookup';
import { number } from './number';
import { phone } from './phone';
import { sppLookup } from './spp-lookup';
import { state } from './state';
import { text } from './text';
import { url } from './url';
import { valueList } from './value-list';

/** Every kind of value. The type makes the compiler miss none. */
export const KINDS: Readonly<Record<ValueKind, Kind>> = {
  field,
  fixed,
  'first-non-empty': firstNonEmpty,
  join,
  concatenation,
  text,
  number,
  date,
  macro,
  country,
  state,
  currency,
  'value-list': valueList,
  lookup,
  'spp-lookup': sppLookup,
  'netsuite-lookup': netsuiteLookup,
  conditional: conditional(compileValue),
  email,
  phone,
  url,
};

/** Whether a stored text names a kind of value. */
export const isValueKind = (text: string): text is ValueKind => Object.hasOwn(KINDS, text);

/** Whether a stored text names a kind. */
export const isKindName = (text: string): text is KindName => text === 'pullback' || isValueKind(text);

/** Understands an expression of a kind of value. Throws ExpressionError, also when there is no such kind. */
export function compileValue(kind: string, expression: string, references: References): CompiledExpression {
  if (!isValueKind(kind)) throw new ExpressionError(`there is no kind "${kind}"`);
  const { side } = references;
  if (side?.refusedKinds.includes(kind)) throw new ExpressionError(`the kind "${kind}" cannot be read from ${side.record}`);
  return KINDS[kind](expression, references);
}
