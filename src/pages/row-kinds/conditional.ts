import { parseCondition, printCondition } from '../../core/filter/condition-text';
import { ExpressionError } from '../../core/mapping/expression';
import { readBranches, type NestedExpression } from '../../core/mapping/kinds/conditional-branches';
import { sourceSide } from '../mapping-side';
import { given, type Inputs, type KindForm, type LabelOf } from './kind-form';

/** A line of the sublist of a conditional, as entered. */
export interface BranchLine {
  condition: string;
  kind: string;
  expression: string;
}

/** How the value of a branch is told; given, since the registry of forms knows this one. */
export type TellNested = (kind: string, expression: string, label: LabelOf) => string;

const textOf = ({ expression }: NestedExpression): string => (typeof expression === 'string' ? expression : JSON.stringify(expression));

/** The lines that were entered; lines without anything are none. */
export const branchLinesOf = ({ branches = '[]' }: Inputs): BranchLine[] =>
  (JSON.parse(branches) as BranchLine[]).filter((line) => Object.values(line).some((text) => text.trim() !== ''));

/** A conditional inside is JSON, and kept as such; what is no JSON is for the kind to refuse. */
function nested(kind: string, expression: string): NestedExpression {
  if (kind !== 'conditional') return { kind, expression };
  try {
    return { kind, expression: JSON.parse(expression) as unknown };
  } catch {
    return { kind, expression };
  }
}

function branchOf({ condition, kind, expression }: BranchLine, position: number) {
  const line = `line ${position + 1}`;
  if (condition.trim() === '') throw new ExpressionError(`${line}: the condition is empty`);
  const parsed = parseCondition(condition, sourceSide());
  if (!('condition' in parsed)) throw new ExpressionError(`${line}: the condition, at character ${parsed.at + 1}: ${parsed.reason}`);
  if (kind === '') throw new ExpressionError(`${line}: choose the kind of the value`);
  return { when: parsed.condition, then: nested(kind, expression) };
}

/** The inputs of an expression that cannot be understood: nothing but an empty list, beside which the page shows why. */
const NOTHING: Inputs = { branches: '[]', otherwiseKind: '', otherwise: '' };

function readInputs(expression: string): Inputs {
  try {
    const { branches, otherwise } = readBranches(expression, sourceSide());
    const lines = branches.map(({ when, then }): BranchLine => ({
      condition: printCondition(when),
      kind: then.kind,
      expression: textOf(then),
    }));
    return {
      branches: JSON.stringify(lines),
      otherwiseKind: otherwise?.kind ?? '',
      otherwise: otherwise === undefined ? '' : textOf(otherwise),
    };
  } catch (error) {
    if (error instanceof ExpressionError) return NOTHING;
    throw error;
  }
}

const branchesHelp = ({ cases, field, parts }: { cases: string; field: string; parts: string }): string =>
  `One line for each case, such as ${cases}. The value is written as the kind needs it: a text for a fixed value, a field name for the ` +
  `value of a field, such as ${field}, ${parts} for fields and texts put together, or Name of the list: field for a value list.`;

/** The form of a conditional. */
export const conditionalForm = (tell: TellNested): KindForm => ({
  label: 'Depends on conditions',
  help: 'Tries conditions from top to bottom and gives the value of the first that holds.',
  inputs: [
    {
      name: 'branches',
      label: 'Conditions',
      help: branchesHelp({
        cases: "type = 'P' or addr.country IN ('US', 'CA') AND NOT (code IS EMPTY)",
        field: 'addr.city',
        parts: "company, ' (', code, ')'",
      }),
      importHelp: branchesHelp({
        cases: "searchstage = 'Prospect' or address.country IN ('US', 'CA') AND NOT (email IS EMPTY)",
        field: 'address.city',
        parts: "companyname, ' (', entityid, ')'",
      }),
      shape: 'branches',
    },
    {
      name: 'otherwiseKind',
      label: 'Otherwise: kind of value',
      help: 'What is given when no condition holds. Empty: nothing, so that the rule for empty values decides.',
      shape: 'value-kind',
      isOptional: true,
    },
    {
      name: 'otherwise',
      label: 'Otherwise: value',
      help: 'Written as in the lines above.',
      shape: 'longtext',
      isOptional: true,
    },
  ],
  read: readInputs,
  write(inputs) {
    const kind = given(inputs, 'otherwiseKind');
    const otherwise = inputs['otherwise'] ?? '';
    if (kind === '' && otherwise.trim() !== '') throw new ExpressionError('otherwise: choose the kind of the value');
    return JSON.stringify({ branches: branchLinesOf(inputs).map(branchOf), ...(kind !== '' && { otherwise: nested(kind, otherwise) }) });
  },
  inWords(expression, label) {
    const { branches, otherwise } = readBranches(expression, sourceSide());
    const told = (value: NestedExpression): string => tell(value.kind, textOf(value), label);
    const cases = branches.map(({ when, then }) => `if ${printCondition(when)}: ${told(then)}`);
    return [...cases, ...(otherwise === undefined ? [] : [`otherwise: ${told(otherwise)}`])].join('; ');
  },
});
