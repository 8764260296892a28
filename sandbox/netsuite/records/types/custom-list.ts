import { byId, field } from '../field';
import type { RecordType } from '../record-type';

/** A custom list; its values are rows of the store under its script id. */
export interface CustomListDefinition {
  scriptId: string;
  name: string;
  /** Offered in the order of the values rather than of their texts. */
  isOrdered: boolean;
}

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
