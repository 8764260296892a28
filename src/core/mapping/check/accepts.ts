import { isEmail } from '../../customer/is-email';
import type { Problem } from '../../errors/problem';
import type { NetSuiteField, NetSuiteFieldType } from '../../metadata/metadata';
import { readIsoDay } from '../calendar-day';
import type { Outcome } from './outcome';

type Form = Exclude<Outcome['form'], 'literal'>;

/** What a field of each type takes, besides texts that are known beforehand. */
const FORMS: Readonly<Record<NetSuiteFieldType, readonly Form[]>> = {
  text: ['text', 'open', 'id', 'number', 'day', 'country'],
  longtext: ['text', 'open', 'id', 'number', 'day', 'country'],
  email: ['text', 'open'],
  phone: ['text', 'open'],
  url: ['text', 'open'],
  select: ['id', 'open'],
  checkbox: ['open'],
  date: ['day'],
  number: ['number', 'open'],
};

/** The texts that the writer turns into the two states of a checkbox. */
export const CHECKBOX_TEXTS: readonly string[] = ['T', 'F', 'true', 'false', '1', '0'];

/** Which texts have the form of a type. */
const READS: Readonly<Record<NetSuiteFieldType, (text: string) => boolean>> = {
  text: () => true,
  longtext: () => true,
  phone: () => true,
  url: () => true,
  email: isEmail,
  select: () => true,
  checkbox: (text) => CHECKBOX_TEXTS.includes(text),
  date: (text) => readIsoDay(text) !== undefined,
  number: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
};

type Finding = Pick<Problem, 'code' | 'data'>;

function checkOption({ id, options }: NetSuiteField, text: string): Finding | undefined {
  if (id === 'country') return /^[A-Z]{2}$/.test(text) ? undefined : { code: 'MAPPING_OPTION_UNKNOWN', data: { value: text } };
  if (options === undefined)
    return /^-?\d+$/.test(text) ? undefined : { code: 'MAPPING_OPTION_UNKNOWN', data: { value: text, expected: 'an internal id' } };
  if (options.some((option) => option.id === text)) return undefined;
  // The commonest slip is the text that the page of the record shows.
  const meant = options.find((option) => option.text.toLowerCase() === text.toLowerCase());
  return { code: 'MAPPING_OPTION_UNKNOWN', data: { value: text, ...(meant && { expected: meant.id }) } };
}

function checkText(field: NetSuiteField, text: string): Finding | undefined {
  if (!READS[field.type](text)) return { code: 'MAPPING_TYPE_MISMATCH', data: { type: field.type, value: text } };
  if (field.type === 'select') return checkOption(field, text);
  const length = [...text].length;
  const { maxLength: limit } = field;
  return limit === undefined || length <= limit ? undefined : { code: 'MAPPING_VALUE_TOO_LONG', data: { value: text, length, limit } };
}

/** What is wrong with an outcome for a field; undefined when the field takes it. */
export function checkOutcome(field: NetSuiteField, outcome: Outcome): Finding | undefined {
  if (outcome.form === 'literal') return checkText(field, outcome.text);
  if (FORMS[field.type].includes(outcome.form) || (field.id === 'country' && outcome.form === 'country')) return undefined;
  return { code: 'MAPPING_TYPE_MISMATCH', data: { type: field.type, value: outcome.form } };
}
