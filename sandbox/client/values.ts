import type { FieldType } from '../netsuite/suitelet/field-types';
import { multipleValues, VALUE_SEPARATOR } from '../netsuite/suitelet/form-model';

/** What a client script sees and gives: checkbox boolean, date Date, number types number, multi-select list; an empty field ''. */
export type ScriptValue = string | number | boolean | Date | string[];

/** A value as the page has it, for a script. Undefined: a kind of field whose values are not emulated. */
export function toScript(type: FieldType, text: string): ScriptValue | undefined {
  switch (type) {
    case 'CHECKBOX':
      return text === 'T';
    case 'INTEGER':
    case 'FLOAT':
    case 'CURRENCY':
    case 'PERCENT':
      return numberOf(text);
    case 'DATE':
      return text === '' ? '' : (dateOf(text) ?? text);
    case 'MULTISELECT':
      return multipleValues(text);
    case 'DATETIMETZ':
    case 'TIMEOFDAY':
    case 'FILE':
    case 'HELP':
    case 'INLINEHTML':
    case 'LABEL':
      return undefined;
    default:
      return text;
  }
}

/** A script's value as the page has it. Undefined: a value that is not understood for such a field. */
export function fromScript(type: FieldType, value: unknown): string | undefined {
  if (value === '' || value === null) return type === 'CHECKBOX' ? undefined : '';
  switch (type) {
    case 'CHECKBOX':
      return typeof value === 'boolean' ? (value ? 'T' : 'F') : undefined;
    case 'INTEGER':
      return typeof value === 'number' && Number.isInteger(value) ? String(value) : undefined;
    case 'FLOAT':
    case 'CURRENCY':
    case 'PERCENT':
      return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
    case 'DATE':
      return isDate(value) ? `${value.getMonth() + 1}/${value.getDate()}/${value.getFullYear()}` : undefined;
    case 'MULTISELECT':
      return Array.isArray(value) ? value.map(String).join(VALUE_SEPARATOR) : undefined;
    case 'SELECT':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    case 'DATETIMETZ':
    case 'TIMEOFDAY':
    case 'FILE':
    case 'HELP':
    case 'INLINEHTML':
    case 'LABEL':
    case 'IMAGE':
      return undefined;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

/** Why NetSuite would not take what a person typed; undefined when it is fine. Messages: [K]. */
export function complaintOf(type: FieldType, text: string): string | undefined {
  if (text === '') return undefined;
  if (type === 'INTEGER' && !/^-?\d+$/.test(text)) return 'Invalid number (must be a whole number)';
  if (['FLOAT', 'CURRENCY', 'PERCENT'].includes(type) && typeof numberOf(text) !== 'number') return 'Invalid number';
  return type === 'DATE' && !dateOf(text) ? 'Invalid date value (must be M/D/YYYY)' : undefined;
}

function numberOf(text: string): number | string {
  const plain = text.replaceAll(',', '').replace(/%$/, '').trim();
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

/** Midnight in the browser's time zone [K]. */
function dateOf(text: string): Date | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date : undefined;
}

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]' && !Number.isNaN((value as Date).getTime());
