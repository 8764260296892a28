import { given, SOURCE, type InputShape, type KindForm } from './kind-form';

/** The last colon parts the name of a list from the field, as the name of a value list may hold one. */
function partsOf(expression: string): { list: string; source: string } {
  const colon = expression.lastIndexOf(':');
  return { list: expression.slice(0, Math.max(colon, 0)).trim(), source: expression.slice(colon + 1).trim() };
}

/** A kind that looks a field up in a list. */
const listed = (
  label: string,
  help: string,
  list: { shape: InputShape; label: string; help: string; inWords(name: string): string },
): KindForm => ({
  label,
  help,
  inputs: [{ name: 'list', label: list.label, help: list.help, shape: list.shape }, SOURCE],
  read: partsOf,
  write: (inputs) => `${given(inputs, 'list')}: ${given(inputs, 'source')}`,
  inWords(expression, labelOf) {
    const { list: name, source } = partsOf(expression);
    return `${labelOf(source)} in ${list.inWords(name)}`;
  },
});

export const valueListForm = listed('Value list', 'Looks the text of a field up in one of your value lists.', {
  shape: 'value-list',
  label: 'Value list',
  help: 'The list that says which NetSuite value stands for which text. Lists are made on the Value lists page.',
  inWords: (name) => `the value list ${name}`,
});

/** The built-in lists for a sentence. */
const BUILT_IN: Readonly<Record<string, string>> = {
  terms: 'the payment terms of NetSuite',
  statusByType: 'the status by type of the workflow settings',
};

export const lookupForm = listed('Built-in list', 'Finds the internal id for a text: payment terms by name, or the status by type.', {
  shape: 'lookup-list',
  label: 'List',
  help: 'Payment terms are those of NetSuite, by name. The status for each type is set on the Workflow settings page.',
  inWords: (name) => (Object.hasOwn(BUILT_IN, name) ? (BUILT_IN[name] ?? name) : `the list ${name}`),
});
