import { characters, field, type FieldDefinition } from '../field';
import type { RecordType } from '../record-type';
import { employeeRules } from '../rules';
import { entityType, type EntityAccount } from './entity';

const column = true;
const text = (id: string, label: string, length: number, rest: Partial<FieldDefinition> = {}) =>
  field(id, label, 'text', { column, limits: characters(length), ...rest });
const phone = (id: string, label: string) => field(id, label, 'phone', { column, limits: characters(21) });
const select = (id: string, label: string, target: string, rest: Partial<FieldDefinition> = {}) =>
  field(id, label, 'select', { column, target, ...rest });

/** Body fields of the employee; ids [K], lengths as of the customer (facts 4.5). */
const FIELDS: readonly FieldDefinition[] = [
  text('entityid', 'Employee ID', 83, { mandatory: true, change: 'form' }),
  text('externalid', 'External ID', 255, { change: 'form' }),
  text('salutation', 'Mr./Ms...', 15),
  text('firstname', 'First Name', 32, { change: 'form' }),
  text('middlename', 'Middle Name', 32, { change: 'form' }),
  text('lastname', 'Last Name', 32, { change: 'form' }),
  text('title', 'Job Title', 64),
  field('email', 'Email', 'email', { column, limits: characters(254), change: 'form' }),
  phone('phone', 'Phone'),
  phone('officephone', 'Office Phone'),
  phone('mobilephone', 'Mobile Phone'),
  phone('fax', 'Fax'),
  select('supervisor', 'Supervisor', 'employee'),
  select('department', 'Department', 'department', { feature: 'DEPARTMENTS' }),
  select('subsidiary', 'Subsidiary', 'subsidiary', { change: 'form', mandatory: true, feature: 'SUBSIDIARIES' }),
  field('comments', 'Notes', 'textarea', { limits: characters(4_000) }),
  field('issalesrep', 'Sales Rep', 'checkbox', { column, change: 'form' }),
  field('isinactive', 'Inactive', 'checkbox', { column }),
  field('datecreated', 'Date Created', 'datetime', { column, change: 'system' }),
  field('lastmodifieddate', 'Last Modified', 'datetime', { column, change: 'system' }),
];

/** The employee. Its name comes from first and last name when it is not given [K]. Not emulated: access, roles, addresses, payroll. */
export const employeeType = (...account: EntityAccount): RecordType =>
  entityType({ type: 'employee', fields: FIELDS, sublists: {}, rules: employeeRules, scriptable: true }, account);
