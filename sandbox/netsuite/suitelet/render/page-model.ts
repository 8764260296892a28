import type { AccountVariant, Session } from '../../types';
import { isEditor } from '../field-types';
import type { ButtonModel, ClientScript, FieldModel, FormModel, SublistModel } from '../form-model';
import { attributes } from './html';

/** Where a page is shown, and to whom. */
export interface PageFrame {
  /** The address that the form posts to. */
  action: string;
  account: AccountVariant;
  /** HTML of the bar on top; the company's name when absent. */
  header?: string;
  user?: Session['user'];
  /** The Suitelet that made the page, by script ids. */
  script?: { id: string; deploymentId: string };
  /** What a record's page has beside its form model. */
  record?: RecordParts;
}

/** Parts of a record's page, all HTML, that no script can reach (help: chapter_N3265696 for Save, Edit and Cancel). */
export interface RecordParts {
  /** Above and below the fields. */
  buttons: string;
  /** Hidden inputs. */
  hidden: string;
  /** By tab, below what the form model has there. */
  panels: Readonly<Record<string, string>>;
  below: string;
}

/** The client code of the sandbox, which gives client scripts their `N/*` modules. */
const CLIENT_RUNTIME = '/sandbox/client/runtime.js';

/** What the client code has to know about a page, as JSON in `<script id="page-model">`, and the client code where the page needs it. */
export function renderPageModel(form: FormModel, frame: PageFrame): string {
  const model = {
    mode: form.mode,
    ...(form.record && { recordType: form.record.type, recordId: form.record.id }),
    clientScripts: form.clientScripts,
    fields: form.fields.map((field) => fieldModel(field)),
    sublists: form.sublists.map(sublistModel),
    buttons: form.buttons.concat(form.sublists.flatMap(({ buttons }) => buttons)).map(buttonModel),
    runtime: runtimeModel(frame),
  };
  const needed =
    form.clientScripts.length > 0 ||
    form.sublists.some(({ type }) => isEditor(type)) ||
    model.buttons.some(({ functionName }) => functionName);
  return scripts(model, Boolean(needed));
}

/** The same for a list, which has no fields. */
export function renderListModel(list: { clientScripts: ClientScript[]; buttons: ButtonModel[] }, frame: PageFrame): string {
  const { clientScripts } = list;
  const buttons = list.buttons.map(buttonModel);
  const model = { mode: 'suitelet', clientScripts, fields: [], sublists: [], buttons, runtime: runtimeModel(frame) };
  return scripts(model, clientScripts.length > 0 || buttons.some(({ functionName }) => functionName !== undefined));
}

/** `<` is written as an escape, so that no value can end the element. */
function scripts(model: object, needsRuntime: boolean): string {
  const json = JSON.stringify(model).replaceAll('<', '\\u003c');
  const runtime = needsRuntime ? `\n<script${attributes({ src: CLIENT_RUNTIME, defer: true })}></script>` : '';
  return `<script type="application/json" id="page-model">${json}</script>${runtime}`;
}

/** Inline fields have no control to read, so their value is here. */
function fieldModel({ id, label, type, displayType, mandatory, options, value, source, maxLength }: FieldModel): object {
  return {
    ...{ id, label, type, displayType, mandatory },
    ...(maxLength !== undefined && { maxLength }),
    ...((type === 'SELECT' || type === 'MULTISELECT') && {
      options: options.map((option) => ({ value: option.value, text: option.text })),
    }),
    ...(type === 'RADIO' && { source }),
    ...(displayType === 'INLINE' && type !== 'PASSWORD' && { value }),
  };
}

function sublistModel({ id, label, type, fields, lines, hidden, totallingField, uniqueField }: SublistModel): object {
  return {
    ...{ id, label, type, hidden, fields: fields.map((field) => fieldModel(field)), lineCount: lines.length },
    ...(totallingField !== undefined && { totallingField }),
    ...(uniqueField !== undefined && { uniqueField }),
  };
}

const buttonModel = ({ id, functionName }: ButtonModel): { id: string; functionName?: string } => ({
  id,
  ...(functionName !== undefined && { functionName }),
});

function runtimeModel({ account, user, script }: PageFrame): object {
  return { accountId: account.accountId, timeZone: account.timeZone, ...(user && { user }), ...(script && { script }) };
}
