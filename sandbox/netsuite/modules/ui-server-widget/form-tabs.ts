import type { FormModel, SublistModel, TabModel } from '../../suitelet/form-model';
import { SUBLIST_TYPES, type SublistType } from '../../suitelet/field-types';
import type { Session } from '../../types';
import { checkNoArguments, readOptions } from '../options';
import { checkNewId, checkTab, isOwnToRecord } from './rules';
import { sublistObject } from './sublist';
import { tabObject } from './tab';
import { twins, type Twins } from './twins';

const NAME = 'N/ui/serverWidget.Form';
const ID = { required: ['id'], kinds: { id: 'text' } } as const;

/** The methods of `serverWidget.Form` for tabs and sublists. Not emulated: insertSubtab, whose sources name its options differently. */
export function formTabs(session: Session, model: FormModel) {
  const tabs = twins<TabModel>((tab) => tabObject(session, tab));
  const sublists = twins<SublistModel>((sublist) => sublistObject(session, sublist));
  const find = (method: string, options: unknown, kind: TabModel['kind']): object => {
    const { id } = readOptions<{ id: string }>(session, `${NAME}.${method}`, options, ID);
    const found = model.tabs.find((tab) => tab.id === id && tab.kind === kind);
    if (!found && isOwnToRecord(model, id)) throw session.notEmulated(`${NAME}.${method} of ${id}, which the page lacks here`);
    return tabs.of(found);
  };
  return {
    addTab(options: unknown): object {
      const rules = { required: ['id', 'label'], kinds: { id: 'text', label: 'text' } } as const;
      const { id, label } = readOptions<{ id: string; label: string }>(session, `${NAME}.addTab`, options, rules);
      const tab: TabModel = { id: checkNewId(session, model, id), label, help: '', kind: 'tab' };
      model.tabs.push(tab);
      return tabs.of(tab);
    },

    /** "There must be at least one object assigned to the subtab. Otherwise, the subtab will not appear" (Oracle's stubs). */
    addSubtab(options: unknown): object {
      const rules = { required: ['id', 'label'], optional: ['tab'], kinds: { id: 'text', label: 'text', tab: 'text' } } as const;
      const read = readOptions<{ id: string; label: string; tab?: string }>(session, `${NAME}.addSubtab`, options, rules);
      const parent = checkTab(session, model, read.tab);
      if (model.tabs.some(({ id, kind }) => id === parent && kind === 'subtab')) throw session.notEmulated('a subtab on a subtab');
      const id = checkNewId(session, model, read.id);
      const tab: TabModel = { id, label: read.label, help: '', kind: 'subtab', ...(parent !== undefined && { parent }) };
      model.tabs.push(tab);
      return tabs.of(tab);
    },

    /** Null for an id that the form does not have, as getSubtab [K]. */
    getTab: (options: unknown): object => find('getTab', options, 'tab'),
    getSubtab: (options: unknown): object => find('getSubtab', options, 'subtab'),
    /** Internal ids (typings; the stubs have Tab objects), subtabs not among them (assumed). */
    getTabs(...given: unknown[]): object {
      checkNoArguments(session, `${NAME}.getTabs`, given);
      if (model.mode !== 'suitelet') throw session.notEmulated(`${NAME}.getTabs of a record's page`);
      return session.toRealm(model.tabs.filter(({ kind }) => kind === 'tab').map(({ id }) => id));
    },

    addSublist(options: unknown): object {
      const { id, label, type, tab } = readSublist(session, options);
      const container = checkTab(session, model, tab);
      const sublist: SublistModel = {
        ...{ id: checkNewId(session, model, id), label, type, ...(container !== undefined && { tab: container }) },
        ...{ help: '', hidden: false, fields: [], lines: [], buttons: [], markAll: false, refresh: false },
      };
      model.sublists.push(sublist);
      return sublists.of(sublist);
    },
    getSublist(options: unknown): object {
      const { id } = readOptions<{ id: string }>(session, `${NAME}.getSublist`, options, ID);
      const found = model.sublists.find((sublist) => sublist.id === id);
      if (!found && isOwnToRecord(model, id)) throw session.notEmulated(`${NAME}.getSublist of ${id}, which the page lacks here`);
      return sublists.of(found);
    },

    /** Both give nothing back (Oracle's stubs). */
    insertTab: (options: unknown): object => insertBefore(session, 'insertTab', options, ['tab', 'nexttab'], model.tabs, tabs),
    insertSublist: (options: unknown): object =>
      insertBefore(session, 'insertSublist', options, ['sublist', 'nextsublist'], model.sublists, sublists),
  };
}

/** The type in capitals or, as public scripts have it, all in lower case. */
function readSublist(session: Session, options: unknown): { id: string; label: string; type: SublistType; tab?: string } {
  const lower = SUBLIST_TYPES.map((type) => type.toLowerCase());
  const read = readOptions<ReturnType<typeof readSublist>>(session, `${NAME}.addSublist`, options, {
    required: ['id', 'label', 'type'],
    optional: ['tab'],
    kinds: { id: 'text', label: 'text', type: { oneOf: [...SUBLIST_TYPES, ...lower] }, tab: 'text' },
  });
  return { ...read, type: read.type.toUpperCase() as SublistType };
}

/** Moves a tab or sublist of this form before another one of its kind. */
function insertBefore<Model extends { id: string }>(
  session: Session,
  method: string,
  options: unknown,
  [what, next]: readonly [string, string],
  models: Model[],
  objects: Twins<Model>,
): object {
  const rules = { required: [what, next], kinds: { [next]: 'text' } } as const;
  const read = readOptions<Record<string, unknown>>(session, `${NAME}.${method}`, options, rules);
  const moved = objects.modelOf(read[what]);
  const before = models.find(({ id }) => id === read[next]);
  if (moved === undefined || before === undefined || moved === before)
    throw session.notEmulated(`${NAME}.${method} before "${String(read[next])}" of what is not on the form`);
  models.splice(models.indexOf(moved), 1);
  models.splice(models.indexOf(before), 0, moved);
  return undefined as unknown as object;
}
