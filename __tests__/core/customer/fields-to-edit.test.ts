import { fieldsToEdit, isFieldChoice } from '../../../src/core/customer/fields-to-edit';

it.each(['name', 'web', 'addr', 'addr.city', 'notes', '*__c', 'region__c'])('%s can be chosen', (text) =>
  expect(isFieldChoice(text)).toBe(true),
);
it.each(['id', 'active', 'updated', 'user.email', 'addr.planet', '*', 'address', ''])('%j cannot', (text) =>
  expect(isFieldChoice(text)).toBe(false),
);

it('stands for single fields, whole addresses and all custom fields, each once, without the marks of the integration', () => {
  const paths = fieldsToEdit(['web', '*__c', 'addr', 'addr.city', 'web', 'mark__c', 'id'], ['region__c', 'mark__c'], ['mark__c']);
  expect(paths.slice(0, 2)).toEqual(['web', 'region__c']);
  expect(paths.filter((path) => path === 'addr.city')).toHaveLength(1);
  expect(paths).toHaveLength(18);
});
