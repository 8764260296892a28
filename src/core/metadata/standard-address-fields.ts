import { ADDRESS_LENGTHS } from '../customer/field-rules';
import type { NetSuiteField, NetSuiteFieldType } from './metadata';

type Row = readonly [id: string, label: string, type?: NetSuiteFieldType];

/** The address of NetSuite (facts netsuite-platform 4.2). A record's own metadata does not list its subrecord's fields. */
const ROWS: readonly Row[] = [
  ['country', 'Country', 'select'],
  ['attention', 'Attention'],
  ['addressee', 'Addressee'],
  ['addrphone', 'Phone', 'phone'],
  ['addr1', 'Address 1'],
  ['addr2', 'Address 2'],
  ['addr3', 'Address 3'],
  ['city', 'City'],
  ['state', 'State'],
  ['zip', 'Zip'],
  ['addrtext', 'Address text', 'longtext'],
  ['override', 'Override', 'checkbox'],
];

export const STANDARD_ADDRESS_FIELDS: readonly NetSuiteField[] = ROWS.map(([id, label, type = 'text']) => ({
  id,
  label,
  type,
  mandatory: id === 'country',
  ...(ADDRESS_LENGTHS[id] !== undefined && { maxLength: ADDRESS_LENGTHS[id] }),
}));
