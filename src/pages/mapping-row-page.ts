import type { Form } from 'N/ui/serverWidget';
import { ExpressionError } from '../core/mapping/expression';
import { dropRow, listedRows, putRow } from '../core/mapping/edit-rows';
import type { MappingRow } from '../core/mapping/mapping-row';
import type { EditedMapping } from '../workflows/mapping-editor';
import { answerChange, versionOf } from './configuration-form';
import { addHtml, pageUrl } from './form-frame';
import { html } from './html';
import { fillFromChosenMapping, openChosenMapping } from './mapping-form';
import { completed } from './mapping-side';
import { fillKindForm, fillRowForm, fillRowToRead } from './mapping-row-form';
import type { Notice } from './notice';
import type { Page, PageAnswer, Parameters, Posted, View } from './page';
import { problemText } from './problem-words';
import { draftOfEntered, draftOfRow, isShipped, kindOf, newDraft, ROW, rowOfDraft, type RowDraft } from './row-draft';
import { link } from './table';

/** One mapping row: the kind of its value, then the fields that this kind needs. */
export const mappingRowPage: Page = {
  id: 'mappingrow',
  title: 'Mapping row',
  needs: 'read',
  isLinked: false,
  isPerWorkflow: true,
  fill: (form, { parameters, may }) => fill(form, parameters['spx_row'] ?? parameters[ROW.id] ?? '', may),
  actions: {
    choose: { needs: 'configure', run: answerChoose },
    save: { needs: 'configure', run: answerSave },
    delete: { needs: 'configure', run: (entered, posted) => answerDrop(entered, posted, 'deleted') },
    restore: { needs: 'configure', run: (entered, posted) => answerDrop(entered, posted, 'restored as shipped') },
  },
};

const rowIn = ({ configuration }: EditedMapping, id: string): MappingRow | undefined =>
  listedRows(configuration.rows, completed).find((row) => row.id === id);

function fill(form: Form, id: string, may: View['may']): void {
  if (id === '' && may('configure')) return fillKindForm(form);
  fillFromChosenMapping(form, (editor) => {
    const row = rowIn(editor, id);
    if (row === undefined)
      return addHtml(
        form,
        'custpage_spx_none',
        undefined,
        html`<p>There is no such mapping row. ${link(pageUrl('mapping'), 'All mapping rows')}</p>`,
      );
    if (!may('configure')) return fillRowToRead(form, editor, row);
    fillRowForm(form, { editor, draft: draftOfRow(row), before: row, version: editor.version });
  });
}

/** The form with a draft, based on a version; the newest one when it is not yet based on any. */
const showing = (draft: RowDraft, version: number | undefined, notice?: Notice): PageAnswer & { kind: 'show' } => ({
  kind: 'show',
  notice,
  fill: (form) =>
    fillFromChosenMapping(form, (editor) =>
      fillRowForm(form, { editor, draft, before: rowIn(editor, draft.id), version: version ?? editor.version }),
    ),
});

/** The inputs of another kind. What both kinds have in common is kept. */
function answerChoose(entered: Parameters, posted: Posted): PageAnswer {
  const kind = kindOf(entered[ROW.kind]);
  if (entered[ROW.shownKind] === undefined) return showing(newDraft(kind, openChosenMapping().configuration.rows), undefined);
  const draft = draftOfEntered(entered, posted);
  return showing({ ...draft, kind }, versionOf(entered));
}

const refusal = (texts: readonly string[]): Notice => ({ type: 'ERROR', title: 'Nothing was saved', texts: [...new Set(texts)] });

function answerSave(entered: Parameters, posted: Posted): PageAnswer {
  const draft = draftOfEntered(entered, posted);
  const kind = kindOf(entered[ROW.kind]);
  if (kind !== draft.kind) {
    const texts = ['You chose another kind of value. Fill in its fields below and save again.'];
    return showing({ ...draft, kind }, versionOf(entered), { type: 'INFORMATION', title: 'Nothing was saved yet', texts });
  }
  const checked = checkedRow(draft, openChosenMapping());
  if ('faults' in checked) return showing(draft, versionOf(entered), refusal(checked.faults));
  const { row } = checked;
  return answerChange(entered, {
    done: `The mapping row of ${row.target} was ${draft.id === '' ? 'added' : 'changed'}`,
    change: (before) => ({ ...before, rows: putRow(before.rows, row) }),
    then: { page: 'mapping' },
    again: () => showing(draft, versionOf(entered)),
  });
}

/** The row of a draft, when it can be saved. */
function checkedRow(draft: RowDraft, editor: EditedMapping): { row: MappingRow } | { faults: string[] } {
  const { configuration } = editor;
  try {
    const row = rowOfDraft(draft, configuration.rows, rowIn(editor, draft.id));
    const problems = editor.problemsOfRow({ ...configuration, rows: putRow(configuration.rows, row) }, row);
    return problems.length === 0 ? { row } : { faults: problems.map(problemText) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { faults: [`The row cannot be understood: ${error.reason}.`] };
  }
}

function answerDrop(entered: Parameters, posted: Posted, done: 'deleted' | 'restored as shipped'): PageAnswer {
  const draft = draftOfEntered(entered, posted);
  if (isShipped(draft.id) !== (done === 'restored as shipped'))
    return showing(draft, versionOf(entered), refusal(['A shipped row can be restored, and a row of your own be deleted.']));
  return answerChange(entered, {
    done: `The mapping row of ${draft.target} was ${done}`,
    change: (before) => ({ ...before, rows: dropRow(before.rows, draft.id) }),
    then: { page: 'mapping' },
    again: () => showing(draft, versionOf(entered)),
  });
}
