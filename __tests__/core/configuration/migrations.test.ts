import { migrate, type Migration } from '../../../src/core/configuration/migrations';

const rename: Migration = ({ mapping, ...rest }) => ({ ...rest, rows: mapping });
const addLists: Migration = (document) => ({ ...document, valueLists: [] });

it('takes every step up to the current schema, each once', () =>
  expect(migrate({ schema: 1, mapping: [1] }, { migrations: { 1: rename, 2: addLists }, current: 3 })).toEqual({
    ok: true,
    from: 1,
    document: { schema: 3, rows: [1], valueLists: [] },
  }));

it('starts in the middle for a document that is newer', () =>
  expect(migrate({ schema: 2, rows: [] }, { migrations: { 1: rename, 2: addLists }, current: 3 })).toEqual({
    ok: true,
    from: 2,
    document: { schema: 3, rows: [], valueLists: [] },
  }));

it('leaves a current document as it is', () => {
  const document = { schema: 1, anything: true };
  expect(migrate(document)).toEqual({ ok: true, from: 1, document });
});

it.each([0, -1, 1.5, NaN, null, true, {}])('refuses the schema %p', (schema) =>
  expect(migrate({ schema })).toEqual({ ok: false, errors: [{ path: '$.schema', reason: 'expected the number of a schema' }] }),
);

it('refuses a schema that no step leads away from', () =>
  expect(migrate({ schema: 1 }, { migrations: { 2: addLists }, current: 3 })).toEqual({
    ok: false,
    errors: [{ path: '$.schema', reason: 'schema 1 is no longer understood' }],
  }));
