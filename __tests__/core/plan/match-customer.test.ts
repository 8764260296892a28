import type { Candidate } from '../../../src/core/matching/candidate';
import type { MatchPolicies } from '../../../src/core/matching/criterion';
import { matchCustomer, type MatchInput } from '../../../src/core/plan/match-customer';
import { aCustomer } from '../a-customer';

const draft = { fields: { vatregnumber: 'DE123456789', phone: '+49 30 1234567', email: 'jo@acme.com' }, addresses: [] };
const match = (given: Partial<MatchInput>) =>
  matchCustomer({ customer: aCustomer({ name: 'Nick' }), draft, candidates: [], policies: {}, collisions: [], ...given });

const LINK: MatchPolicies = { name: 'link-single-exact' };
const namesake: Candidate = { netsuiteId: '1', name: 'Acme' };

it.each<[string, Candidate[], MatchPolicies, object | undefined]>([
  ['agrees in nothing', [{ netsuiteId: '1', name: 'Bolt', email: 'a@bolt.com' }], {}, undefined],
  [
    'agrees by tax number',
    [{ netsuiteId: '1', name: 'Bolt', taxNumber: '123456789' }],
    {},
    { act: 'hold', reasons: ['same-tax-number-in-netsuite'] },
  ],
  ['agrees by phone', [{ netsuiteId: '1', name: 'Bolt', phone: '030 1234567' }], {}, { act: 'hold', reasons: ['same-phone-in-netsuite'] }],
  [
    'agrees by domain',
    [{ netsuiteId: '1', name: 'Bolt', email: 'x@acme.com' }],
    {},
    { act: 'hold', reasons: ['same-email-domain-in-netsuite'] },
  ],
  [
    'agrees by entity id',
    [{ netsuiteId: '1', name: 'Bolt', entityId: 'NICK' }],
    {},
    { act: 'hold', reasons: ['same-entity-id-in-netsuite'] },
  ],
  [
    'agrees by what is not looked at',
    [{ netsuiteId: '1', name: 'Bolt', email: 'x@acme.com' }],
    { 'email-domain': 'create-anyway' },
    undefined,
  ],
  ['is the only one, by name', [namesake], LINK, { act: 'link', netsuiteId: '1' }],
  [
    'is the only one, by tax number',
    [{ netsuiteId: '1', name: 'Bolt', taxNumber: '123456789' }],
    { 'tax-number': 'link-single-exact' },
    { act: 'link', netsuiteId: '1' },
  ],
  ['agrees by name and by a domain that would hold it', [{ ...namesake, email: 'x@acme.com' }], LINK, { act: 'link', netsuiteId: '1' }],
  [
    'agrees by name and has another tax number',
    [{ ...namesake, taxNumber: 'DE999888777' }],
    LINK,
    { act: 'hold', reasons: ['same-name-in-netsuite'] },
  ],
  [
    'is not the only one: another has the phone',
    [namesake, { netsuiteId: '2', name: 'Bolt', phone: '030 1234567' }],
    LINK,
    { act: 'hold', reasons: ['same-name-in-netsuite', 'same-phone-in-netsuite'] },
  ],
  [
    'agrees by a criterion that only holds',
    [{ netsuiteId: '1', name: 'Bolt', phone: '030 1234567' }],
    LINK,
    { act: 'hold', reasons: ['same-phone-in-netsuite'] },
  ],
  ['belongs to another', [{ ...namesake, sppId: '8' }], LINK, { act: 'hold', reasons: ['belongs-to-another-spp-customer'] }],
])('a candidate that %s', (_, candidates, policies, expected) =>
  expected === undefined
    ? expect(match({ candidates, policies })).toBeUndefined()
    : expect(match({ candidates, policies })).toMatchObject(expected),
);

it('is held for a new customer of SPP that looks the same, and not linked then', () =>
  expect(match({ candidates: [namesake], policies: LINK, collisions: [{ criterion: 'tax-number', ids: ['7', '8'] }] })).toMatchObject({
    act: 'hold',
    reasons: ['same-tax-number-in-suiteprojects-pro', 'same-name-in-netsuite'],
    candidates: [{ netsuiteId: '1', score: 60 }],
  }));

it('is not like itself', () => expect(match({ collisions: [{ criterion: 'name', ids: ['7'] }] })).toBeUndefined());
