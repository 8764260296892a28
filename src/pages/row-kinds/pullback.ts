import { given, type KindForm } from './kind-form';

export const pullbackForm: KindForm = {
  label: 'Write back to SuiteProjects Pro',
  help: 'Goes the other way: writes a field of the new NetSuite customer into a field of the SuiteProjects Pro customer.',
  inputs: [
    {
      name: 'field',
      label: 'NetSuite field',
      help: 'The field of the new NetSuite customer that is written to SuiteProjects Pro.',
      shape: 'netsuite-field',
    },
  ],
  read: (expression) => ({ field: expression.trim() }),
  write: (inputs) => given(inputs, 'field'),
  inWords: (expression) => `${expression.trim()} of the new NetSuite customer`,
};
