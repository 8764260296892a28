import type { Form } from 'N/ui/serverWidget';
import type { FormModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { formButtons } from './form-buttons';
import { formFields } from './form-fields';
import { formTabs } from './form-tabs';
import { pageInitMessage } from './page-init-message';
import { addPageLink, clientScriptAt, clientScriptOfFile } from './page-parts';
import { checkKind, UNSET } from './rules';

const NAME = 'N/ui/serverWidget.Form';
const models = new WeakMap<object, FormModel>();

/** The model behind a Form that a script passes around; undefined for anything else. */
export const formModelOf = (form: unknown): FormModel | undefined =>
  typeof form === 'object' && form !== null ? models.get(form) : undefined;

/** `serverWidget.Form` over a model: of a Suitelet, or of the page of a record that a user event gets. Cost: none. */
export function formObject(session: Session, model: FormModel): object {
  let modulePath: string | undefined;
  let fileId: number | undefined;
  const form = guardModule(session, NAME, {
    get title(): string {
      return model.title;
    },
    set title(title: string) {
      model.title = checkKind(session, `${NAME}.title`, 'string', title);
    },

    /** Null until it is set [K]. */
    get clientScriptModulePath(): string {
      return modulePath ?? UNSET;
    },
    set clientScriptModulePath(path: string) {
      if (modulePath !== undefined) throw session.notEmulated(`${NAME}.clientScriptModulePath set twice`);
      if (fileId !== undefined) throw conflict(session);
      model.clientScripts.push(clientScriptAt(session, `${NAME}.clientScriptModulePath`, path));
      modulePath = path;
    },
    /** Null until it is set [K]. */
    get clientScriptFileId(): number {
      return fileId ?? UNSET;
    },
    set clientScriptFileId(id: number) {
      if (fileId !== undefined) throw session.notEmulated(`${NAME}.clientScriptFileId set twice`);
      if (modulePath !== undefined) throw conflict(session);
      model.clientScripts.push(clientScriptOfFile(session, `${NAME}.clientScriptFileId`, id));
      fileId = id;
    },

    addPageLink: (options: unknown): void => addPageLink(session, `${NAME}.addPageLink`, model.links, options),
    addPageInitMessage: (options: unknown): void => void model.messages.push(pageInitMessage(session, options)),
    ...formFields(session, model),
    ...formButtons(session, model),
    ...formTabs(session, model),
  } satisfies Emulates<Form>);
  models.set(form, model);
  return form;
}

/** Documented (Oracle's stubs); text assumed. */
const conflict = (session: Session): Error =>
  session.error('PROPERTY_VALUE_CONFLICT', 'clientScriptFileId and clientScriptModulePath cannot both be set.');
