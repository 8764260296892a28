import { createAccount } from '../../../../sandbox/netsuite/account';
import { virtualClock } from '../../../../sandbox/clock';
import { includes, permissionOf } from '../../../../sandbox/netsuite/permissions/permission-of';
import { requirePermission } from '../../../../sandbox/netsuite/permissions/require-permission';
import { ADMINISTRATOR } from '../../../../sandbox/netsuite/realm/session';
import type { Account, CustomRecordTypeDefinition, PermissionLevel } from '../../../../sandbox/netsuite/types';
import { bareVariant } from '../bare-variant';

const TYPE = 'customrecord_x';
const CLERK = { ...ADMINISTRATOR, id: 7, role: 1000, roleId: 'customrole_clerk' };

function account(permissions: { key: string; level: PermissionLevel }[], type: Partial<CustomRecordTypeDefinition> = {}): Account {
  const made = createAccount({ variant: bareVariant, clock: virtualClock(), network: () => ({ status: 500, headers: {}, body: '' }) });
  made.store.defineCustomRecord({ scriptId: TYPE, recordName: 'X', includeName: true, fields: [], ...type });
  const role = { scriptId: 'customrole_clerk', internalId: 1000, name: 'Clerk', centerType: 'BASIC', permissions };
  made.deployed = { instances: new Map(), roles: new Map([[role.scriptId, role]]) };
  return made;
}

it('administrators may do everything', () => {
  expect(permissionOf(account([]), ADMINISTRATOR, 'customer')).toBe('FULL');
  expect(permissionOf(account([], { accessType: 'USEPERMISSIONLIST' }), ADMINISTRATOR, TYPE)).toBe('FULL');
});

it.each([
  ['customer', [], {}, 'NONE'],
  ['customer', [{ key: 'LIST_CUSTJOB', level: 'EDIT' }], {}, 'EDIT'],
  ['currency', [], {}, 'VIEW'],
  [TYPE, [], {}, 'NONE'],
  [TYPE, [], { accessType: 'NONENEEDED' }, 'FULL'],
  [TYPE, [{ key: 'LIST_CUSTRECORDENTRY', level: 'VIEW' }], {}, 'VIEW'],
  [
    TYPE,
    [
      { key: 'LIST_CUSTRECORDENTRY', level: 'VIEW' },
      { key: TYPE, level: 'FULL' },
    ],
    {},
    'FULL',
  ],
  [TYPE, [{ key: 'LIST_CUSTRECORDENTRY', level: 'FULL' }], { accessType: 'USEPERMISSIONLIST' }, 'NONE'],
  [TYPE, [], { accessType: 'USEPERMISSIONLIST', permissions: [{ role: 'customrole_clerk', level: 'CREATE' }] }, 'CREATE'],
] as const)('a role has on %s with %j and %j: %s', (type, permissions, definition, level) => {
  expect(permissionOf(account([...permissions], definition as Partial<CustomRecordTypeDefinition>), CLERK, type)).toBe(level);
});

it('a role that the account does not have may do nothing', () => {
  expect(permissionOf(account([]), { ...CLERK, roleId: 'customrole_gone' }, 'customer')).toBe('NONE');
});

it('levels include the lower ones', () => {
  const editor = account([{ key: 'LIST_CUSTJOB', level: 'EDIT' }]);
  expect((['VIEW', 'CREATE', 'EDIT', 'FULL'] as const).map((needed) => includes(permissionOf(editor, CLERK, 'customer'), needed))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it('refuses with INSUFFICIENT_PERMISSION', () => {
  const session = { account: account([{ key: 'LIST_CUSTJOB', level: 'VIEW' }]), user: CLERK };
  expect(() => requirePermission(session, 'customer', 'VIEW')).not.toThrow();
  expect(() => requirePermission(session, 'customer', 'EDIT')).toThrow(expect.objectContaining({ code: 'INSUFFICIENT_PERMISSION' }));
});
