import type { Column } from 'N/search';
import type { SearchColumn } from '../../search/definition';
import { invalidColumn } from '../../search/refusals';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions, type OptionKind } from '../options';
import { SORTS, SUMMARIES } from './enums';
import { takesNothing } from './takes-nothing';

/** What a script's search.Column stands for; its label, sort and summary can be changed after it was made. */
const columns = new WeakMap<object, SearchColumn>();

const LABEL: OptionKind = 'text';
const SORT: OptionKind = { oneOf: Object.values(SORTS) };
const SUMMARY: OptionKind = { oneOf: Object.values(SUMMARIES) };

/** search.createColumn: no units. SSS_INVALID_SRCH_COL_SUM for an unknown summary [K]. Not emulated: formulas, functions. */
export function createColumn(session: Session, options: unknown): object {
  const read = readOptions<SearchColumn>(session, 'N/search.createColumn', options, {
    required: ['name'],
    optional: ['join', 'label', 'sort', 'summary'],
    kinds: { name: 'text', join: 'text', label: LABEL, sort: SORT, summary: SUMMARY },
    wrongKind: (option) => wrongColumn(session, option),
  });
  const given = Object.entries(read).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return scriptColumn(session, Object.fromEntries(given) as unknown as SearchColumn);
}

/** A search.Column for a script; what is not set is null [assumed]. */
export function scriptColumn(session: Session, column: SearchColumn): object {
  const change = (property: 'label' | 'sort' | 'summary', value: unknown, kind: OptionKind): void => {
    readOptions(session, 'N/search.Column', { [property]: value }, { optional: [property], kinds: { [property]: kind } });
    if (value === null || value === undefined) delete column[property];
    else Object.assign(column, { [property]: value });
  };
  const object = guardModule(session, 'N/search.Column', {
    name: column.name,
    join: column.join ?? null,
    get label(): unknown {
      return column.label ?? null;
    },
    set label(label: unknown) {
      change('label', label, LABEL);
    },
    get sort(): unknown {
      return column.sort ?? null;
    },
    set sort(sort: unknown) {
      change('sort', sort, SORT);
    },
    get summary(): unknown {
      return column.summary ?? null;
    },
    set summary(summary: unknown) {
      change('summary', summary, SUMMARY);
    },
    toString(options?: unknown): string {
      takesNothing(session, 'N/search.Column.toString', options);
      return 'search.Column';
    },
    toJSON() {
      throw session.notEmulated('N/search.Column.toJSON');
    },
  } satisfies Emulates<Record<keyof Column, unknown> & { toJSON(): object }>);
  columns.set(object, column);
  return object;
}

/** What a script may give for a column: a search.Column, a name, or the options of one. Others are SSS_INVALID_SRCH_COL [K]. */
export function readColumn(session: Session, given: unknown): object {
  if (typeof given === 'string' && given !== '') return scriptColumn(session, { name: given });
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalidColumn(String(given));
  return columns.has(given) ? given : createColumn(session, given);
}

/** The column that a search.Column stands for. */
export const columnOf = (object: object): SearchColumn | undefined => columns.get(object);

function wrongColumn(session: Session, option: string): Error {
  if (option === 'summary')
    return session.error(
      'SSS_INVALID_SRCH_COL_SUM',
      'A search.Column contains an invalid column summary type, or is not in proper syntax.',
    );
  return session.notEmulated(`N/search.createColumn option ${option} of another kind`);
}
