import { partsOf } from '../../core/mapping/kinds/concatenation';
import { sourceSide } from '../mapping-side';
import { given, type KindForm } from './kind-form';

const helpWith = (example: string): string =>
  `Field names and texts in single quotes, with commas between: ${example}. A quote inside a text is written twice, a line break \\n.`;

export const concatenationForm: KindForm = {
  label: 'Fields and texts put together',
  help: 'Puts fields and texts of your own after one another.',
  inputs: [
    {
      name: 'parts',
      label: 'Parts',
      help: helpWith("company, ' (', code, ')'"),
      importHelp: helpWith("companyname, ' (', entityid, ')'"),
      shape: 'text',
    },
  ],
  read: (expression) => ({ parts: expression }),
  write: (inputs) => given(inputs, 'parts'),
  inWords: (expression, label) =>
    partsOf(expression, { side: sourceSide() })
      .map((part) => ('path' in part ? label(part.path) : `"${part.literal}"`))
      .join(' + '),
};
