import { isEditable, type Edits } from '../core/customer/edit-customer';
import { ADDRESS_FIELDS, readField, TEXT_FIELDS, type SppCustomer } from '../core/customer/spp-customer';
import type { Problem } from '../core/errors/problem';
import { labelOfPath } from '../core/metadata/spp-labels';

/** A value that a person may enter another text for. */
export interface EditableField {
  path: string;
  label: string;
}

/** Fields of an address that say something to a person. */
const ADDRESS_PATHS = ADDRESS_FIELDS.map((field) => `addr.${field}`);

/** The paths that a problem speaks of. */
const sourcesOf = ({ data }: Problem): string[] =>
  typeof data['source'] === 'string' ? data['source'].split(',').map((path) => path.trim()) : [];

/** What is known of a customer that waits. */
export interface Waiting {
  customer: SppCustomer;
  problems: readonly Problem[];
  edits: Edits;
}

/**
 * The fields of a customer that can be entered anew: the usual ones, what its problems name, what it holds of others, and
 * what was entered before; without the marks of the export itself. In the order in which a person knows them.
 */
export function editableFields({ customer, problems, edits }: Waiting, marks: readonly string[]): EditableField[] {
  const held = [...Object.keys(customer.custom), ...Object.keys(customer.other)].filter((path) => readField(customer, path) !== '');
  const paths = new Set([...TEXT_FIELDS, 'type', ...ADDRESS_PATHS, ...problems.flatMap(sourcesOf), ...held, ...Object.keys(edits)]);
  return [...paths].filter((path) => isEditable(path) && !marks.includes(path)).map((path) => ({ path, label: labelOfPath(path) }));
}
