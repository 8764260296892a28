import { splitOutsideQuotes } from '../../core/mapping/literal';
import { ExpressionError } from '../../core/mapping/expression';
import { given, SOURCE, type KindForm } from './kind-form';

/** The field, and the steps behind it as one text. */
function partsOf(expression: string): [source: string, steps: string[]] {
  try {
    const [source = '', ...steps] = splitOutsideQuotes(expression, '|');
    return [source, steps];
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return [expression, []];
  }
}

/** A kind whose expression is a field and steps that it goes through. */
const stepped = (label: string, help: string, steps: { label: string; help: string }): KindForm => ({
  label,
  help,
  inputs: [SOURCE, { name: 'steps', ...steps, shape: 'text', isOptional: true }],
  read(expression) {
    const [source, names] = partsOf(expression);
    return { source, steps: names.join(' | ') };
  },
  write: (inputs) => [given(inputs, 'source'), given(inputs, 'steps')].filter((part) => part !== '').join(' | '),
  inWords(expression, labelOf) {
    const [source, names] = partsOf(expression);
    return [labelOf(source), ...names].join(', then ');
  },
});

export const textForm = stepped('Text with functions', 'Takes the text of a field and changes it step by step.', {
  label: 'Text functions',
  help:
    'From left to right, with | between: trim | upper | truncate 83. Known: trim, upper, lower, title (First Letters), squeeze (one blank ' +
    "between words), digits-only, truncate 83, replace 'a' 'b', pad left 5 '0', pad right 10 ' '.",
});

export const numberForm = stepped('Number', 'Takes a number, such as -1234.5, and calculates with it.', {
  label: 'Number functions',
  help: 'From left to right, with | between: times 100 | decimals 2. Known: times N, decimals 0 to 10.',
});
