import type { Filter } from 'N/search';
import type { FilterTerm, FilterValue } from '../../search/definition';
import { OPERATORS } from '../../search/operators';
import { invalidOperator } from '../../search/refusals';
import { isDate } from '../../local-time';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { takesNothing } from './takes-nothing';

/** What a script's search.Filter stands for. */
const terms = new WeakMap<object, FilterTerm>();

interface FilterOptions {
  name: string;
  join?: string | null;
  operator: string;
  values?: unknown;
}

/** search.createFilter: no units. SSS_INVALID_SRCH_OPERATOR (help: section_4345777107). Not emulated: formulas, summaries. */
export function createFilter(session: Session, options: unknown): object {
  const { name, join, operator, values } = readOptions<FilterOptions>(session, 'N/search.createFilter', options, {
    required: ['name', 'operator'],
    optional: ['join', 'values'],
    kinds: { name: 'text', join: 'text', operator: 'text', values: ['text', 'number', 'boolean', 'date', 'array'] },
  });
  const given = values === undefined || values === null ? [] : [values];
  return scriptFilter(session, filterTerm(session, join ? `${join}.${name}` : name, operator, given));
}

/** A search.Filter for a script; a join that is not set is null [assumed]. */
export function scriptFilter(session: Session, term: FilterTerm): object {
  const object = guardModule(session, 'N/search.Filter', {
    name: term.name,
    join: term.join ?? null,
    operator: term.operator,
    toString(options?: unknown): string {
      takesNothing(session, 'N/search.Filter.toString', options);
      return 'search.Filter';
    },
    toJSON(key?: unknown): object {
      takesNothing(session, 'N/search.Filter.toJSON', key);
      return session.toRealm(filterJson(session, term));
    },
  } satisfies Emulates<Record<keyof Filter, unknown>>);
  terms.set(object, term);
  return object;
}

/** The criterion that a search.Filter stands for. */
export const termOf = (object: object): FilterTerm | undefined => terms.get(object);

/** Makes a criterion; a dot in the name divides it from its join. Lists of values may be nested in an array. */
export function filterTerm(session: Session, label: string, operator: string, values: readonly unknown[]): FilterTerm {
  const known = OPERATORS.find((one) => one === operator.toLowerCase());
  if (!known) throw invalidOperator(operator);
  const dot = label.indexOf('.');
  return {
    name: label.slice(dot + 1),
    ...(dot !== -1 && { join: label.slice(0, dot) }),
    operator: known,
    values: values
      .flatMap((value) => (Array.isArray(value) ? [...(value as unknown[])] : [value]))
      .map((value) => filterValue(session, value)),
  };
}

/** As in the typings; what is not set is left out [K]. A Filter stands for itself: no OR, NOT or parentheses. */
function filterJson(session: Session, { name, join, operator, values }: FilterTerm): object {
  const texts = values.map((value) => {
    if (typeof value === 'object') throw session.notEmulated('N/search.Filter.toJSON with a Date');
    return typeof value === 'boolean' ? (value ? 'T' : 'F') : String(value);
  });
  const alone = { isor: false, isnot: false, leftparens: 0, rightparens: 0 };
  return { name, ...(join !== undefined && { join }), operator, values: texts, ...alone };
}

function filterValue(session: Session, value: unknown): FilterValue {
  if (typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (isDate(value)) return { moment: Date.prototype.getTime.call(value) };
  throw session.notEmulated(`N/search filter with the value ${typeof value === 'object' ? 'of an object' : String(value)}`);
}
