import { compile } from '../../../src/core/mapping/compile';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import { describeReason } from '../../../src/core/matching/compare-keys';
import { keysOfCustomer } from '../../../src/core/matching/match-keys';
import { scoreCandidates } from '../../../src/core/matching/score-candidates';
import { aCustomer, REFERENCES } from '../a-customer';
import { aCandidate, someKeys } from './a-party';

const ours = someKeys({
  name: ['acme'],
  'entity-id': ['c-9'],
  'tax-number': ['DE123456789'],
  phone: ['301234567'],
  'email-domain': ['acme.com'],
});
const scored = (given: object, policies = {}) => scoreCandidates(ours, [aCandidate(given)], policies)[0];

it.each([
  [{ name: 'Acme GmbH' }, 60, ['same name "acme" (+60)']],
  [{ entityId: 'C-9' }, 40, ['same entity ID "c-9" (+40)']],
  [{ phone: '+49 30 1234567' }, 30, ['same phone number "301234567" and "49301234567" (+30)']],
  [{ email: 'x@acme.com' }, 20, ['same e-mail domain "acme.com" (+20)']],
  [{ taxNumber: '123456789' }, 70, ['same tax number "DE123456789" and "123456789" (+70)']],
  [
    { name: 'ACME', taxNumber: 'DE 123456789', email: 'x@acme.com' },
    100,
    ['same tax number "DE123456789" (+70)', 'same name "acme" (+60)', 'same e-mail domain "acme.com" (+20)'],
  ],
  [
    { name: 'ACME', taxNumber: 'DE987654321' },
    20,
    ['different tax number "DE123456789" and "DE987654321" (-40)', 'same name "acme" (+60)'],
  ],
  [{ email: 'x@acme.com', taxNumber: 'DE987654321' }, 0, expect.anything()],
])('%j scores %d', (given, score, reasons) => {
  const candidate = scored(given);
  expect(candidate?.score).toBe(score);
  expect(candidate?.reasons.map(describeReason)).toEqual(reasons);
});

it.each([{}, { taxNumber: 'DE987654321' }, { phone: '1234568' }])('%j agrees in nothing and is passed over', (given) =>
  expect(scored(given)).toBeUndefined(),
);

it('does not count a criterion that is not looked at', () => {
  expect(scored({ name: 'Acme', email: 'x@acme.com' }, { 'email-domain': 'create-anyway' })?.score).toBe(60);
  expect(scored({ email: 'x@acme.com' }, { 'email-domain': 'create-anyway' })).toBeUndefined();
});

it('puts the best first, and the older of two equals', () => {
  const all = [
    aCandidate({ netsuiteId: '10', name: 'Acme' }),
    aCandidate({ netsuiteId: '9', name: 'Acme' }),
    aCandidate({ netsuiteId: '99', name: 'Acme', email: 'x@acme.com' }),
  ];
  expect(scoreCandidates(ours, all, {}).map(({ netsuiteId }) => netsuiteId)).toEqual(['99', '9', '10']);
});

it('takes the keys of an SPP customer from all its addresses and from its draft', () => {
  const customer = aCustomer({ name: 'Nick', code: '100', addr: { email: 'a@acme.com', phone: '555 123 4567', mobile: '555 999 1234' } });
  const { draft } = compile(DEFAULT_ROWS, REFERENCES).apply(customer);
  expect(keysOfCustomer(customer, { ...draft, fields: { ...draft.fields, entityid: 'C 7', vatregnumber: 'DE 123456789' } })).toEqual({
    name: ['acme'],
    'entity-id': ['c 7', 'nick'],
    'tax-number': ['DE123456789'],
    phone: ['5551234567', '5559991234'],
    'email-domain': ['acme.com'],
  });
});
