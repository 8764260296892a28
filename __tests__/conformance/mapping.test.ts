import { compile } from '../../src/core/mapping/compile';
import { DEFAULT_ROWS } from '../../src/core/mapping/default-rows';
import { planCustomer } from '../../src/core/plan/plan-customer';
import { REFERENCES } from '../core/a-customer';
import { NASTY_CUSTOMERS } from './nasty-customers';

const mapping = compile(DEFAULT_ROWS, REFERENCES);

it('names every customer once', () => expect(new Set(NASTY_CUSTOMERS.map(({ name }) => name)).size).toBe(NASTY_CUSTOMERS.length));

describe.each(NASTY_CUSTOMERS)('$name', ({ customer, fields = {}, address, problems = [] }) => {
  const result = mapping.explain(customer);

  it(problems.length === 0 ? 'is mapped' : 'is told what is wrong', () => {
    expect(result.problems.map(({ code, target }) => `${code} ${target}`).sort()).toEqual([...problems].sort());
    for (const [field, value] of Object.entries(fields)) expect({ [field]: result.draft.fields[field] }).toEqual({ [field]: value });
    if (address === null) expect(result.draft.addresses).toEqual([]);
    else if (address !== undefined) expect(result.draft.addresses).toMatchObject([{ label: 'Main', fields: address }]);
  });

  it('is explained row by row, with every problem where it belongs', () => {
    expect(result.explanation).toHaveLength(DEFAULT_ROWS.length);
    expect(result.explanation.flatMap(({ problem }) => problem ?? [])).toHaveLength(problems.length);
  });

  it('has the fate that follows', () => {
    const { act } = planCustomer({ customer, mapping, candidates: [], policy: { onNameMatch: 'hold' } });
    expect(act).toBe(problems.length === 0 ? 'create' : 'park');
  });
});
