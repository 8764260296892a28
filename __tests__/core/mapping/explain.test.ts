import { compile } from '../../../src/core/mapping/compile';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import { aCustomer, REFERENCES } from '../a-customer';
import { garbageCustomer, seeded } from '../seeded';
import { aRow } from './a-row';

const rows = [
  aRow({ id: '1', expression: 'company | upper', kind: 'text' }),
  aRow({ id: '2', target: 'comments', kind: 'concatenation', expression: "code, ' / ', addr.city" }),
  aRow({ id: '3', target: 'category', kind: 'spp-lookup', expression: 'owner__c in user by id return category__c' }),
  aRow({ id: '4', target: 'isperson', kind: 'fixed', expression: 'F' }),
];
const references = { sppTables: { user: [{ id: '3', category__c: '12' }] } };

it('names the row, the value of each source as it is, and each step', () => {
  const { explanation } = compile(rows, references).explain(aCustomer({ company: ' Acme ', custom: { owner__c: '3' } }));
  expect(explanation).toEqual([
    {
      rowId: '1',
      target: 'companyname',
      source: 'company',
      sourceValues: { company: ' Acme ' },
      steps: ['upper: "Acme" -> "ACME"'],
      value: 'ACME',
    },
    {
      ...{ rowId: '2', target: 'comments', source: 'code, addr.city', value: ' / Springfield' },
      sourceValues: { code: '', 'addr.city': 'Springfield' },
      steps: ['code is empty', '3 parts put together'],
    },
    {
      ...{ rowId: '3', target: 'category', source: 'owner__c', value: '12', sourceValues: { owner__c: '3' } },
      steps: ['id "3" in user -> category__c "12"'],
    },
    { rowId: '4', target: 'isperson', source: 'fixed value', sourceValues: {}, steps: [], value: 'F' },
  ]);
});

it('is what apply does, of every customer', () => {
  const mapping = compile(DEFAULT_ROWS, REFERENCES);
  const random = seeded(3);
  for (let round = 0; round < 300; round += 1) {
    const customer = garbageCustomer(random);
    const { draft, problems, explanation } = mapping.explain(customer);
    expect({ draft, problems }).toEqual(mapping.apply(customer));
    // Every value of the draft is told by an explanation, and no other.
    const told = Object.fromEntries(
      explanation.flatMap(({ target, value }) => (value === undefined || target.includes('.') ? [] : [[target, value]])),
    );
    expect(told).toEqual(draft.fields);
  }
});

it('a run pays nothing for it: apply reads no source a second time', () => {
  let reads = 0;
  const custom = new Proxy({ a__c: 'x' }, { get: (target, name) => ((reads += name === 'a__c' ? 1 : 0), Reflect.get(target, name)) });
  const mapping = compile([aRow({ expression: 'a__c' })], {});
  mapping.apply(aCustomer({ custom }));
  expect(reads).toBe(1);
});
