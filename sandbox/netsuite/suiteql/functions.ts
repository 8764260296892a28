import { NotEmulated } from '../../not-emulated';
import { DATE_FUNCTIONS } from './date-functions';
import { DISPLAY_FUNCTIONS } from './display-function';
import type { SqlExpression } from './expression';
import type { CompileFunction } from './function';
import { NULL_FUNCTIONS } from './null-functions';
import { NUMBER_FUNCTIONS } from './number-functions';
import { TEXT_FUNCTIONS } from './text-functions';

/** The functions of one row that are evaluated; NetSuite supports many more (help: section_158513731864). */
const FUNCTIONS: Readonly<Record<string, CompileFunction>> = {
  ...TEXT_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...NULL_FUNCTIONS,
  ...DISPLAY_FUNCTIONS,
};

/** Compiles a call by its name in capitals. */
export function compileFunction(name: string, parameters: readonly SqlExpression[]): SqlExpression {
  const compile = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!compile) throw new NotEmulated(`SuiteQL function ${name}`);
  return compile(name, parameters);
}
