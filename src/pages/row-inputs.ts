import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { SPP_TABLES } from '../core/customer/spp-tables';
import type { NetSuiteField } from '../core/metadata/metadata';
import type { EditedMapping } from '../workflows/mapping-editor';
import { isImport } from './chosen-workflow';
import { sourceFields, sourceSide, turned } from './mapping-side';
import type { PickOption } from './mapping-words';
import type { Parameters, Posted } from './page';
import { addChoice, addPick, pickedValue } from './pick-field';
import { branchLinesOf, type BranchLine } from './row-kinds/conditional';
import type { Inputs, InputShape, KindForm, KindInput } from './row-kinds/kind-form';
import { KIND_FORMS, KIND_NAMES } from './row-kinds/registry';

/** The sublist of a conditional. */
export const BRANCHES = 'custpage_spx_branches';
const COLUMNS = { condition: 'custpage_spx_condition', kind: 'custpage_spx_branchkind', expression: 'custpage_spx_branchvalue' } as const;

const inputId = (name: string): string => `custpage_spx_in_${name.toLowerCase()}`;

/** Shapes that are a choice or a typed text; of the others, some are a choice only. */
const TYPED: readonly InputShape[] = ['source', 'value', 'netsuite-field'];

const valueKinds = (): PickOption[] =>
  KIND_NAMES.filter((name) => name !== 'pullback' && !sourceSide().refusedKinds.includes(name)).map((name) => ({
    value: name,
    text: KIND_FORMS[name].label,
  }));

const fieldOptions = (fields: readonly { id: string; label: string }[]): PickOption[] =>
  fields.map(({ id, label }) => ({ value: id, text: `${label} (${id})` }));

/** What a shape offers; undefined for one that is typed. `target`: the field that the row fills, when it is chosen. */
function optionsOf(
  shape: InputShape,
  { known, configuration }: EditedMapping,
  target: NetSuiteField | undefined,
): PickOption[] | undefined {
  switch (shape) {
    case 'source':
      return fieldOptions(sourceFields(known).map(({ path, label }) => ({ id: path, label })));
    case 'netsuite-field':
      return [{ value: 'id', text: 'Internal ID (id)' }, ...fieldOptions(known.netsuiteFields ?? [])];
    case 'value':
      if (target?.type === 'checkbox')
        return [
          { value: 'T', text: 'Yes (T)' },
          { value: 'F', text: 'No (F)' },
        ];
      return target?.options?.map(({ id, text }) => ({ value: id, text: `${text} (${id})` }));
    case 'value-list':
      return configuration.valueLists.map(({ name }) => ({ value: name, text: name }));
    case 'lookup-list':
      return [
        { value: 'terms', text: 'Payment terms of NetSuite' },
        { value: 'statusByType', text: 'Status by type, of the workflow settings' },
      ];
    case 'spp-table':
      return Object.keys(SPP_TABLES).map((name) => ({ value: name, text: name }));
    case 'value-kind':
      return valueKinds();
    case 'text':
    case 'longtext':
    case 'branches':
      return undefined;
  }
}

/** Where inputs go, and what they offer. */
export interface InputPlace {
  container: string;
  editor: EditedMapping;
  target: NetSuiteField | undefined;
}

/** The help of an input for the chosen workflow; the tables of SuiteProjects Pro are looked up by both. */
function helpOf({ help, importHelp, shape }: KindInput): string {
  if (isImport() && importHelp !== undefined) return importHelp;
  return shape === 'spp-table' ? help : turned(help);
}

/** Adds the inputs of a kind with their values. */
export function addInputs(form: Form, { inputs }: KindForm, values: Inputs, place: InputPlace): void {
  for (const input of inputs) if (input.shape !== 'branches') addInput(form, input, values[input.name] ?? '', place);
  for (const input of inputs) if (input.shape === 'branches') addBranches(form, helpOf(input), values);
}

function addInput(form: Form, input: KindInput, value: string, { container, editor, target }: InputPlace): void {
  const { name, shape, isOptional } = input;
  const options = optionsOf(shape, editor, target);
  const label = turned(input.label);
  const about = isOptional ? `${helpOf(input)} It can be left empty.` : helpOf(input);
  const id = inputId(name);
  if (options === undefined) {
    const type = shape === 'longtext' ? serverWidget.FieldType.TEXTAREA : serverWidget.FieldType.TEXT;
    const field = form.addField({ id, label, type, container });
    field.defaultValue = value;
    field.setHelpText({ help: about });
  } else if (TYPED.includes(shape)) addPick(form, { id, label, help: about, container, options, value });
  else addChoice(form, { id, label, help: about, container, options, value, empty: '– choose –' });
}

function addBranches(form: Form, help: string, values: Inputs): void {
  const sublist = form.addSublist({ id: BRANCHES, label: 'Conditions', type: serverWidget.SublistType.INLINEEDITOR });
  sublist.helpText = help;
  sublist.addField({ id: COLUMNS.condition, label: 'If', type: serverWidget.FieldType.TEXTAREA });
  const kind = sublist.addField({ id: COLUMNS.kind, label: 'Then: kind of value', type: serverWidget.FieldType.SELECT });
  kind.addSelectOption({ value: '', text: '' });
  for (const option of valueKinds()) kind.addSelectOption(option);
  sublist.addField({ id: COLUMNS.expression, label: 'Then: value', type: serverWidget.FieldType.TEXTAREA });
  branchLinesOf(values).forEach((branch, line) => {
    for (const name of Object.keys(COLUMNS) as (keyof BranchLine)[])
      // An empty text is a missing argument to setSublistValue.
      if (branch[name] !== '') sublist.setSublistValue({ id: COLUMNS[name], line, value: branch[name] });
  });
}

/** What was entered into the inputs of a kind. */
export function enteredInputs({ inputs }: KindForm, entered: Parameters, posted: Posted): Inputs {
  const valueOf = ({ name, shape }: KindInput): string => {
    if (shape === 'branches') return JSON.stringify(branchesOf(posted));
    return TYPED.includes(shape) ? pickedValue(entered, inputId(name)) : (entered[inputId(name)] ?? '');
  };
  return Object.fromEntries(inputs.map((input) => [input.name, valueOf(input).replace(/\r\n/g, '\n')]));
}

const branchesOf = (posted: Posted): BranchLine[] =>
  posted.lines(BRANCHES, Object.values(COLUMNS)).map((line) => ({
    condition: (line[COLUMNS.condition] ?? '').replace(/\r\n/g, '\n'),
    kind: line[COLUMNS.kind] ?? '',
    expression: (line[COLUMNS.expression] ?? '').replace(/\r\n/g, '\n'),
  }));
