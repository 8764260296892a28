import { conflictsOf, editsOf, missingEdits } from '../../../src/core/customer/merge-edits';
import { aCustomer } from '../a-customer';

const seen = { name: 'Acme', web: '', notes: 'one\r\ntwo' };

it('takes for an edit what was entered otherwise, and not the line breaks of a browser', () => {
  expect(editsOf(seen, { name: 'Acme', web: 'x', notes: 'one\ntwo' })).toEqual([{ path: 'web', before: '', after: 'x' }]);
  expect(editsOf(seen, { name: '', notes: 'one\r\nthree' })).toEqual([
    { path: 'name', before: 'Acme', after: '' },
    { path: 'notes', before: 'one\r\ntwo', after: 'one\nthree' },
  ]);
  expect(editsOf(seen, { company: 'not on the form' })).toEqual([]);
});

it.each([
  ['nobody else', {}, []],
  ['another field of the form', { web: 'theirs' }, [{ path: 'web', seen: '', now: 'theirs', entered: '' }]],
  ['the same field', { name: 'Theirs' }, [{ path: 'name', seen: 'Acme', now: 'Theirs', entered: 'Mine' }]],
  ['the same field to the same text', { name: 'Mine' }, []],
  ['what the form does not show', { code: 'theirs' }, []],
])('finds as changed meanwhile: %s', (_case, change, conflicts) => {
  const now = aCustomer({ name: 'Acme', web: '', other: { notes: 'one\ntwo' }, ...change });
  expect(conflictsOf(now, seen, { ...seen, name: 'Mine' })).toEqual(conflicts);
});

it('leaves to be written what is not there yet', () => {
  const edits = editsOf(seen, { ...seen, name: 'Mine', web: 'w' });
  expect(missingEdits(aCustomer({ name: 'Mine', web: '' }), edits).map(({ path }) => path)).toEqual(['web']);
});
