import type * as format from 'N/format';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions, type OptionRules } from '../options';
import { SERVER_TIME_ZONE } from '../../realm/server-time-zone';
import { formatDate, parseDate, type DateFormat } from './date-value';
import { formatNumber, parseNumber } from './number-value';
import { TIME_ZONES } from './time-zones';
import { FORMAT_TYPES, type FormatType } from './types';

interface FormatOptions {
  value: unknown;
  type: FormatType;
  timezone?: string;
}

const RULES: OptionRules = {
  required: ['value', 'type'],
  optional: ['timezone'],
  kinds: {
    value: ['date', 'text', 'number', 'boolean'],
    type: { oneOf: Object.values(FORMAT_TYPES) },
    timezone: { oneOf: Object.values(TIME_ZONES) },
  },
};

/**
 * N/format. Cost: none. Dates and times in the time zone of the account or of the option `timezone` (DATETIME and DATETIMETZ
 * only), numbers as in the United States. What is not of the type comes back as it came (help: section_4388837989,
 * section_4388843892). Not emulated: the other types, time zones by number or outside the enum.
 */
export function formatModule(session: Session): object {
  return guardModule(session, 'N/format', {
    Type: guardModule(session, 'N/format.Type', FORMAT_TYPES),
    Timezone: guardModule(session, 'N/format.Timezone', TIME_ZONES),
    format: (options: unknown): unknown => formatValue(session, read(session, 'N/format.format', options)),
    parse: (options: unknown): unknown => parseValue(session, read(session, 'N/format.parse', options)),
  } satisfies Emulates<Omit<typeof format, 'Timezone' | 'format' | 'parse'>> & { Timezone: object; format: unknown; parse: unknown });
}

interface Reading extends FormatOptions {
  method: string;
}

function read(session: Session, method: string, given: unknown): Reading {
  const options = readOptions<FormatOptions>(session, method, given, RULES);
  const takesZone = options.type === 'datetime' || options.type === 'datetimetz';
  if (options.timezone && !takesZone) throw session.notEmulated(`${method} option timezone with the type ${options.type}`);
  return { ...options, method };
}

function formatValue(session: Session, reading: Reading): unknown {
  const { type, value } = reading;
  switch (type) {
    case 'date':
    case 'datetime':
    case 'datetimetz':
    case 'timeofday':
      return formatDate(dateFormat(session, type, reading), value);
    case 'integer':
    case 'float':
    case 'currency':
    case 'percent':
      return formatNumber(session, type, value);
    case 'checkbox':
      return typeof value === 'boolean' ? (value ? 'T' : 'F') : value;
    default:
      return asText(session, reading);
  }
}

function parseValue(session: Session, reading: Reading): unknown {
  const { type, value } = reading;
  switch (type) {
    case 'date':
    case 'datetime':
    case 'datetimetz':
    case 'timeofday':
      return parseDate(session, dateFormat(session, type, reading), value);
    case 'integer':
    case 'float':
    case 'currency':
    case 'percent':
      return parseNumber(session, type, value);
    case 'checkbox':
      return value === 'T' ? true : value === 'F' ? false : value;
    default:
      return asText(session, reading);
  }
}

/** Days and times of day are the server's (help: section_4388837989), moments the account's. */
const dateFormat = (session: Session, kind: DateFormat['kind'], { timezone }: Reading): DateFormat => ({
  kind,
  timeZone: timezone || (kind === 'date' || kind === 'timeofday' ? SERVER_TIME_ZONE : session.account.variant.timeZone),
});

const PLAIN_TEXT: readonly FormatType[] = ['text', 'email', 'phone', 'url', 'identifier', 'textarea'];

/** Text is the same before and after [K], a phone number too. */
function asText(session: Session, { method, type, value }: Reading): unknown {
  if (!PLAIN_TEXT.includes(type)) throw session.notEmulated(`${method} with the type ${type}`);
  if (typeof value !== 'string') throw session.notEmulated(`${method} of a value that is no text, with the type ${type}`);
  return value;
}
