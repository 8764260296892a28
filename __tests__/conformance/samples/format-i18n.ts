import { formatI18nModule } from '../../../sandbox/netsuite/modules/format-i18n';
import type { Session } from '../../../sandbox/netsuite/types';
import type { MethodSample } from './sample';

type Members = Record<string, (...parameters: unknown[]) => unknown>;
const module = (session: Session): Members => formatI18nModule(session) as Members;
const numbers = {
  groupSeparator: ' ',
  decimalSeparator: ',',
  precision: 1,
  negativeNumberFormat: 'MINUS',
};

export const samples: MethodSample[] = [
  {
    method: 'N/format/i18n.getNumberFormatter',
    prepare: (session) => ({ call: module(session)['getNumberFormatter']!, options: numbers }),
    free: { groupSeparator: 'text', decimalSeparator: 'text' },
  },
  {
    method: 'N/format/i18n.getCurrencyFormatter',
    prepare: (session) => ({ call: module(session)['getCurrencyFormatter']!, options: { currency: 'USD' } }),
  },
  {
    method: 'N/format/i18n.NumberFormatter.format',
    prepare: (session) => ({ call: (module(session)['getNumberFormatter']!() as Members)['format']!, options: { number: 1 } }),
    free: { number: 'number' },
  },
  {
    method: 'N/format/i18n.CurrencyFormatter.format',
    prepare: (session) => ({
      call: (module(session)['getCurrencyFormatter']!({ currency: 'USD' }) as Members)['format']!,
      options: { number: 1 },
    }),
    free: { number: 'number' },
  },
];
