import { defaultFilter } from '../../../src/core/filter/default-filter';
import { compile } from '../../../src/core/mapping/compile';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import { planCustomer, type Candidate, type MatchPolicy, type PlanInput } from '../../../src/core/plan/plan-customer';
import { aCustomer, REFERENCES } from '../a-customer';
import { garbageCustomer, seeded } from '../seeded';

const mapping = compile(DEFAULT_ROWS, REFERENCES);
const plan = (given: Partial<PlanInput> = {}) =>
  planCustomer({ customer: aCustomer(), candidates: [], mapping, policy: { onNameMatch: 'hold' }, ...given });

const namesake: Candidate = { netsuiteId: '500', name: 'ACME, Incorporated' };
const stranger: Candidate = { netsuiteId: '501', name: 'Acme Labs' };
const taken: Candidate = { netsuiteId: '502', name: 'Acme', sppId: '99' };
const broken = aCustomer({ company: '' });

describe('in this order', () => {
  it('a customer that the filter keeps out is skipped with the reason', () =>
    expect(plan({ filter: defaultFilter(), existingNetSuiteId: '5' })).toEqual({ act: 'skip', reason: 'not-marked' }));
  it('a customer that exists is linked, even when it could not be mapped any more', () =>
    expect(plan({ customer: broken, existingNetSuiteId: '5', candidates: [taken], collidesWith: ['8'] })).toEqual({
      act: 'link',
      netsuiteId: '5',
    }));
  it('a customer that cannot be mapped is parked with its problems', () =>
    expect(plan({ customer: broken, candidates: [namesake], collidesWith: ['8'], existingNetSuiteId: '' })).toMatchObject({
      act: 'park',
      problems: [{ code: 'REQUIRED_VALUE_MISSING', target: 'companyname' }],
    }));
  it('any other customer is created', () =>
    expect(plan({ candidates: [stranger] })).toMatchObject({ act: 'create', draft: { fields: { companyname: 'Acme Inc.' } } }));
});

describe('a customer of the same name in NetSuite', () => {
  it.each<[MatchPolicy, Candidate[], object]>([
    ['hold', [namesake, stranger], { act: 'hold', reasons: ['same-name-in-netsuite'], candidates: [namesake] }],
    ['hold', [taken], { act: 'hold', reasons: ['belongs-to-another-spp-customer'], candidates: [taken] }],
    [
      'hold',
      [namesake, taken],
      { act: 'hold', reasons: ['same-name-in-netsuite', 'belongs-to-another-spp-customer'], candidates: [namesake, taken] },
    ],
    ['link-single-exact', [namesake, stranger], { act: 'link', netsuiteId: '500' }],
    ['link-single-exact', [{ ...namesake, sppId: '' }], { act: 'link', netsuiteId: '500' }],
    ['link-single-exact', [{ ...namesake, sppId: '7' }], { act: 'link', netsuiteId: '500' }],
    ['link-single-exact', [taken], { act: 'hold', reasons: ['belongs-to-another-spp-customer'], candidates: [taken] }],
    ['link-single-exact', [namesake, { ...namesake, netsuiteId: '9' }], { act: 'hold', reasons: ['same-name-in-netsuite'] }],
    ['link-single-exact', [namesake, taken], { act: 'hold' }],
    ['link-single-exact', [stranger], { act: 'create' }],
    ['create-anyway', [namesake, taken], { act: 'create' }],
  ])('by the policy %s, given %j', (onNameMatch, candidates, expected) =>
    expect(plan({ candidates, policy: { onNameMatch } })).toMatchObject(expected),
  );
});

describe('a customer of the same name in this run', () => {
  it.each<MatchPolicy>(['hold', 'link-single-exact', 'create-anyway'])('is held whatever the policy: %s', (onNameMatch) =>
    expect(plan({ collidesWith: ['7', '8'], policy: { onNameMatch } })).toEqual({
      act: 'hold',
      reasons: ['same-name-in-suiteprojects-pro'],
      candidates: [],
      alike: ['8'],
    }),
  );
  it('is not linked to a namesake in NetSuite, since that could be the other one', () =>
    expect(plan({ collidesWith: ['8'], candidates: [namesake], policy: { onNameMatch: 'link-single-exact' } })).toMatchObject({
      act: 'hold',
      reasons: ['same-name-in-suiteprojects-pro', 'same-name-in-netsuite'],
      candidates: [namesake],
    }));
  it('is not itself', () => expect(plan({ collidesWith: ['7'] }).act).toBe('create'));
});

it('a customer without a name is like no other', () => {
  const anyName = compile([{ ...DEFAULT_ROWS[1]!, kind: 'fixed', expression: 'Unnamed' }], REFERENCES);
  expect(plan({ customer: aCustomer({ company: '', name: '' }), candidates: [{ netsuiteId: '1', name: '' }], mapping: anyName }).act).toBe(
    'create',
  );
});

it('gives every customer exactly one fate, the same each time', () => {
  const random = seeded(5);
  const fates = new Map<string, number>();
  for (let round = 0; round < 300; round += 1) {
    const customer = { ...garbageCustomer(random), ...(random() < 0.5 && aCustomer({ company: ['Acme', 'Bolt', 'Cog'][round % 3] })) };
    const input: PlanInput = {
      ...{ customer, mapping, candidates: random() < 0.5 ? [namesake] : [stranger, taken], policy: { onNameMatch: 'hold' } },
      ...(random() < 0.1 && { existingNetSuiteId: '5' }),
      ...(random() < 0.1 && { filter: defaultFilter() }),
      ...(random() < 0.1 && { collidesWith: ['8'] }),
    };
    const { act } = planCustomer(input);
    expect(planCustomer(input).act).toBe(act);
    fates.set(act, (fates.get(act) ?? 0) + 1);
  }
  expect([...fates.keys()].sort()).toEqual(['create', 'hold', 'link', 'park', 'skip']);
});
