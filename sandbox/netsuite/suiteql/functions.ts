import { NotEmulated } from '../../not-emulated';
import { lowerCase, upperCase } from '../records/upper-case';
import type { SqlExpression } from './expression';
import { invalidQuery } from './invalid-query';
import type { SqlValue } from './value';

type Compile = (name: string, parameters: readonly SqlExpression[]) => SqlExpression;

/** The functions of one row that are evaluated; NetSuite supports many more (help: section_158513731864). */
const FUNCTIONS: Readonly<Record<string, Compile>> = {
  UPPER: (name, parameters) => {
    const changed = changedCase(name, parameters, upperCase);
    const { index } = parameters[0] as SqlExpression;
    return index?.fold === 'exact' && parameters[0]?.type === 'text' ? { ...changed, index: { ...index, fold: 'upper' } } : changed;
  },
  LOWER: (name, parameters) => changedCase(name, parameters, lowerCase),
  NVL: firstNotNull,
  'BUILTIN.DF': displayed,
};

/** Compiles a call by its name in capitals. */
export function compileFunction(name: string, parameters: readonly SqlExpression[]): SqlExpression {
  const compile = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!compile) throw new NotEmulated(`SuiteQL function ${name}`);
  return compile(name, parameters);
}

function changedCase(name: string, parameters: readonly SqlExpression[], change: (text: string) => string): SqlExpression {
  const [text] = exactly(1, name, parameters);
  if (text?.type === 'date') throw new NotEmulated(`SuiteQL ${name} of a date`);
  const apply = (value: SqlValue): SqlValue => (value === null ? null : change(String(value)));
  return {
    type: text?.type === 'clob' ? 'clob' : 'text',
    evaluate: (row) => apply((text as SqlExpression).evaluate(row)),
    ...(text?.constant && { constant: { value: apply(text.constant.value) } }),
  };
}

function firstNotNull(name: string, parameters: readonly SqlExpression[]): SqlExpression {
  const [first, second] = exactly(2, name, parameters) as [SqlExpression, SqlExpression];
  const types = new Set([first.type, second.type].filter((type) => type !== 'null'));
  if (types.size > 1 || types.has('date')) throw new NotEmulated(`SuiteQL NVL of ${first.type} and ${second.type}`);
  return { type: [...types][0] ?? 'null', evaluate: (row) => first.evaluate(row) ?? second.evaluate(row) };
}

/** The text that a page shows for a select or a checkbox. */
function displayed(name: string, parameters: readonly SqlExpression[]): SqlExpression {
  const place = exactly(1, name, parameters)[0]?.place;
  const display = place?.column.display;
  if (!place || !display) throw new NotEmulated(`SuiteQL BUILTIN.DF of ${place?.column.name ?? 'an expression'}`);
  return {
    type: 'text',
    evaluate(row) {
      const record = row[place.slot];
      return record ? display(record) : null;
    },
  };
}

function exactly(count: number, name: string, parameters: readonly SqlExpression[]): readonly SqlExpression[] {
  if (parameters.length !== count) throw invalidQuery(`${name} takes ${count} arguments, not ${parameters.length}.`);
  return parameters;
}
