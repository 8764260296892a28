import type * as serverWidget from 'N/ui/serverWidget';
import { newForm } from '../../suitelet/form-model';
import { newList } from '../../suitelet/list-model';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { serverWidgetEnums } from './enums';
import { formObject } from './form';
import { listObject } from './list';

const NAME = 'N/ui/serverWidget';

/** N/ui/serverWidget with forms and lists. Not emulated: assistants. Cost: none. */
export function serverWidgetModule(session: Session): object {
  const read = (method: string, options: unknown): { title: string; hideNavBar: boolean } => {
    const kinds = { title: 'text', hideNavBar: 'boolean' } as const;
    const rules = { required: ['title'], optional: ['hideNavBar'], kinds };
    const { title, hideNavBar = false } = readOptions<{ title: string; hideNavBar?: boolean }>(
      session,
      `${NAME}.${method}`,
      options,
      rules,
    );
    return { title, hideNavBar };
  };
  return guardModule(session, NAME, {
    ...serverWidgetEnums(session),
    createForm(options: unknown): object {
      const { title, hideNavBar } = read('createForm', options);
      return formObject(session, newForm(title, { hideNavBar }));
    },
    createList(options: unknown): object {
      const { title, hideNavBar } = read('createList', options);
      return listObject(session, newList(title, hideNavBar));
    },
  } satisfies Emulates<typeof serverWidget>);
}
