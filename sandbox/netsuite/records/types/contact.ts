import { characters, field, type FieldDefinition } from '../field';
import type { RecordType } from '../record-type';
import { contactRules } from '../rules';
import { addressbook } from './addressbook';
import { entityType, type EntityAccount } from './entity';

const column = true;
const text = (id: string, label: string, length: number, rest: Partial<FieldDefinition> = {}) =>
  field(id, label, 'text', { column, limits: characters(length), ...rest });
const phone = (id: string, label: string) => field(id, label, 'phone', { column, limits: characters(21) });

/** Body fields of the contact; ids [K], lengths as of the customer (facts 4.5). */
const FIELDS: readonly FieldDefinition[] = [
  text('entityid', 'Contact', 83, { mandatory: true, change: 'form' }),
  text('externalid', 'External ID', 255, { change: 'form' }),
  field('company', 'Company', 'select', { column, target: 'customer', change: 'form' }),
  text('salutation', 'Mr./Ms...', 15),
  text('firstname', 'First Name', 32, { change: 'form' }),
  text('middlename', 'Middle Name', 32, { change: 'form' }),
  text('lastname', 'Last Name', 32, { change: 'form' }),
  text('title', 'Job Title', 64),
  field('email', 'Email', 'email', { column, limits: characters(254), change: 'form' }),
  phone('phone', 'Main Phone'),
  phone('officephone', 'Office Phone'),
  phone('mobilephone', 'Mobile Phone'),
  phone('fax', 'Fax'),
  field('comments', 'Comments', 'textarea', { limits: characters(4_000) }),
  field('subsidiary', 'Primary Subsidiary', 'select', {
    column,
    target: 'subsidiary',
    change: 'form',
    mandatory: true,
    feature: 'SUBSIDIARIES',
  }),
  field('isinactive', 'Inactive', 'checkbox', { column }),
  field('datecreated', 'Date Created', 'datetime', { column, change: 'system' }),
  field('lastmodifieddate', 'Last Modified', 'datetime', { column, change: 'system' }),
];

/** The contact: a person of a customer. Its name comes from first and last name when it is not given [K]. */
export const contactType = (...account: EntityAccount): RecordType =>
  entityType({ type: 'contact', fields: FIELDS, sublists: { addressbook }, rules: contactRules, scriptable: true }, account);
