import type { CustomListDefinition } from '../../types';
import { byId, field } from '../field';
import type { RecordType } from '../record-type';

const column = true;

/** The record type that holds a custom list's values. Scripts cannot open them as records here. */
export function customListType({ scriptId }: CustomListDefinition): RecordType {
  return {
    type: scriptId,
    kind: 'custom record',
    scriptable: false,
    fields: byId([field('name', 'Name', 'text', { column, mandatory: true }), field('isinactive', 'Inactive', 'checkbox', { column })]),
    sublists: {},
    rules: [],
    optimisticLocking: false,
  };
}
