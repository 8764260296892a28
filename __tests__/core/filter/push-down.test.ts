import type { Condition } from '../../../src/core/filter/condition';
import { defaultFilter } from '../../../src/core/filter/default-filter';
import { evaluate } from '../../../src/core/filter/evaluate';
import { pushDown } from '../../../src/core/filter/push-down';
import { aCustomer } from '../a-customer';

const created = (op: 'before' | 'after' | 'on-or-before' | 'on-or-after', value: string): Condition => ({ field: 'created', op, value });

it.each<[string, string, string, string]>([
  ['after', '2026-03-01', 'newer-than', '2026-03-01 23:58:59'],
  ['on-or-after', '2026-03-01', 'newer-than', '2026-02-28 23:59:00'],
  ['after', '2026-03-01 08:00:00', 'newer-than', '2026-03-01 07:59:00'],
  ['before', '2026-03-01', 'older-than', '2026-03-01 00:01:00'],
  ['on-or-before', '2026-02-28', 'older-than', '2026-03-01 00:00:59'],
  ['on-or-before', '2026-03-01 08:00:00', 'older-than', '2026-03-01 08:01:00'],
])('created %s %s becomes %s %s, a minute wide of the mark', (op, value, filter, serverTime) => {
  const pushed = pushDown(created(op as 'before', value));
  expect(pushed.map(({ dateFilter }) => dateFilter)).toEqual([{ filter, field: 'created', serverTime }]);
});

it('finds what every customer must meet, and names it', () => {
  const filter: Condition = {
    and: [defaultFilter(), { and: [{ or: [{ field: 'updated', op: 'after', value: '2026-01-01', reason: 'too old' }] }] }],
  };
  expect(pushDown(filter)).toEqual([
    {
      condition: "updated AFTER '2026-01-01' BECAUSE 'too old'",
      dateFilter: { filter: 'newer-than', field: 'updated', serverTime: '2026-01-01 23:58:59' },
    },
  ]);
});

it.each<[string, Condition]>([
  ['the default filter: its fields may not be filterable', defaultFilter()],
  ['one of two alternatives', { or: [created('after', '2026-01-01'), { field: 'type', op: 'is', value: 'C' }] }],
  ['what is denied', { not: created('after', '2026-01-01') }],
  ['equality', { field: 'externalid', op: 'is', value: 'X' }],
  ['a custom date', { field: 'start__c', op: 'after', value: '2026-01-01' }],
  ['a day that does not exist', created('after', '2026-02-31')],
  ['nothing', { and: [] }],
])('does not push %s', (_, filter) => expect(pushDown(filter)).toEqual([]));

it('never leaves out a customer that the filter lets pass, whether or not the server includes its own second', () => {
  const moments = [
    '2026-02-28 23:58:59',
    '2026-02-28 23:59:59',
    '2026-03-01 00:00:00',
    '2026-03-01 12:00:00',
    '2026-03-01 23:59:59',
    '2026-03-02 00:00:00',
  ];
  const values = ['2026-03-01', ...moments];
  for (const op of ['before', 'after', 'on-or-before', 'on-or-after'] as const)
    for (const value of values)
      for (const moment of moments) {
        const [bound] = pushDown(created(op, value)).map(({ dateFilter }) => dateFilter);
        const sent = bound?.filter === 'newer-than' ? moment > bound.serverTime : moment < (bound?.serverTime ?? '');
        if (!sent)
          expect([op, value, moment, evaluate(created(op, value), aCustomer({ created: moment })).passes]).toEqual([
            op,
            value,
            moment,
            false,
          ]);
      }
});
