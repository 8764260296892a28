import type { SublistModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { missingArgument, readOptions } from '../options';
import { valueText } from './field-value';

const NAME = 'N/ui/serverWidget.Sublist';
const NO_VALUE = null as unknown as string;

/** The methods of `serverWidget.Sublist` for the values of its lines. */
export function sublistValues(session: Session, model: SublistModel) {
  const fieldOn = (method: string, id: string) => {
    const field = model.fields.find((one) => one.id === id);
    if (field === undefined) throw session.notEmulated(`${NAME}.${method} of ${id}, which is not on ${model.id}`);
    return field;
  };
  return {
    /** Help: section_452837158202. Null for a field without a value, or a line that is not there [K]. */
    getSublistValue(options: unknown): string {
      const rules = { required: ['id', 'line'], kinds: { id: 'text', line: 'number' } } as const;
      const { id, line } = readOptions<{ id: string; line: number }>(session, `${NAME}.getSublistValue`, options, rules);
      fieldOn('getSublistValue', id);
      if (!Number.isInteger(line) || line < 0) throw session.notEmulated(`${NAME}.getSublistValue of line ${line}`);
      return model.lines[line]?.[id] ?? NO_VALUE;
    },

    /**
     * Help: section_456052185058: text, `T` or `F` for checkboxes; null empties, '' is a missing argument (typings). The line
     * is one that exists or the next one: what a gap does is not documented.
     */
    setSublistValue(options: unknown): string {
      const rules = { required: ['id', 'line'], optional: ['value'], kinds: { id: 'text', line: 'number', value: 'text' } } as const;
      const read = readOptions<{ id: string; line: number; value?: string | null }>(session, `${NAME}.setSublistValue`, options, rules);
      if (read.value === undefined || read.value === '') throw missingArgument(session, `${NAME}.setSublistValue`, 'value');
      const field = fieldOn('setSublistValue', read.id);
      const value = read.value === null ? undefined : valueText(session, `${NAME}.setSublistValue`, field, read.value);
      const line = lineOf(read.line);
      if (value === undefined) delete line[read.id];
      else line[read.id] = value;
      return undefined as unknown as string;
    },
  };

  function lineOf(number: number): Record<string, string> {
    if (number === model.lines.length) model.lines.push({});
    const line = model.lines[number];
    if (line === undefined) throw session.notEmulated(`line ${number} of ${model.id}, which has ${model.lines.length} lines`);
    return line;
  }
}
