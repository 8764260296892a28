import { NotEmulated } from '../../not-emulated';
import { formatDate, parseDate, readMask } from './date-mask';
import { midnight } from './date-value';
import type { SqlExpression } from './expression';
import { ofParameters, plainFunction, refuseCount, type CompileFunction } from './function';
import { shifted } from './number-functions';
import { toText } from './value';

const truncated = plainFunction('number', ['number', 'number'], 1, (value: number, places: number = 0) =>
  shifted(value, places, Math.trunc),
);

/** TO_DATE, TO_CHAR and TRUNC. */
export const DATE_FUNCTIONS: Readonly<Record<string, CompileFunction>> = {
  TO_DATE(name, parameters) {
    refuseCount(name, parameters, 1, 2);
    const [text, mask] = parameters as [SqlExpression, SqlExpression?];
    if (text.type !== 'text' && text.type !== 'null') throw new NotEmulated(`SuiteQL TO_DATE of a ${text.type}`);
    const parts = readMask(maskOf(name, mask));
    return ofParameters('date', [text], ([value = null]) => (value === null ? null : parseDate(String(value), parts)));
  },
  TO_CHAR(name, parameters) {
    refuseCount(name, parameters, 1, 2);
    const [value, mask] = parameters as [SqlExpression, SqlExpression?];
    if (value.type === 'date') {
      const parts = readMask(maskOf(name, mask));
      return ofParameters('text', [value], ([date = null]) => (date === null ? null : formatDate(String(date), parts)));
    }
    if (mask) throw new NotEmulated(`SuiteQL TO_CHAR of a ${value.type} with a mask`);
    return ofParameters(value.type === 'clob' ? 'clob' : 'text', [value], ([given = null]) => (given === null ? null : toText(given)));
  },
  TRUNC(name, parameters) {
    const [value, ...more] = parameters;
    if (value?.type !== 'date') return truncated(name, parameters);
    if (more.length > 0) throw new NotEmulated('SuiteQL TRUNC of a date to a unit');
    return ofParameters('date', [value], ([date = null]) => (date === null ? null : midnight(String(date))));
  },
};

function maskOf(name: string, mask: SqlExpression | undefined): string {
  if (typeof mask?.constant?.value !== 'string') throw new NotEmulated(`SuiteQL ${name} without a mask, or with one that is no constant`);
  return mask.constant.value;
}
