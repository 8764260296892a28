import { given, SOURCE, type KindForm } from './kind-form';

const FORM = /^(\S*)\s+in\s+(\S*)\s+by\s+(\S*)$/;

function partsOf(expression: string): { source: string; recordType: string; by: string } {
  const [, source = '', recordType = '', by = ''] = FORM.exec(expression.trim()) ?? [];
  return { source, recordType, by };
}

export const netsuiteLookupForm: KindForm = {
  label: 'Look up in NetSuite',
  help: 'Finds the NetSuite record whose name, external id or other field is the text of a field, and gives its internal id.',
  inputs: [
    SOURCE,
    {
      name: 'recordType',
      label: 'Record type',
      help: 'The NetSuite record type, such as employee, customercategory or customrecord_region.',
      shape: 'text',
    },
    { name: 'by', label: 'Field that is compared', help: 'name, externalid, id, or another field of the record type.', shape: 'text' },
  ],
  read: partsOf,
  write: (inputs) => `${given(inputs, 'source')} in ${given(inputs, 'recordType')} by ${given(inputs, 'by')}`,
  inWords(expression, label) {
    const { source, recordType, by } = partsOf(expression);
    return `the ${recordType} whose ${by} is ${label(source)}`;
  },
};
