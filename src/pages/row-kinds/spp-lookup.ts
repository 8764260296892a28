import { given, type KindForm } from './kind-form';

const FORM = /^(\S*)\s+in\s+(\S*)\s+by\s+(\S*)\s+return\s+(\S*)$/;

function partsOf(expression: string): { source: string; table: string; by: string; returned: string } {
  const [, source = '', table = '', by = '', returned = ''] = FORM.exec(expression.trim()) ?? [];
  return { source, table, by, returned };
}

export const sppLookupForm: KindForm = {
  label: 'Look up in SuiteProjects Pro',
  help: 'Finds a row in a table of SuiteProjects Pro and takes one of its fields.',
  inputs: [
    { name: 'source', label: 'SuiteProjects Pro field', help: 'The field of the customer that says which row it is.', shape: 'source' },
    { name: 'table', label: 'Table', help: 'The table of SuiteProjects Pro to look in.', shape: 'spp-table' },
    {
      name: 'by',
      label: 'Field that is compared',
      help: 'The field of the table that holds the same text, such as id or name.',
      shape: 'text',
    },
    {
      name: 'returned',
      label: 'Field that is taken',
      help: 'The field of the table whose value is used, such as email or netsuite_user_id__c.',
      shape: 'text',
    },
  ],
  read: partsOf,
  write: (inputs) =>
    `${given(inputs, 'source')} in ${given(inputs, 'table')} by ${given(inputs, 'by')} return ${given(inputs, 'returned')}`,
  inWords(expression, label) {
    const { source, table, by, returned } = partsOf(expression);
    return `${returned} of the ${table} whose ${by} is ${label(source)}`;
  },
};
