import { ADMINISTRATOR } from '../../netsuite/realm/session';
import type { Account } from '../../netsuite/types';
import type { User } from '../login-sessions';

interface Person {
  id: number;
  name: string;
  email: string;
}

interface Role {
  role: number;
  roleId: string;
  name: string;
}

/** Who can log in besides the administrator: employees of the demo company, as every role. */
const EMPLOYEES: readonly Person[] = [
  { id: 12, name: 'Dana Reyes', email: 'dana.reyes@summit-advisory.example.com' },
  { id: 14, name: 'Morgan Ellis', email: 'morgan.ellis@summit-advisory.example.com' },
  { id: 17, name: 'Priya Natarajan', email: 'priya.natarajan@summit-advisory.example.com' },
];

export const PEOPLE: readonly Person[] = [{ id: ADMINISTRATOR.id, name: ADMINISTRATOR.name, email: ADMINISTRATOR.email }, ...EMPLOYEES];

/** The Administrator role and the roles that projects deployed. */
export function rolesOf({ deployed }: Account): Role[] {
  const custom = [...(deployed?.roles.values() ?? [])].map(({ internalId, scriptId, name }) => ({
    role: internalId,
    roleId: scriptId,
    name,
  }));
  return [{ role: ADMINISTRATOR.role, roleId: ADMINISTRATOR.roleId, name: 'Administrator' }, ...custom];
}

export const roleName = (account: Account, { roleId }: User): string =>
  rolesOf(account).find((role) => role.roleId === roleId)?.name ?? roleId;

/** A person in a role, as the log-in page's values name them; undefined when either does not exist. */
export function userOf(account: Account, personId: string, roleId: string): User | undefined {
  const person = PEOPLE.find(({ id }) => String(id) === personId);
  const role = rolesOf(account).find((one) => one.roleId === roleId);
  return person && role && { id: person.id, name: person.name, email: person.email, role: role.role, roleId: role.roleId };
}
