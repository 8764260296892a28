import { characters, field, type FieldDefinition } from '../field';
import type { RecordType } from '../record-type';
import { employeeRules } from '../rules';
import { entityType, type EntityAccount } from './entity';

const column = true;
const text = (id: string, label: string, length: number, rest: Partial<FieldDefinition> = {}) =>
  field(id, label, 'text', { column, limits: characters(length), ...rest });

/** Body fields of the employee that owners and authors of mail need. */
const FIELDS: readonly FieldDefinition[] = [
  text('entityid', 'Employee ID', 83, { mandatory: true, change: 'form' }),
  text('externalid', 'External ID', 255, { change: 'form' }),
  text('firstname', 'First Name', 32, { change: 'form' }),
  text('lastname', 'Last Name', 32, { change: 'form' }),
  text('title', 'Job Title', 64),
  field('email', 'Email', 'email', { column, limits: characters(254), change: 'form' }),
  field('issalesrep', 'Sales Rep', 'checkbox', { column, change: 'form' }),
  field('isinactive', 'Inactive', 'checkbox', { column }),
  field('datecreated', 'Date Created', 'datetime', { column, change: 'system' }),
  field('lastmodifieddate', 'Last Modified', 'datetime', { column, change: 'system' }),
];

/** The employee. Scripts look employees up and do not create them here: access, roles and payroll are not emulated. */
export const employeeType = (...account: EntityAccount): RecordType =>
  entityType({ type: 'employee', fields: FIELDS, sublists: {}, rules: employeeRules, scriptable: false }, account);
