import { ExpressionError } from '../../core/mapping/expression';
import { isKindName } from '../../core/mapping/kinds/registry';
import type { KindName } from '../../core/mapping/mapping-row';
import { concatenationForm } from './concatenation';
import { conditionalForm } from './conditional';
import { dateForm } from './date';
import { fixedForm } from './fixed';
import type { KindForm, LabelOf } from './kind-form';
import { lookupForm, valueListForm } from './listed';
import { macroForm } from './macro';
import { netsuiteLookupForm } from './netsuite-lookup';
import { countryForm, currencyForm, emailForm, fieldForm, phoneForm, urlForm } from './one-source';
import { pullbackForm } from './pullback';
import { firstNonEmptyForm, joinForm } from './several-sources';
import { sppLookupForm } from './spp-lookup';
import { stateForm } from './state';
import { numberForm, textForm } from './stepped';

/** Every kind, in the order in which a person may look for it. The type makes the compiler miss none. */
export const KIND_FORMS: Readonly<Record<KindName, KindForm>> = {
  field: fieldForm,
  fixed: fixedForm,
  conditional: conditionalForm(expressionInWords),
  'value-list': valueListForm,
  concatenation: concatenationForm,
  'first-non-empty': firstNonEmptyForm,
  join: joinForm,
  text: textForm,
  number: numberForm,
  date: dateForm,
  macro: macroForm,
  country: countryForm,
  state: stateForm,
  currency: currencyForm,
  lookup: lookupForm,
  'spp-lookup': sppLookupForm,
  'netsuite-lookup': netsuiteLookupForm,
  email: emailForm,
  phone: phoneForm,
  url: urlForm,
  pullback: pullbackForm,
};

/** Every kind by name, in the order of the forms. */
export const KIND_NAMES = Object.keys(KIND_FORMS) as readonly KindName[];

/** An expression for a person to read; as it is stored when it cannot be understood. */
export function expressionInWords(kind: string, expression: string, label: LabelOf): string {
  if (!isKindName(kind)) return expression;
  try {
    return KIND_FORMS[kind].inWords(expression, label);
  } catch (error) {
    if (error instanceof ExpressionError) return expression;
    throw error;
  }
}
