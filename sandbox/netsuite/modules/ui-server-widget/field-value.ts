import { isNumber } from '../../suitelet/field-types';
import { multipleValues, VALUE_SEPARATOR, type FieldModel } from '../../suitelet/form-model';
import { momentOfText, type DateKind } from '../../date-text';
import type { Session } from '../../types';

const DATE_KINDS: Readonly<Record<string, DateKind>> = { DATE: 'date', DATETIMETZ: 'datetimetz', TIMEOFDAY: 'timeofday' };

/**
 * The text of a value that a script gives a field, checked against the field's type: text or a number, for checkboxes `T` and
 * `F`, dates and times as the account writes them, a list for multi-selects. Anything else has no documented meaning here.
 */
export function valueText(session: Session, method: string, { type }: FieldModel, value: unknown): string {
  const refuse = () => session.notEmulated(`${method} = ${shown(value)} of a ${type} field`);
  if (Array.isArray(value)) {
    if (type !== 'MULTISELECT' || value.some((one) => typeof one !== 'string')) throw refuse();
    return value.join(VALUE_SEPARATOR);
  }
  if ((typeof value !== 'string' && typeof value !== 'number') || type === 'FILE') throw refuse();
  const text = String(value);
  if (type === 'CHECKBOX' && text !== 'T' && text !== 'F') throw refuse();
  if (isNumber(type) && text !== '' && !isNumberText(type, text)) throw refuse();
  const dateKind = DATE_KINDS[type];
  if (dateKind !== undefined && text !== '' && momentOfText(text, dateKind, session.account.variant) === undefined) throw refuse();
  return text;
}

/** What a script reads back: a list of a multi-select, text of any other (assumed). */
export const readValue = (session: Session, { type, value }: FieldModel): string | string[] =>
  type === 'MULTISELECT' ? session.toRealm(multipleValues(value)) : value;

const isNumberText = (type: string, text: string): boolean =>
  type === 'INTEGER' ? /^-?\d+$/.test(text) : (type === 'PERCENT' ? /^-?\d*\.?\d+%?$/ : /^-?\d*\.?\d+$/).test(text);

const shown = (value: unknown): string =>
  typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? 'an object' : String(value);
