import type { Form } from 'N/ui/serverWidget';
import type { Configuration, ValueList, ValueListPair } from '../core/configuration/configuration';
import { canonicalJson } from '../core/configuration/print-configuration';
import { mergedPairs, pairFaults } from '../core/value-list/check-pairs';
import { withListRenamed } from '../core/value-list/list-names';
import { printValueListCsv, readValueListCsv } from '../core/value-list/value-list-csv';
import { loadConfiguration } from '../netsuite/configuration-store';
import { openConfiguration, type OpenedConfiguration } from '../workflows/edit-configuration';
import { chosenWorkflow } from './chosen-workflow';
import { answerChange, versionOf } from './configuration-form';
import { addHtml, pageUrl } from './form-frame';
import { html } from './html';
import type { Notice } from './notice';
import { fillOpened } from './opened-form';
import type { Page, PageAnswer, Parameters, Posted, View } from './page';
import { link, ROWS_PER_PAGE, sliceOf } from './table';
import { fillListToEdit, fillListToRead, isEditable, LIST, targetsUsing, type ShownList } from './value-list-form';
import { listNamed, nameFault } from './value-list-names';

/** One value list: its pairs, its name and note, import and export. */
export const valueListPage: Page = {
  id: 'valuelist',
  title: 'Value list',
  needs: 'read',
  isLinked: false,
  isPerWorkflow: true,
  fill: (form, { parameters, may }) => fill(form, parameters['spx_name'] ?? parameters[LIST.list] ?? '', parameters['spx_list'], may),
  actions: {
    save: { needs: 'configure', run: (entered, posted) => withList(entered, (before, list) => answerSave(before, list, entered, posted)) },
    import: { needs: 'configure', run: (entered, posted) => withList(entered, (_before, list) => answerImport(list, entered, posted)) },
    delete: { needs: 'configure', run: (entered) => withList(entered, (before, list) => answerDelete(before, list, entered)) },
    download: { needs: 'read', run: (entered) => withList(entered, (_before, list) => answerDownload(list)) },
  },
};

function fill(form: Form, name: string, part: string | undefined, may: View['may'], entered?: ShownList['entered']): void {
  fillOpened(form, (opened) => {
    const list = listNamed(opened.configuration, name);
    if (list === undefined)
      return addHtml(
        form,
        'custpage_spx_none',
        undefined,
        html`<p>There is no value list <bdi>${name}</bdi>. ${link(pageUrl('valuelists'), 'All value lists')}</p>`,
      );
    const isStill = entered !== undefined && isUnchangedSince(versionOf(entered.parameters), opened, list);
    const shown = { opened, list, slice: sliceOf(list.pairs, part), ...(isStill && { entered }) };
    if (may('configure')) fillListToEdit(form, shown);
    else fillListToRead(form, shown);
  });
}

/**
 * Whether a list has the pairs that it had in the version a form was based on. Where it has not, lines that were entered stand
 * for other pairs than before, and must not be saved over them.
 */
function isUnchangedSince(version: number, { workflow, version: newest }: OpenedConfiguration, { name, pairs }: ValueList): boolean {
  if (version === newest) return true;
  const former = listNamed(loadConfiguration(workflow.id, version, chosenWorkflow()).configuration, name);
  return canonicalJson(former?.pairs) === canonicalJson(pairs);
}

/** The form once more, with what was entered. */
const again = (entered: Parameters, pairs?: readonly ValueListPair[]) => ({
  kind: 'show' as const,
  fill: (form: Form) =>
    fill(form, entered[LIST.list] ?? '', entered[LIST.part], () => true, pairs === undefined ? undefined : { parameters: entered, pairs }),
});

function withList(entered: Parameters, answer: (before: Configuration, list: ValueList) => PageAnswer): PageAnswer {
  const { configuration } = openConfiguration(chosenWorkflow());
  const list = listNamed(configuration, entered[LIST.list] ?? '');
  if (list !== undefined) return answer(configuration, list);
  const texts = ['Somebody else deleted or renamed it while you had it open. Nothing was saved.'];
  return { kind: 'go', page: 'valuelists', notice: { type: 'ERROR', title: 'The value list is gone', texts } };
}

const MOST_ERRORS = 20;
function refusal(texts: readonly string[]): Notice {
  const rest = texts.length - MOST_ERRORS;
  return { type: 'ERROR', title: 'Nothing was saved', texts: [...texts.slice(0, MOST_ERRORS), ...(rest > 0 ? [`And ${rest} more.`] : [])] };
}

const withPairs = (before: Configuration, name: string, change: (list: ValueList) => ValueList): Configuration => ({
  ...before,
  valueLists: before.valueLists.map((list) => (list.name === name ? change(list) : list)),
});

const isFilled = ({ source, target }: ValueListPair): boolean => source !== '' || target !== '';

/** The pairs of all pages: those that were posted in the place of the page they came from. */
function pairsOf(list: ValueList, entered: Parameters, posted: readonly ValueListPair[]): { pairs: ValueListPair[]; from: number } {
  const { page } = sliceOf(list.pairs, entered[LIST.part]);
  const from = (page - 1) * ROWS_PER_PAGE;
  return { from, pairs: [...list.pairs.slice(0, from), ...posted, ...list.pairs.slice(from + ROWS_PER_PAGE)] };
}

function answerSave(before: Configuration, list: ValueList, entered: Parameters, posted: Posted): PageAnswer {
  const lines = posted.lines(LIST.pairs, [LIST.source, LIST.target]);
  const onPage = lines
    .map((line): ValueListPair => ({ source: line[LIST.source] ?? '', target: line[LIST.target] ?? '' }))
    .filter(isFilled);
  const slice = sliceOf(list.pairs, entered[LIST.part]);
  const { pairs, from } = isEditable({ slice } as ShownList) ? pairsOf(list, entered, onPage) : { pairs: [...list.pairs], from: 0 };
  const name = entered[LIST.name]?.trim() ?? '';
  const note = (entered[LIST.note] ?? '').replace(/\r\n/g, '\n').trim();
  const faults = [
    ...[nameFault(before, name, list.name)].filter((fault) => fault !== undefined),
    ...pairFaults(pairs).map(({ position, reason }) => `Line ${position - from + 1}: ${reason}. Correct or remove it.`),
  ];
  if (faults.length > 0) return { ...again(entered, onPage), notice: refusal(faults) };
  const saved: ValueList = { name, ...(note !== '' && { note }), pairs };
  return answerChange(entered, {
    done: name === list.name ? `The value list "${name}" was changed` : `The value list "${list.name}" was renamed to "${name}"`,
    change: (newest) => ({ ...withPairs(newest, list.name, () => saved), rows: withListRenamed(newest.rows, list.name, name) }),
    then: { page: 'valuelist', parameters: { spx_name: name, spx_list: entered[LIST.part] ?? '1' } },
    again: () => again(entered, onPage),
  });
}

function answerImport(list: ValueList, entered: Parameters, posted: Posted): PageAnswer {
  const text = posted.fileText(LIST.file);
  if (text === undefined || text === '') return { ...again(entered), notice: refusal(['Choose a CSV file first.']) };
  const read = readValueListCsv(text);
  if (!read.ok)
    return { ...again(entered), notice: refusal(read.errors.map(({ line, reason }) => `Line ${line} of the file: ${reason}.`)) };
  const replaces = entered[LIST.mode] === 'replace';
  return answerChange(entered, {
    done: `${read.pairs.length} pairs were imported into the value list "${list.name}"`,
    change: (newest) =>
      withPairs(newest, list.name, (before) => ({ ...before, pairs: replaces ? read.pairs : mergedPairs(before.pairs, read.pairs) })),
    then: { page: 'valuelist', parameters: { spx_name: list.name } },
    again: () => again(entered),
  });
}

function answerDelete(before: Configuration, list: ValueList, entered: Parameters): PageAnswer {
  const users = targetsUsing(before, list.name);
  if (users.length > 0) {
    const texts = [
      'Mapping rows use this list. Change or delete them on the Mapping page first:',
      ...users.map((target) => `the row of ${target}`),
    ];
    return { ...again(entered), notice: { ...refusal(texts), title: 'The list was not deleted' } };
  }
  return answerChange(entered, {
    done: `The value list "${list.name}" was deleted`,
    change: (newest) => ({ ...newest, valueLists: newest.valueLists.filter(({ name }) => name !== list.name) }),
    then: { page: 'valuelists' },
    again: () => again(entered),
  });
}

/** The byte order mark tells spreadsheets that it is UTF-8. */
const answerDownload = ({ name, pairs }: ValueList): PageAnswer => ({
  kind: 'file',
  type: 'csv',
  name: `value-list-${name.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60)}.csv`,
  contents: `\uFEFF${printValueListCsv(pairs)}`,
});
