import type { Edits } from '../core/customer/edit-customer';
import { readField, type SppCustomer } from '../core/customer/spp-customer';
import type { EditableField } from './editable-fields';
import { html, type Html } from './html';
import type { Parameters } from './page';
import { apart, table } from './table';

const fieldId = (path: string): string => `custpage_spx_edit_${path.replace(/\./g, '_')}`;

/** Longer texts than any field of SuiteProjects Pro but its notes. */
const MOST_CHARACTERS = 4000;

/** Line breaks as a browser sends them are those of a text area, whatever the original has. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * What SuiteProjects Pro holds, and beside it what is used instead. The fields are HTML of our own, inside the form that
 * NetSuite puts around all fields [K]: form fields cannot stand beside the original, and a label of theirs is no place for
 * what a customer may be called.
 */
export function editingTable(fields: readonly EditableField[], original: SppCustomer, edits: Edits): Html {
  return table<EditableField>(
    'Values of this customer',
    [
      { label: 'Field', cell: ({ label }) => label },
      { label: 'SuiteProjects Pro holds', cell: ({ path }) => apart(readField(original, path) || '–') },
      { label: 'Use instead', cell: (field) => input(field, edits[field.path] ?? readField(original, field.path)) },
    ],
    fields,
  );
}

/** The same for reading: what was entered instead, and what SuiteProjects Pro held. */
export function editsTable(fields: readonly EditableField[], original: SppCustomer, edits: Edits): Html {
  return table<EditableField>(
    'Entered instead',
    [
      { label: 'Field', cell: ({ label }) => label },
      { label: 'SuiteProjects Pro holds', cell: ({ path }) => apart(readField(original, path) || '–') },
      { label: 'Entered instead', cell: ({ path }) => apart(edits[path] || 'nothing') },
    ],
    fields.filter(({ path }) => edits[path] !== undefined),
    'Nothing was entered instead.',
  );
}

function input({ path, label }: EditableField, value: string): Html {
  const most = String(Math.max(MOST_CHARACTERS, value.length));
  const name = fieldId(path);
  const style = 'width:100%;box-sizing:border-box';
  // A text field would drop the line breaks, and so change the value unseen. A text area drops a first one.
  if (/[\r\n]/.test(value))
    return html`<textarea name="${name}" aria-label="${label}" dir="auto" rows="3" maxlength="${most}" style="${style}">
${plain(value)}</textarea>`;
  return html`<input type="text" name="${name}" aria-label="${label}" dir="auto" maxlength="${most}" value="${value}" style="${style}" />`;
}

/** What was entered, where it differs from what SuiteProjects Pro holds. */
export const enteredEdits = (fields: readonly EditableField[], original: SppCustomer, entered: Parameters): Edits =>
  Object.fromEntries(
    fields.flatMap(({ path }) => {
      const text = entered[fieldId(path)];
      return text === undefined || plain(text) === plain(readField(original, path)) ? [] : [[path, plain(text)]];
    }),
  );
