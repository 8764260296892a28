import type { ListColumn } from 'N/ui/serverWidget';
import type { ColumnModel } from '../../suitelet/list-model';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { checkKind } from './rules';

const NAME = 'N/ui/serverWidget.ListColumn';

/** `serverWidget.ListColumn` over a model. */
export function listColumnObject(session: Session, model: ColumnModel): object {
  const column: object = guardModule(session, NAME, {
    get label(): string {
      return model.label;
    },
    set label(label: string) {
      model.label = checkKind(session, `${NAME}.label`, 'string', label);
    },

    /** Help: section_4539229925. `dynamic`: the URL is the name of a value of the row. */
    setURL(options: unknown): object {
      const rules = { required: ['url'], optional: ['dynamic'], kinds: { url: 'text', dynamic: 'boolean' } } as const;
      const { url, dynamic = false } = readOptions<{ url: string; dynamic?: boolean }>(session, `${NAME}.setURL`, options, rules);
      model.url = { base: url, dynamic };
      return column;
    },

    /** Help: section_4539150168. `dynamic`: the value is the name of a value of the row. */
    addParamToURL(options: unknown): object {
      const kinds = { param: 'text', value: 'text', dynamic: 'boolean' } as const;
      const rules = { required: ['param', 'value'], optional: ['dynamic'], kinds };
      const read = readOptions<{ param: string; value: string; dynamic?: boolean }>(session, `${NAME}.addParamToURL`, options, rules);
      model.parameters.push({ name: read.param, value: read.value, dynamic: read.dynamic ?? false });
      return column;
    },
  } satisfies Emulates<ListColumn>);
  return column;
}
