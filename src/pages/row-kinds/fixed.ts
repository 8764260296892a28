import type { KindForm } from './kind-form';

export const fixedForm: KindForm = {
  label: 'Fixed value',
  help: 'Gives every customer the same value.',
  inputs: [
    {
      name: 'value',
      label: 'Value',
      help: 'The value itself. For a check box T or F; for a list field the internal id of the choice, which can be picked once the field is chosen.',
      shape: 'value',
    },
  ],
  read: (expression) => ({ value: expression }),
  // Blanks may be meant.
  write: ({ value = '' }) => value,
  inWords: (expression) => `"${expression}"`,
};
