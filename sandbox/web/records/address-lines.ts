import type { FieldDefinition } from '../../netsuite/records/field';
import { subrecordOf } from '../../netsuite/records/stored-fields';
import type { FieldValue, StoredLine, StoredRecord } from '../../netsuite/records/store';
import { newField, type SublistModel } from '../../netsuite/suitelet/form-model';
import { renderField } from '../../netsuite/suitelet/render/field';
import type { Account } from '../../netsuite/types';
import { typedValue } from './entered-value';
import { recordField } from './record-field';

const SUBLIST = 'addressbook';
const SUBRECORD = 'addressbookaddress';
const FLAGS = ['defaultbilling', 'defaultshipping'] as const;

/** The subtab of a customer's page with the addresses; its id is assumed. */
export const ADDRESS_TAB = 'address';

/** The whole address book as a list, to look at. Its columns are those of the store, but for the text of an address, which is the page's own. */
export function addressBook(lines: readonly StoredLine[]): SublistModel {
  const yes = (value: FieldValue | undefined) => (value === true ? 'T' : 'F');
  const inline = { displayType: 'INLINE' } as const;
  return {
    ...{ id: SUBLIST, label: 'Address Book', type: 'STATICLIST', tab: ADDRESS_TAB, help: '', hidden: false },
    fields: [
      newField('internalid', 'ID', 'TEXT'),
      newField('defaultshipping', 'Default Shipping', 'CHECKBOX', inline),
      newField('defaultbilling', 'Default Billing', 'CHECKBOX', inline),
      newField('label', 'Label', 'TEXT'),
      newField('_address', 'Address', 'TEXTAREA'),
    ],
    lines: lines.map(({ fields, subrecords }) => ({
      internalid: String(fields['internalid'] ?? ''),
      defaultshipping: yes(fields['defaultshipping']),
      defaultbilling: yes(fields['defaultbilling']),
      label: String(fields['label'] ?? ''),
      _address: addressText(subrecords[SUBRECORD] ?? {}),
    })),
    ...{ buttons: [], markAll: false, refresh: false },
  };
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
  return parts.filter(Boolean).join('\n');
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
        const value = typed[name] ?? typedValue(account, definition, stored[definition.id]);
        return recordField(account, { ...definition, id: name }, value)
          .map(renderField)
          .join('');
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
          (form[fieldName(index, definition.id)] ?? typedValue(account, definition, stored[definition.id])) !==
          typedValue(account, definition, stored[definition.id]),
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
