import * as record from 'N/record';
import { runSql, textOf, type SqlRow } from './sql';

const TYPE = 'customrecord_spx_group';
const fieldId = (name: string): string => `custrecord_spx_grp_${name}`;

/** A workflow group: workflows that run one after the other. */
export interface WorkflowGroup {
  id: string;
  name: string;
  /** Workflow types in their order. */
  members: string[];
  isActive: boolean;
  /** Whether it runs each time its first workflow runs on its schedule. */
  isScheduled: boolean;
}

const COLUMNS = `id, name, ${['members', 'active', 'scheduled'].map((name) => `${fieldId(name)} AS grp_${name}`).join(', ')}`;

const groupOf = (row: SqlRow): WorkflowGroup => ({
  id: textOf(row['id']),
  name: textOf(row['name']),
  members: textOf(row['grp_members'])
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== ''),
  isActive: row['grp_active'] === 'T',
  isScheduled: row['grp_scheduled'] === 'T',
});

/** All groups, the oldest first. Cost: 10 units. */
export const listGroups = (): WorkflowGroup[] => runSql(`SELECT ${COLUMNS} FROM ${TYPE} WHERE isinactive = 'F' ORDER BY id`).map(groupOf);

/** One group; undefined when there is none of this id. Cost: 10 units. */
export const findGroup = (id: string): WorkflowGroup | undefined => listGroups().find((group) => group.id === id);

/** Saves a group, a new one when it has no id; returns its id. Cost: 6 units for a new one, 2 otherwise. */
export function saveGroup({ id, name, members, isActive, isScheduled }: Omit<WorkflowGroup, 'id'> & { id: string | undefined }): string {
  const values = {
    name,
    [fieldId('members')]: members.join(', '),
    [fieldId('active')]: isActive,
    [fieldId('scheduled')]: isScheduled,
  };
  if (id !== undefined) return String(record.submitFields({ type: TYPE, id, values }));
  const row = record.create({ type: TYPE, isDynamic: false });
  for (const [field, value] of Object.entries(values)) row.setValue({ fieldId: field, value });
  return String(row.save());
}

/** Deletes a group; its runs stay. Cost: 4 units. */
export function removeGroup(id: string): void {
  record.delete({ type: TYPE, id });
}
