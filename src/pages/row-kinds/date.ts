import { given, SOURCE, type KindForm } from './kind-form';

function partsOf(expression: string): { source: string; from: string; to: string } {
  const [source = '', ...steps] = expression.split('|').map((part) => part.trim());
  const from = steps.find((step) => step.startsWith('from '))?.slice('from '.length) ?? '';
  return { source, from: from.trim(), to: steps.find((step) => !step.startsWith('from ')) ?? '' };
}

export const dateForm: KindForm = {
  label: 'Date',
  help: 'Takes the day of a date. A date field of NetSuite needs nothing but the field.',
  inputs: [
    SOURCE,
    {
      name: 'from',
      label: 'Written in the source as',
      help: 'Only for a text field that holds dates in another form, such as DD.MM.YYYY. Empty: as SuiteProjects Pro writes dates.',
      shape: 'text',
      isOptional: true,
    },
    {
      name: 'to',
      label: 'Write as',
      help: 'Only for a text field of NetSuite, such as M/D/YYYY. Leave it empty for a date field.',
      shape: 'text',
      isOptional: true,
    },
  ],
  read: partsOf,
  write(inputs) {
    const from = given(inputs, 'from');
    return [given(inputs, 'source'), from === '' ? '' : `from ${from}`, given(inputs, 'to')].filter((part) => part !== '').join(' | ');
  },
  inWords(expression, label) {
    const { source, from, to } = partsOf(expression);
    return [label(source), ...(from === '' ? [] : [`written as ${from}`]), ...(to === '' ? [] : [`given as ${to}`])].join(', ');
  },
};
