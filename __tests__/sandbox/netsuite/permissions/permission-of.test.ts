import { createAccount } from '../../../../sandbox/netsuite/account';
import { virtualClock } from '../../../../sandbox/clock';
import { includes, permissionOf } from '../../../../sandbox/netsuite/permissions/permission-of';
import { requirePermission } from '../../../../sandbox/netsuite/permissions/require-permission';
import { ADMINISTRATOR } from '../../../../sandbox/netsuite/realm/session';
import type { Account, CustomRecordTypeDefinition, PermissionLevel } from '../../../../sandbox/netsuite/types';
import { bareVariant } from '../bare-variant';
import { refusal } from '../records/fixture';

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
  ['contact', [{ key: 'LIST_CUSTJOB', level: 'EDIT' }], {}, 'NONE'],
  ['currency', [], {}, 'NONE'],
  ['currency', [{ key: 'LIST_CURRENCY', level: 'VIEW' }], {}, 'VIEW'],
  ['term', [{ key: 'LIST_CUSTJOB', level: 'FULL' }], {}, 'NONE'],
  ['term', [{ key: 'ADMI_ACCOUNTINGLIST', level: 'VIEW' }], {}, 'VIEW'],
  ['lead', [{ key: 'LIST_CUSTJOB', level: 'CREATE' }], {}, 'CREATE'],
  ['customlist_color', [{ key: 'ADMI_CUSTLIST', level: 'VIEW' }], {}, 'VIEW'],
  ['account', [{ key: 'LIST_CUSTJOB', level: 'FULL' }], {}, 'NONE'],
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
    'VIEW',
  ],
  [TYPE, [{ key: TYPE, level: 'EDIT' }], { accessType: 'USEPERMISSIONLIST' }, 'EDIT'],
  [
    TYPE,
    [{ key: TYPE, level: 'EDIT' }],
    { accessType: 'USEPERMISSIONLIST', permissions: [{ role: 'customrole_clerk', level: 'VIEW' }] },
    'VIEW',
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

it.each([
  ['customer', [], "You need  the 'Lists -> Customers' permission"],
  ['customer', [{ key: 'LIST_CUSTJOB', level: 'VIEW' }], "You need a higher level of the 'Lists -> Customers' permission"],
  ['currency', [], "You need  the 'Lists -> Currency' permission"],
  ['entitystatus', [], "You need  the 'Customer Status' permission"],
  [TYPE, [{ key: 'LIST_CUSTRECORDENTRY', level: 'VIEW' }], 'You need a higher permission for custom record type X'],
] as const)('refuses an edit of a %s of a role with %j', (type, permissions, reason) => {
  const session = { account: account([...permissions]), user: CLERK };
  expect(refusal(() => requirePermission(session, type, 'EDIT'))).toEqual({
    code: 'INSUFFICIENT_PERMISSION',
    message: `Permission Violation: ${reason} to access this page. Please contact your account administrator.`,
  });
});

it('lets pass what the role may do', () => {
  const session = { account: account([{ key: 'LIST_CUSTJOB', level: 'EDIT' }]), user: CLERK };
  expect(() => requirePermission(session, 'customer', 'EDIT')).not.toThrow();
});
