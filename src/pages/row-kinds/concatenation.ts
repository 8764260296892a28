import { partsOf } from '../../core/mapping/kinds/concatenation';
import { given, type KindForm } from './kind-form';

export const concatenationForm: KindForm = {
  label: 'Fields and texts put together',
  help: 'Puts fields and texts of your own after one another.',
  inputs: [
    {
      name: 'parts',
      label: 'Parts',
      help: "Field names and texts in single quotes, with commas between: company, ' (', code, ')'. A quote inside a text is written twice, a line break \\n.",
      shape: 'text',
    },
  ],
  read: (expression) => ({ parts: expression }),
  write: (inputs) => given(inputs, 'parts'),
  inWords: (expression, label) =>
    partsOf(expression)
      .map((part) => ('path' in part ? label(part.path) : `"${part.literal}"`))
      .join(' + '),
};
