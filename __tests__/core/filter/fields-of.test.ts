import { defaultFilter } from '../../../src/core/filter/default-filter';
import { fieldsOf } from '../../../src/core/filter/fields-of';

it('names the fields of the default filter', () => {
  expect(fieldsOf(defaultFilter())).toEqual(['export_customer_to_ns__c', 'active', 'netsuite_customer_id__c']);
});

it('finds fields at any depth, each once', () => {
  const filter = {
    or: [
      { not: { field: 'type', op: 'is' as const, value: 'P' } },
      {
        and: [
          { field: 'addr.city', op: 'is-empty' as const },
          { field: 'type', op: 'is-empty' as const },
        ],
      },
    ],
  };
  expect(fieldsOf(filter)).toEqual(['type', 'addr.city']);
});
