import { NotEmulated } from '../../not-emulated';
import { PlatformError } from '../types';
import type { FieldDefinition } from './field';
import type { FieldValue } from './store';

/**
 * A value as the store keeps it. Empty values become null, an empty checkbox false. Numbers are taken for text, text that
 * looks like a number for numbers, `T` and `F` for checkboxes [K]; anything else of a wrong type is INVALID_FLD_VALUE [assumed].
 * Dates are ISO text here (`2026-01-31`).
 */
export function storedValue(field: FieldDefinition, value: unknown): FieldValue {
  if (field.type === 'unsupported') throw new NotEmulated(`values of field ${field.id}`);
  if (value === null || value === undefined || value === '') return field.type === 'checkbox' ? false : null;
  const stored = convert(field, value);
  if (stored === undefined) throw invalidValue(field, value);
  return stored;
}

/** The wording of the SOAP table's INVALID_FLD_VALUE [O]. */
function invalidValue(field: FieldDefinition, value: unknown): PlatformError {
  const shown = typeof value === 'object' ? 'object' : String(value);
  return new PlatformError('INVALID_FLD_VALUE', `You have entered an Invalid Field Value ${shown} for the following field: ${field.id}`);
}

function convert(field: FieldDefinition, value: unknown): FieldValue | undefined {
  switch (field.type) {
    case 'checkbox':
      return typeof value === 'boolean' ? value : value === 'T' ? true : value === 'F' ? false : undefined;
    case 'radio':
      return value === 'T' || value === 'F' ? value : undefined;
    case 'select':
      return typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : undefined;
    case 'integer':
    case 'decimal':
      return numberOf(value, field.type === 'integer');
    case 'date':
      return isIsoDay(value) ? value : undefined;
    case 'datetime':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;
    default:
      return typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
  }
}

function numberOf(value: unknown, whole: boolean): number | undefined {
  const isNumeral = typeof value === 'string' && /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(value.trim());
  const number = typeof value === 'number' ? value : isNumeral ? Number(value) : NaN;
  return Number.isFinite(number) && (!whole || Number.isSafeInteger(number)) ? number : undefined;
}

function isIsoDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
