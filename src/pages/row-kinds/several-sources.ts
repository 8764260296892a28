import { given, type KindForm, type KindInput } from './kind-form';

/** Fields that are chosen one by one; any more are typed. */
const CHOSEN = 4;

const INPUTS: readonly KindInput[] = [
  ...Array.from({ length: CHOSEN }, (_, position): KindInput => {
    const number = position + 1;
    const help = `Field number ${number}, in the order in which they are used.`;
    return { name: `source${number}`, label: `Field ${number}`, help, shape: 'source', isOptional: number > 1 };
  }),
  {
    name: 'more',
    label: 'Further fields',
    help: 'The names of further fields with commas between them, such as addr.addr3, addr.addr4.',
    importHelp: 'The names of further fields with commas between them, such as address.addr3, billing.city.',
    shape: 'text',
    isOptional: true,
  },
];

const pathsIn = (text: string): string[] =>
  text
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');

const severalSources = (label: string, help: string, inWords: (labels: string[]) => string): KindForm => ({
  label,
  help,
  inputs: INPUTS,
  read(expression) {
    const paths = pathsIn(expression);
    const chosen = paths.slice(0, CHOSEN).map((path, position): [string, string] => [`source${position + 1}`, path]);
    return { ...Object.fromEntries(chosen), more: paths.slice(CHOSEN).join(', ') };
  },
  write: (inputs) => [...INPUTS.flatMap(({ name }) => pathsIn(given(inputs, name)))].join(', '),
  inWords: (expression, label) => inWords(pathsIn(expression).map(label)),
});

export const firstNonEmptyForm = severalSources(
  'First field that is not empty',
  'Looks at several fields in order and takes the first that holds anything.',
  (labels) => `the first of ${labels.join(', ')} that is not empty`,
);

export const joinForm = severalSources(
  'Several fields, joined by commas',
  'Puts the fields that are not empty after one another, with a comma and a blank between.',
  (labels) => `${labels.join(', ')}, joined by commas`,
);
