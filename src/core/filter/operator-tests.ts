import { asNumber, isDate } from './comparable';
import type { Operator } from './condition';

/** SPP shows an unset number as 0 in some fields and an unset custom date as 0000-00-00; only the date counts as empty here. */
const isEmpty = (text: string): boolean => text.trim() === '' || text.startsWith('0000-00-00');

/** How two numbers compare; undefined when one is none. */
function numeric(actual: string, wanted: string): number | undefined {
  const [one, other] = [asNumber(actual), asNumber(wanted)];
  return one === undefined || other === undefined ? undefined : Math.sign(one - other);
}

/** How two dates compare, as far as the wanted one goes: to the day or to the second. Undefined when the actual is none. */
function chronological(actual: string, wanted: string): number | undefined {
  if (!isDate(actual)) return undefined;
  const comparable = actual.slice(0, wanted.length);
  return comparable === wanted ? 0 : comparable < wanted ? -1 : 1;
}

type Test = (actual: string, list: readonly string[]) => boolean;

/** A field that holds no number or no date is neither greater nor less, neither before nor after. */
export const OPERATOR_TESTS: Readonly<Record<Operator, Test>> = {
  is: (actual, [wanted = '']) => actual === wanted,
  'is-not': (actual, [wanted = '']) => actual !== wanted,
  'is-empty': (actual) => isEmpty(actual),
  'is-not-empty': (actual) => !isEmpty(actual),
  'any-of': (actual, list) => list.includes(actual),
  'none-of': (actual, list) => !list.includes(actual),
  contains: (actual, [wanted = '']) => actual.toLowerCase().includes(wanted.toLowerCase()),
  'starts-with': (actual, [wanted = '']) => actual.toLowerCase().startsWith(wanted.toLowerCase()),
  greater: (actual, [wanted = '']) => numeric(actual, wanted) === 1,
  less: (actual, [wanted = '']) => numeric(actual, wanted) === -1,
  'at-least': (actual, [wanted = '']) => (numeric(actual, wanted) ?? -1) >= 0,
  'at-most': (actual, [wanted = '']) => (numeric(actual, wanted) ?? 1) <= 0,
  before: (actual, [wanted = '']) => chronological(actual, wanted) === -1,
  after: (actual, [wanted = '']) => chronological(actual, wanted) === 1,
  'on-or-after': (actual, [wanted = '']) => (chronological(actual, wanted) ?? -1) >= 0,
  'on-or-before': (actual, [wanted = '']) => (chronological(actual, wanted) ?? 1) <= 0,
};
