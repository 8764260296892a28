import type { Candidate } from '../../../src/core/matching/candidate';
import { findCandidates } from '../../../src/core/matching/find-candidates';
import { aCandidate, someKeys } from './a-party';

const HOLD = {};
const idsOf = (found: Map<string, Candidate[]>) =>
  Object.fromEntries([...found].map(([id, all]) => [id, all.map(({ netsuiteId }) => netsuiteId)]));

it('finds by each criterion, and each candidate once', () => {
  const wanted = new Map([
    ['1', someKeys({ name: ['acme'], phone: ['301234567'] })],
    ['2', someKeys({ 'entity-id': ['c-9'], 'tax-number': ['DE123456789'], 'email-domain': ['bolt.com'] })],
    ['3', someKeys({ name: ['nobody'] })],
  ]);
  const all = [
    aCandidate({ netsuiteId: '1', name: 'ACME, Inc.', phone: '+49 30 1234567' }),
    aCandidate({ netsuiteId: '2', altPhone: '030 1234567' }),
    aCandidate({ netsuiteId: '3', entityId: 'C-9' }),
    aCandidate({ netsuiteId: '4', taxNumber: '123456789' }),
    aCandidate({ netsuiteId: '5', email: 'jo@Bolt.com', entityId: 'c-9' }),
    aCandidate({ netsuiteId: '6' }),
  ];
  expect(idsOf(findCandidates(wanted, all, HOLD))).toEqual({ '1': ['1', '2'], '2': ['4', '3', '5'] });
});

it('does not look at a criterion whose policy is to create anyway', () =>
  expect(findCandidates(new Map([['1', someKeys({ name: ['bolt'] })]]), [aCandidate()], { name: 'create-anyway' }).size).toBe(0));

it('reads no NetSuite customer when there is nobody to look for', () => {
  function* never(): Generator<Candidate> {
    throw new Error('was read');
    yield aCandidate();
  }
  expect(findCandidates(new Map(), never(), HOLD).size).toBe(0);
});

it.each([
  [5, 5],
  [6, 0],
])('a domain that %d NetSuite customers share gives %d candidates: a crowd points at nobody', (sharing, found) => {
  const all = Array.from({ length: sharing }, (_, id) => aCandidate({ netsuiteId: String(id), email: `a${id}@group.com` }));
  const wanted = new Map([['1', someKeys({ 'email-domain': ['group.com'] })]]);
  expect(findCandidates(wanted, all, HOLD).get('1')?.length ?? 0).toBe(found);
});

it('keeps no more candidates of one name than a person looks through', () => {
  const all = Array.from({ length: 50 }, (_, id) => aCandidate({ netsuiteId: String(id) }));
  expect(findCandidates(new Map([['1', someKeys({ name: ['bolt'] })]]), all, HOLD).get('1')).toHaveLength(20);
});

it('takes time that grows with the customers, not with their pairs: 10,000 of one name, one phone, one domain on both sides', () => {
  const keys = someKeys({ name: ['bolt'], phone: ['301234567'], 'email-domain': ['group.com'] });
  const wanted = new Map(Array.from({ length: 10_000 }, (_, id) => [String(id), keys]));
  const all = Array.from({ length: 10_000 }, (_, id) => aCandidate({ netsuiteId: String(id), phone: '0301234567', email: 'a@group.com' }));
  const found = findCandidates(wanted, all, HOLD);
  expect(found.size).toBe(10_000);
  expect(found.get('9999')).toHaveLength(20);
});

it('does not compare made-up numbers of the same last digits with each other', () => {
  const wanted = new Map(Array.from({ length: 5_000 }, (_, id) => [String(id), someKeys({ phone: [`${10_000 + id}1234567`] })]));
  const all = Array.from({ length: 5_000 }, (_, id) => aCandidate({ netsuiteId: String(id), phone: `${10_000 + id}1234567` }));
  expect(idsOf(findCandidates(wanted, all, HOLD))['777']).toEqual(['777']);
});
