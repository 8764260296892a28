import type * as i18n from 'N/format/i18n';
import { CALL_UNITS } from '../../limits';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions, type OptionRules } from '../options';
import { NEGATIVE_FORMATS, numberText, USUAL_FORMAT, type NumberFormat } from './number-format';

type Given = Partial<NumberFormat>;

const NUMBER_FORMATTER: OptionRules = {
  optional: ['groupSeparator', 'decimalSeparator', 'precision', 'negativeNumberFormat'],
  kinds: {
    groupSeparator: 'text',
    decimalSeparator: 'text',
    precision: 'number',
    negativeNumberFormat: { oneOf: Object.values(NEGATIVE_FORMATS) },
  },
};
const NUMBER = { required: ['number'], kinds: { number: 'number' } } as const;

/**
 * N/format/i18n for numbers and US dollars, with the formats of an account of the United States. Cost: 10 units for each formatter
 * and each `format` (help: section_1558023913, section_1558031908). Not emulated: locales, other currencies (whose format is the
 * company's), phone numbers, spelling out.
 */
export function formatI18nModule(session: Session): object {
  return guardModule(session, 'N/format/i18n', {
    NegativeNumberFormat: guardModule(session, 'N/format/i18n.NegativeNumberFormat', NEGATIVE_FORMATS) as never,
    getNumberFormatter(options?: unknown): object {
      const method = 'N/format/i18n.getNumberFormatter';
      const given = withoutGaps(readOptions<Given>(session, method, options, NUMBER_FORMATTER));
      const { precision } = given;
      if (precision !== undefined && !(Number.isInteger(precision) && precision >= 0 && precision <= 20))
        throw session.notEmulated(`${method} option precision = ${precision}`);
      return session.call('format.getNumberFormatter', CALL_UNITS.numberFormatter, () => numberFormatter(session, given));
    },
    getCurrencyFormatter(options: unknown): object {
      const method = 'N/format/i18n.getCurrencyFormatter';
      const rules = { required: ['currency'], kinds: { currency: { oneOf: ['USD'] } } } as const;
      readOptions(session, method, options, rules);
      return session.call('format.getCurrencyFormatter', CALL_UNITS.numberFormatter, () => currencyFormatter(session));
    },
  } satisfies Emulates<typeof i18n>);
}

/** An option that is null or undefined counts as not given. */
const withoutGaps = (given: Given): Given => Object.fromEntries(Object.entries(given).filter(([, value]) => (value ?? null) !== null));

/** What was not given is the company's. Whether a precision that was not given is a number or text is not clear in the help: not emulated. */
function numberFormatter(session: Session, given: Given): object {
  const method = 'N/format/i18n.NumberFormatter.format';
  const format: NumberFormat = { ...USUAL_FORMAT, ...given };
  const { groupSeparator, decimalSeparator, negativeNumberFormat } = format;
  return guardModule(session, 'N/format/i18n.NumberFormatter', {
    groupSeparator,
    decimalSeparator,
    negativeNumberFormat: negativeNumberFormat as never,
    ...(given.precision !== undefined && { precision: given.precision }),
    format: (options: unknown) => formatted(session, method, options, (number) => numberText(session, method, format, number)),
  });
}

/** Help: section_1558024548. Where the sign of a negative amount stands is not documented. */
function currencyFormatter(session: Session): object {
  const method = 'N/format/i18n.CurrencyFormatter.format';
  return guardModule(session, 'N/format/i18n.CurrencyFormatter', {
    currency: 'USD',
    symbol: '$',
    numberFormatter: numberFormatter(session, {}) as never,
    format: (options: unknown) =>
      formatted(session, method, options, (number) => {
        if (number < 0) throw session.notEmulated(`${method} of ${number}`);
        return `$${numberText(session, method, USUAL_FORMAT, number)}`;
      }),
  });
}

function formatted(session: Session, method: string, options: unknown, text: (number: number) => string): string {
  const { number } = readOptions<{ number: number }>(session, method, options, NUMBER);
  return session.call(method.slice(2), CALL_UNITS.numberFormatter, () => text(number));
}
