import { byId, characters, field } from '../field';
import type { SublistDefinition } from '../record-type';

/**
 * The address subrecord (facts netsuite-platform 4.2); lengths from the import sheet of facts 4.5, city from Oracle's ODBC
 * schema of Customers (srbrowser 2022.2), zip and state [K]. `addrtext` is computed by NetSuite unless `override` is on.
 */
const address = [
  field('country', 'Country', 'list'),
  field('attention', 'Attention', 'text', { limits: characters(83) }),
  field('addressee', 'Addressee', 'text', { limits: characters(83) }),
  field('addrphone', 'Phone', 'phone', { limits: characters(21) }),
  field('addr1', 'Address 1', 'text', { limits: characters(150) }),
  field('addr2', 'Address 2', 'text', { limits: characters(150) }),
  field('addr3', 'Address 3', 'text', { limits: characters(150) }),
  field('city', 'City', 'text', { limits: characters(50) }),
  field('state', 'State', 'text', { limits: characters(30) }),
  field('zip', 'Zip', 'text', { limits: characters(36) }),
  field('override', 'Override', 'checkbox'),
  field('addrtext', 'Address', 'textarea', { limits: characters(999), derived: true }),
  field('externalid', 'External ID', 'text', { limits: characters(255) }),
];

/** The sublist `addressbook` of an entity. `id` and `internalid` are given on save [K]. */
export const addressbook: SublistDefinition = {
  fields: byId([
    field('label', 'Label', 'text', { limits: characters(50) }),
    field('defaultbilling', 'Default Billing', 'checkbox'),
    field('defaultshipping', 'Default Shipping', 'checkbox'),
    field('isresidential', 'Residential Address', 'checkbox'),
    field('id', 'ID', 'integer', { change: 'system' }),
    field('internalid', 'Internal ID', 'integer', { change: 'system' }),
  ]),
  subrecords: { addressbookaddress: byId(address) },
};
