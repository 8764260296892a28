import { given, type KindForm } from './kind-form';

const partsOf = (expression: string): string[] => expression.split(',').map((path) => path.trim());

export const stateForm: KindForm = {
  label: 'State or province',
  help: 'Turns the name of a state of the United States or Canada into its code; states of other countries are taken as they are.',
  inputs: [
    { name: 'state', label: 'Field with the state', help: 'The SuiteProjects Pro field that holds the state.', shape: 'source' },
    {
      name: 'country',
      label: 'Field with the country',
      help: 'The SuiteProjects Pro field that says which country the state belongs to.',
      shape: 'source',
    },
  ],
  read(expression) {
    const [state = '', country = ''] = partsOf(expression);
    return { state, country };
  },
  write: (inputs) => `${given(inputs, 'state')}, ${given(inputs, 'country')}`,
  inWords(expression, label) {
    const [state = '', country = ''] = partsOf(expression);
    return `${label(state)}, a state of ${label(country)}`;
  },
};
