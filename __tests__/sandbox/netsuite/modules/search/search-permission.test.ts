import { searchInput } from '../../../../../sandbox/netsuite/modules/search/search-input';
import type { Account, PermissionLevel } from '../../../../../sandbox/netsuite/types';
import { petShop } from '../../../../conformance/modules/search/pet-shop';
import { refusal } from '../../records/fixture';
import { session } from '../../realm/scripted-account';

const CLERK = { id: 7, name: 'Clerk', email: 'clerk@example.com', role: 1_001, roleId: 'customrole_clerk' };

/** The pet shop, with a role that sees pets and currencies but no customers. */
function shop(): Account {
  const permissions = ['LIST_CUSTRECORDENTRY', 'LIST_CURRENCY'].map((key) => ({ key, level: 'VIEW' as PermissionLevel }));
  const role = { scriptId: CLERK.roleId, internalId: CLERK.role, name: 'Clerk', centerType: 'BASIC', permissions };
  return { ...petShop(), deployed: { instances: new Map(), roles: new Map([[CLERK.roleId, role]]) } };
}

const asClerk = (body: string) => session(shop(), { search: 'N/search' }, body, { user: CLERK });

const PETS = `type: 'customrecord_pet'`;

it.each([
  `search.create({ ${PETS} }).run().each(() => true)`,
  `search.create({ ${PETS}, filters: ['custrecord_paid_in.name', 'is', 'euro'] }).run().each(() => true)`,
  `search.lookupFields({ ${PETS}, id: 1, columns: ['name', 'custrecord_paid_in.symbol'] })`,
])('a role that may see the records runs %s', (body) => {
  expect(() => asClerk(`${body};`).answer()).not.toThrow();
});

it.each([
  `search.create({ type: 'customer' }).run().each(() => true)`,
  `search.create({ type: 'customer' }).runPaged()`,
  `search.create({ ${PETS}, columns: ['custrecord_owner.email'] }).run().getRange({ start: 0, end: 1 })`,
  `search.create({ ${PETS}, filters: ['not', ['custrecord_owner.email', 'is', 'x']] }).run().getRange({ start: 0, end: 1 })`,
  `search.lookupFields({ type: 'customer', id: 501, columns: 'email' })`,
  `search.lookupFields({ ${PETS}, id: 1, columns: 'CUSTRECORD_OWNER.email' })`,
  `search.duplicates({ type: 'customer', id: 501 })`,
])('[assumed] one that may not see a searched or joined type gets INSUFFICIENT_PERMISSION: %s', (body) => {
  expect(refusal(() => asClerk(`${body};`).answer()).code).toBe('INSUFFICIENT_PERMISSION');
});

it('[assumed] the same goes for the input of a Map/Reduce script', () => {
  const opened = asClerk(`return search.create({ type: 'customer' });`);
  expect(refusal(() => searchInput(opened, opened.answer())).code).toBe('INSUFFICIENT_PERMISSION');
});
