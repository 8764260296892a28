import { NotEmulated } from '../../not-emulated';
import { refuseCount, type CompileFunction } from './function';

/** BUILTIN.DF: the text that a page shows for a select or a checkbox. */
export const DISPLAY_FUNCTIONS: Readonly<Record<string, CompileFunction>> = {
  'BUILTIN.DF'(name, parameters) {
    refuseCount(name, parameters, 1);
    const place = parameters[0]?.place;
    const column = place?.column;
    if (!place || !column?.display) throw new NotEmulated(`SuiteQL BUILTIN.DF of ${column?.name ?? 'an expression'}`);
    return {
      type: 'text',
      evaluate(row) {
        const record = row[place.slot];
        return record ? (column.display?.(record) ?? null) : null;
      },
    };
  },
};
