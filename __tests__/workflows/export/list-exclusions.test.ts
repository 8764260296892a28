import type { Condition } from '../../../src/core/filter/condition';
import { listExclusions } from '../../../src/workflows/export/list-exclusions';
import { pathsReadBy, readNeededTables } from '../../../src/workflows/export/spp-needs';
import { clientOf, fakeServer, read, response, time, type Scripted } from '../../suiteprojects/fake-server';

const rows = (xml: string): Scripted => response(time(), read(xml), read(), read());
const customer = (id: number, content: string): string => `<Customer><id>${id}</id><company>C${id}</company>${content}</Customer>`;

const filter: Condition = {
  and: [
    { field: 'user.name', op: 'is', value: 'Ann', reason: 'other-owner' },
    { field: 'created', op: 'after', value: '2026-01-01' },
  ],
};
const mapping = { sources: ['company', 'user.name'], tables: [{ table: 'user', fields: ['id', 'nickname'] }] };
const users = '<User><id>1</id><name>Ann</name></User><User><id>2</id><name>Bob</name></User>';
const customers =
  customer(1, '<userid>1</userid><created><Date><year>2026</year><month>5</month><day>1</day></Date></created>') +
  customer(2, '<userid>2</userid>') +
  customer(3, '<userid>1</userid>') +
  customer(4, '<userid>0</userid>');

it('lists every customer that is kept out with the condition and what was read for it, and leaves no filter to the server', () => {
  const server = fakeServer(rows(users), rows(customers));
  const list = listExclusions(clientOf(server), { filter, mapping }, { newerThan: '', most: 2 });
  expect(list).toEqual({
    read: 4,
    isWhole: true,
    excluded: 3,
    reasons: { 'other-owner': 2, "created AFTER '2026-01-01'": 1 },
    exclusions: [
      {
        ...{ sppId: '2', company: 'C2', reason: 'other-owner', at: 'filter.and[0]' },
        ...{ condition: "user.name = 'Ann' BECAUSE 'other-owner'", readings: [{ field: 'user.name', value: 'Bob' }] },
      },
      {
        ...{ sppId: '3', company: 'C3', reason: "created AFTER '2026-01-01'", at: 'filter.and[1]' },
        ...{ condition: "created AFTER '2026-01-01'", readings: [{ field: 'created', value: '' }] },
      },
    ],
  });
  expect(server.bodies[1]).not.toContain('newer-than');
  expect(server.bodies[1]).toContain('<_Return><id/><name/><company/><active/><updated/><userid/><created/></_Return>');
});

it('lists a further page of one reason, and still counts all', () => {
  const reason = 'other-owner';
  const second = listExclusions(
    clientOf(fakeServer(rows(users), rows(customers))),
    { filter, mapping },
    { newerThan: '', most: 1, skip: 1, reason },
  );
  expect(second).toMatchObject({ excluded: 3, reasons: { 'other-owner': 2 }, exclusions: [{ sppId: '4' }] });
});

it('says that it stopped before the end', () => {
  const list = listExclusions(
    clientOf(fakeServer(rows(users), rows(customers))),
    { filter, mapping },
    { newerThan: '', most: 9, mostRead: 2 },
  );
  expect(list).toMatchObject({ read: 2, isWhole: false, exclusions: [{ sppId: '2' }] });
});

it('reads a table once for the paths and the look-ups that need it', () => {
  const server = fakeServer(rows(users));
  readNeededTables(clientOf(server), { filter, mapping });
  expect(server.requests).toHaveLength(1);
  expect(server.bodies[0]).toContain('<_Return><id/><name/><nickname/></_Return>');
});

it('reads no table when none is needed', () => {
  const readers = { filter: { and: [] }, mapping: { sources: ['company'], tables: [] } };
  expect(readNeededTables(clientOf(fakeServer()), readers)).toEqual({});
  expect(pathsReadBy(readers)).toEqual(['company']);
});
