import { messageModule } from '../../../sandbox/netsuite/modules/ui-message';
import { serverWidgetModule } from '../../../sandbox/netsuite/modules/ui-server-widget';
import type { Session } from '../../../sandbox/netsuite/types';
import type { MethodSample } from './sample';

type Callable = Record<string, (options?: unknown) => unknown>;

const widget = (session: Session) => serverWidgetModule(session) as Callable;
const form = (session: Session) => widget(session)['createForm']?.({ title: 'Form' }) as Callable;
const list = (session: Session) => widget(session)['createList']?.({ title: 'List' }) as Callable;
const fieldOf = (owner: Callable, type: string) => owner['addField']?.({ id: 'custpage_field', label: 'Field', type }) as Callable;
const sublistOf = (owner: Callable) => owner['addSublist']?.({ id: 'custpage_list', label: 'Lines', type: 'LIST' }) as Callable;

/** A sample of a method of an object that `make` prepares. */
const sample = (
  method: string,
  make: (session: Session) => Callable,
  options: Record<string, unknown> | undefined,
  free?: MethodSample['free'],
): MethodSample => ({
  method: `N/ui/${method}`,
  prepare(session) {
    const owner = make(session);
    const name = method.slice(method.lastIndexOf('.') + 1);
    return { call: (...given) => (owner[name] as (...parameters: unknown[]) => unknown)(...given), options };
  },
  ...(free && { free }),
  ...(options === undefined && { takesNothing: true as const }),
});

const ofForm = (name: string, options: Record<string, unknown> | undefined, free?: MethodSample['free'], make = form): MethodSample =>
  sample(`serverWidget.Form.${name}`, make, options, free);
const ofField = (name: string, type: string, options: Record<string, unknown>, free?: MethodSample['free']): MethodSample =>
  sample(`serverWidget.Field.${name}`, (session) => fieldOf(form(session), type), options, free);
const ofSublist = (name: string, options: Record<string, unknown> | undefined, free?: MethodSample['free']): MethodSample =>
  sample(`serverWidget.Sublist.${name}`, withField, options, free);

function withField(session: Session): Callable {
  const sublist = sublistOf(form(session));
  sublist['addField']?.({ id: 'amount', label: 'Amount', type: 'CURRENCY' });
  sublist['addField']?.({ id: 'name', label: 'Name', type: 'TEXT' });
  return sublist;
}

const label = { label: 'text' } as const;
const secret = { ...label, restrictToDomains: 'text', restrictToScriptIds: 'text', restrictToCurrentUser: 'boolean' } as const;
const column = { id: 'name', label: 'Name', type: 'TEXT', align: 'LEFT' };

/** An insertion: of the second thing of a form before the first. */
function insertion(method: string, add: string, what: string, next: string, rest: Record<string, unknown>): MethodSample {
  const prepare = (session: Session) => {
    const owner = form(session);
    owner[add]?.({ id: 'custpage_first', label: 'First', ...rest });
    const second = owner[add]?.({ id: 'custpage_second', label: 'Second', ...rest });
    return {
      call: (...given: unknown[]) => owner[method]?.(...(given as [unknown])),
      options: { [what]: second, [next]: 'custpage_first' },
    };
  };
  return { method: `N/ui/serverWidget.Form.${method}`, prepare };
}

export const samples: MethodSample[] = [
  sample('serverWidget.createForm', widget, { title: 'Form', hideNavBar: true }, { title: 'text', hideNavBar: 'boolean' }),
  sample('serverWidget.createList', widget, { title: 'List', hideNavBar: true }, { title: 'text', hideNavBar: 'boolean' }),
  sample(
    'message.create',
    (session) => messageModule(session) as Callable,
    { type: 0, title: 'T', message: 'M', duration: 5 },
    { title: 'text', message: 'text' },
  ),

  ofForm('addField', { id: 'custpage_a', label: 'A', type: 'SELECT', source: 'currency' }, label),
  ofForm('addField', { id: 'custpage_a', label: 'A', type: 'TEXT', container: 'custpage_g' }, label, (session) => {
    const owner = form(session);
    owner['addFieldGroup']?.({ id: 'custpage_g', label: 'G' });
    return owner;
  }),
  ofForm(
    'addCredentialField',
    { id: 'custpage_a', label: 'A', restrictToDomains: ['a.example'], restrictToScriptIds: 'customscript_a', restrictToCurrentUser: true },
    secret,
  ),
  ofForm(
    'addSecretKeyField',
    { id: 'custpage_a', label: 'A', restrictToScriptIds: ['customscript_a'], restrictToCurrentUser: true },
    secret,
  ),
  ofForm('getField', { id: 'custpage_a' }, { id: 'text' }),
  insertion('insertField', 'addField', 'field', 'nextfield', { type: 'TEXT' }),
  insertion('insertTab', 'addTab', 'tab', 'nexttab', {}),
  insertion('insertSublist', 'addSublist', 'sublist', 'nextsublist', { type: 'LIST' }),
  ofForm('updateDefaultValues', { custpage_field: 'x' }, { custpage_field: ['text', 'number'] }, (session) => {
    const owner = form(session);
    fieldOf(owner, 'TEXT');
    return owner;
  }),
  ofForm('addFieldGroup', { id: 'custpage_g', label: 'G' }, label),
  ofForm('addSubmitButton', { label: 'Save' }, label),
  ofForm('addResetButton', { label: 'Reset' }, label),
  ofForm('addButton', { id: 'custpage_b', label: 'B', functionName: 'go' }, label),
  ofForm('getButton', { id: 'custpage_b' }, { id: 'text' }),
  ofForm('removeButton', { id: 'custpage_b' }, {}, (session) => {
    const owner = form(session);
    owner['addButton']?.({ id: 'custpage_b', label: 'B' });
    return owner;
  }),
  ofForm('addTab', { id: 'custpage_t', label: 'T' }, label),
  ofForm('addSubtab', { id: 'custpage_s', label: 'S' }, label),
  ofForm('getTab', { id: 'custpage_t' }, { id: 'text' }),
  ofForm('getSubtab', { id: 'custpage_s' }, { id: 'text' }),
  ofForm('getTabs', undefined),
  ofForm('addSublist', { id: 'custpage_l', label: 'L', type: 'EDITOR' }, label),
  ofForm('getSublist', { id: 'custpage_l' }, { id: 'text' }),
  ofForm('addPageLink', { type: 'CROSSLINK', title: 'T', url: '/' }, { title: 'text', url: 'text' }),
  ofForm('addPageInitMessage', { type: 3, title: 'T', message: 'M', duration: 0 }, { title: 'text', message: 'text' }),

  ofField('updateDisplayType', 'TEXT', { displayType: 'INLINE' }),
  ofField('updateBreakType', 'TEXT', { breakType: 'STARTCOL' }),
  ofField('updateLayoutType', 'TEXT', { layoutType: 'OUTSIDE' }),
  ofField('updateDisplaySize', 'TEXT', { height: 1, width: 40 }),
  ofField('setHelpText', 'TEXT', { help: 'Why' }, { help: 'text' }),
  ofField(
    'addSelectOption',
    'SELECT',
    { value: '1', text: 'One', isSelected: true },
    { value: ['text', 'number'], text: 'text', isSelected: 'boolean' },
  ),
  ofField('getSelectOptions', 'SELECT', { filter: 'o', filteroperator: 'is' }, { filter: 'text' }),

  ofSublist('addField', { id: 'other', label: 'Other', type: 'TEXT' }, label),
  ofSublist('getField', { id: 'amount' }, { id: 'text' }),
  ofSublist('addButton', { id: 'custpage_b', label: 'B', functionName: 'go' }, label),
  ofSublist('addMarkAllButtons', undefined),
  ofSublist('addRefreshButton', undefined),
  ofSublist('updateTotallingFieldId', { id: 'amount' }),
  ofSublist('updateUniqueFieldId', { id: 'amount' }),
  ofSublist('getSublistValue', { id: 'name', line: 0 }),
  ofSublist('setSublistValue', { id: 'name', line: 0, value: 'x' }, { value: 'text' }),

  sample('serverWidget.List.addColumn', list, column, label),
  {
    method: 'N/ui/serverWidget.List.addEditColumn',
    prepare(session) {
      const owner = list(session);
      const added = owner['addColumn']?.(column);
      const options = { column: added, showView: true, link: '/x.nl', linkParam: 'internalid', linkParamName: 'id' };
      return { call: (...given) => owner['addEditColumn']?.(...(given as [unknown])), options };
    },
    free: { showView: 'boolean', link: 'text', linkParam: 'text', linkParamName: 'text' },
  },
  sample('serverWidget.List.addRow', list, { row: { name: 'x' } }, { row: 'object' }),
  sample('serverWidget.List.addRows', list, { rows: [{ name: 'x' }] }, { rows: 'array' }),
  sample('serverWidget.List.addButton', list, { id: 'custpage_b', label: 'B', functionName: 'go' }, label),
  sample('serverWidget.List.addPageLink', list, { type: 'CROSSLINK', title: 'T', url: '/' }, { title: 'text', url: 'text' }),
  sample(
    'serverWidget.ListColumn.setURL',
    (session) => list(session)['addColumn']?.(column) as Callable,
    { url: '/x', dynamic: false },
    {
      url: 'text',
      dynamic: 'boolean',
    },
  ),
  sample(
    'serverWidget.ListColumn.addParamToURL',
    (session) => list(session)['addColumn']?.(column) as Callable,
    { param: 'id', value: 'internalid', dynamic: true },
    { param: 'text', value: 'text', dynamic: 'boolean' },
  ),
];
