import type { Condition } from '../../../src/core/filter/condition';
import { defaultFilter } from '../../../src/core/filter/default-filter';
import { evaluate } from '../../../src/core/filter/evaluate';
import { exclusionOf } from '../../../src/core/filter/exclusion';
import { aCustomer } from '../a-customer';
import { garbageCustomer, seeded } from '../seeded';
import { randomCondition } from './random-condition';

const customer = aCustomer({
  custom: { export_customer_to_ns__c: '1', netsuite_customer_id__c: '42' },
  related: { 'user.email': 'a@b.co' },
});

it('names the condition that keeps a customer out, and what was read for it', () =>
  expect(exclusionOf(defaultFilter(), customer)).toEqual({
    sppId: '7',
    company: 'Acme Inc.',
    reason: 'already-integrated',
    at: 'filter.and[2]',
    condition: "netsuite_customer_id__c IN ('', '0') BECAUSE 'already-integrated'",
    readings: [{ field: 'netsuite_customer_id__c', value: '42' }],
  }));

it('shows all that an alternative reads, of related records as well', () => {
  const filter: Condition = {
    and: [
      {
        and: [
          { field: 'type', op: 'is', value: 'C' },
          {
            or: [
              { field: 'user.email', op: 'is-empty' },
              { field: 'code', op: 'is-not-empty' },
            ],
          },
        ],
      },
    ],
  };
  expect(exclusionOf(filter, customer)).toMatchObject({
    reason: '(user.email IS EMPTY) OR (code IS NOT EMPTY)',
    at: 'filter.and[0].and[1]',
    readings: [
      { field: 'user.email', value: 'a@b.co' },
      { field: 'code', value: '' },
    ],
  });
});

it('is there for exactly the customers that do not pass, with the same reason', () => {
  const random = seeded(8);
  for (let count = 0; count < 1000; count += 1) {
    const [filter, other] = [randomCondition(random), garbageCustomer(random)];
    const exclusion = exclusionOf(filter, other);
    expect(exclusion === undefined ? { passes: true } : { passes: false, reason: exclusion.reason }).toEqual(evaluate(filter, other));
  }
});
