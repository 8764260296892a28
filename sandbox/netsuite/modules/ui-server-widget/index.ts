import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { serverWidgetEnums } from './enums';
import { formObject } from './form';

/** N/ui/serverWidget with forms. Not emulated: lists, assistants, sublists, tabs, credential and secret key fields, client scripts. Cost: none. */
export function serverWidgetModule(session: Session): object {
  return guardModule(session, 'N/ui/serverWidget', {
    ...serverWidgetEnums(session),
    createForm(options: { title: string; hideNavBar?: boolean }): object {
      const rules = { required: ['title'], optional: ['hideNavBar'] };
      const { title, hideNavBar = false } = readOptions<typeof options>(session, 'N/ui/serverWidget.createForm', options, rules);
      return formObject(session, { title, hideNavBar, groups: [], fields: [], buttons: [], links: [], messages: [] });
    },
  });
}
