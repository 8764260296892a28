import { NotEmulated } from '../../not-emulated';
import { isDate, isDateAndTime, isTimeOfDay } from './date-format';
import { textOf, type XmlElement } from './xml-tree';

/** Greatest lengths by field type, in bytes of UTF-8 (D:section_N2842731). Of long text, what a script may write: more could not be saved again. */
const lengths: Record<string, number> = { TEXT: 300, TEXTAREA: 4000, CLOBTEXT: 100_000, EMAIL: 254, URL: 999, PHONE: 32 };

const formats: Record<string, { accepts(text: string): boolean; expected: string }> = {
  CHECKBOX: { accepts: (text) => text === 'T' || text === 'F', expected: 'T or F' },
  INTEGER: { accepts: (text) => /^-?\d{1,15}$/.test(text), expected: 'a whole number' },
  FLOAT: { accepts: isDecimal, expected: 'a number' },
  CURRENCY: { accepts: isDecimal, expected: 'a number' },
  PERCENT: { accepts: (text) => isDecimal(text.replace(/%$/, '')), expected: 'a percentage' },
  DATE: { accepts: isDate, expected: 'a date such as 2026-01-31' },
  DATETIMETZ: { accepts: isDateAndTime, expected: 'a date and time such as 2026-01-31T02:00:00Z' },
  TIMEOFDAY: { accepts: isTimeOfDay, expected: 'a time such as 02:00:00' },
  EMAIL: { accepts: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), expected: 'an email address' },
};

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/**
 * What a text would have to be to become a value of this custom field; undefined when it is one.
 * `definition` is the field's XML. Lists are for the rules that know the references.
 */
export function expectedOf(definition: XmlElement, text: string): string | undefined {
  const fieldType = textOf(definition, 'fieldtype') ?? '';
  const format = formats[fieldType];
  if (format && !format.accepts(text)) return format.expected;
  const longest = Number(textOf(definition, 'maxlength') ?? Infinity);
  if ([...text].length > longest) return `at most ${longest} characters`;
  const bytes = lengths[fieldType] ?? Infinity;
  return new TextEncoder().encode(text).length > bytes ? `at most ${bytes} bytes` : undefined;
}

/**
 * A text as the store keeps it: checkbox as boolean, numbers as number, everything else as text.
 * Throws `NotEmulated` for types whose stored form is not settled.
 */
export function storedValue(fieldType: string, text: string): string | number | boolean {
  switch (fieldType) {
    case 'CHECKBOX':
      return text === 'T';
    case 'INTEGER':
    case 'FLOAT':
    case 'CURRENCY':
      return Number(text);
    case 'TEXT':
    case 'TEXTAREA':
    case 'CLOBTEXT':
    case 'DATE':
    case 'EMAIL':
    case 'PHONE':
    case 'URL':
      return text;
    default:
      throw new NotEmulated(`SDF instance value of a ${fieldType} field`);
  }
}
