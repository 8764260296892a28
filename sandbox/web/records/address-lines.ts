import type { FieldDefinition } from '../../netsuite/records/field';
import { subrecordOf } from '../../netsuite/records/stored-fields';
import type { FieldValue, StoredLine, StoredRecord } from '../../netsuite/records/store';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import type { Account } from '../../netsuite/types';
import { table } from '../table';
import { fieldControl, typedValue } from './field-control';

const SUBLIST = 'addressbook';
const SUBRECORD = 'addressbookaddress';
const FLAGS = ['defaultbilling', 'defaultshipping'] as const;

/** The whole address book, to look at. */
export function addressBook({ sublists }: StoredRecord): string {
  const lines = sublists[SUBLIST] ?? [];
  if (lines.length === 0) return '<p class="empty">No address.</p>';
  const heads = ['ID', 'Default Shipping', 'Default Billing', 'Label', 'Address'];
  const yes = (value: FieldValue | undefined) => (value === true ? 'Yes' : '');
  const rows = lines.map(({ fields, subrecords }) => [
    String(fields['internalid'] ?? ''),
    yes(fields['defaultshipping']),
    yes(fields['defaultbilling']),
    escapeHtml(String(fields['label'] ?? '')),
    addressText(subrecords[SUBRECORD] ?? {}),
  ]);
  return table(heads, rows);
}

/** The parts of an address one below the other; NetSuite's own text, in each country's order, is not emulated. */
function addressText(address: Record<string, FieldValue>): string {
  const joined = (...ids: string[]) => ids.flatMap((id) => address[id] ?? []).join(' ');
  const parts = [
    joined('attention'),
    joined('addressee'),
    joined('addr1'),
    joined('addr2'),
    joined('addr3'),
    joined('city', 'state', 'zip'),
    joined('country'),
  ];
  return parts
    .filter(Boolean)
    .map((part) => escapeHtml(part))
    .join('<br>');
}

/** The lines that the form lets one edit: default billing and default shipping, or else the first; a new one when there is none. */
function editedLines(lines: readonly StoredLine[]): { index: number; line: StoredLine }[] {
  const indexes = FLAGS.map((flag) => lines.findIndex(({ fields }) => fields[flag] === true)).filter((index) => index >= 0);
  const chosen = [...new Set(indexes.length > 0 ? indexes : [0])];
  return chosen.map((index) => ({ index, line: lines[index] ?? NEW_LINE }));
}

const NEW_LINE: StoredLine = { fields: { defaultbilling: true, defaultshipping: true }, subrecords: { [SUBRECORD]: {} } };

const fieldName = (index: number, id: string): string => `${SUBLIST}${index}_${id}`;

/** The edited addresses as groups of fields. `typed` is what a refused form had. */
export function addressControls(account: Account, record: StoredRecord | undefined, typed: Readonly<Record<string, string>>): string {
  const fields = addressFields(account);
  return editedLines(record?.sublists[SUBLIST] ?? [])
    .map(({ index, line }) => {
      const kinds = FLAGS.filter((flag) => line.fields[flag] === true).map((flag) => (flag === 'defaultbilling' ? 'Billing' : 'Shipping'));
      const stored = line.subrecords[SUBRECORD] ?? {};
      const controls = fields.map((definition) => {
        const name = fieldName(index, definition.id);
        return fieldControl(account, name, definition, typed[name] ?? typedValue(definition, stored[definition.id]), false);
      });
      const legend = kinds.length === 0 ? 'Address' : `${kinds.join(' and ')} Address`;
      return `<fieldset><legend>${legend}</legend><div class="fields">${controls.join('\n')}</div></fieldset>`;
    })
    .join('\n');
}

/** The address book after a form: undefined when nothing of it was changed, so that a save leaves it alone. */
export function addressesAfter(
  account: Account,
  record: StoredRecord | undefined,
  form: Readonly<Record<string, string>>,
): StoredLine[] | undefined {
  const lines = [...(record?.sublists[SUBLIST] ?? [])];
  let changed = false;
  for (const { index, line } of editedLines(lines)) {
    const stored = line.subrecords[SUBRECORD] ?? {};
    const entered = addressFields(account)
      .filter(
        (definition) =>
          (form[fieldName(index, definition.id)] ?? typedValue(definition, stored[definition.id])) !==
          typedValue(definition, stored[definition.id]),
      )
      .map(({ id }): [string, FieldValue] => [id, form[fieldName(index, id)] || null]);
    if (entered.length === 0) continue;
    changed = true;
    lines[index] = { fields: line.fields, subrecords: { ...line.subrecords, [SUBRECORD]: { ...stored, ...Object.fromEntries(entered) } } };
  }
  return changed ? lines : undefined;
}

/** Without what NetSuite computes, and the checkbox that switches that off. */
function addressFields({ store }: Account): FieldDefinition[] {
  const type = store.recordType('customer');
  if (type === undefined) return [];
  return [...subrecordOf(type, SUBLIST, SUBRECORD).values()].filter(
    ({ id, derived }) => !derived && id !== 'override' && id !== 'externalid',
  );
}
