import { listResolver } from '../../../src/core/mapping/list-values';
import type { References } from '../../../src/core/mapping/mapping-row';
import { compile } from '../../../src/core/mapping/compile';
import { aCustomer } from '../a-customer';
import { aRow } from './a-row';

const references: References = { currencies: { USD: 1, EUR: 2, GBP: 3 }, subsidiaries: { Parent: 1, 'Acme, Inc.': 2, 'Asia Pacific': 3 } };

it.each([
  ['currencies', 'EUR, gbp', [2, 3]],
  ['currencies', ' EUR ,, EUR, 2', [2]],
  ['currencies', '3', [3]],
  ['currencies', '7', undefined],
  ['currencies', 2, [2]],
  ['subsidiaries', "'Acme, Inc.', asia-pacific", [2, 3]],
  ['subsidiaries', "Acme, 'open", undefined],
  ['currencies', 'EUR, XXX', undefined],
  ['currencies', 'constructor', undefined],
] as const)('%s of %j are %j', (target, value, ids) => {
  const values = listResolver(target, references)(value);
  if (ids === undefined) expect(values).toMatchObject({ found: 'unknown' });
  else expect(values).toMatchObject({ found: 'ids', ids });
});

const apply = (row: Parameters<typeof aRow>[0], given: References = references) =>
  compile([aRow({ target: 'currency', kind: 'currency', expression: 'currency' }), aRow(row)], given).explain(aCustomer());

describe('a row for a sublist', () => {
  const row = { target: 'currencies', kind: 'fixed', expression: 'USD, EUR' } as const;
  it('fills the list of the draft, without the primary currency, and tells the ids', () => {
    const { draft, explanation, problems } = apply(row);
    expect(draft.currencies).toEqual([2]);
    expect(draft.fields).toEqual({ currency: 1 });
    expect(explanation[0]).toMatchObject({ value: '1, 2', steps: ['currency "USD" -> id 1', 'currency "EUR" -> id 2'] });
    expect(problems.map(({ target }) => target)).toEqual(['companyname']);
  });
  it('makes no list when only the primary one is named', () =>
    expect(apply({ ...row, expression: 'USD' }).draft).not.toHaveProperty('currencies'));
  it('parks a customer whose list names what is not there', () => {
    const { draft, problems, explanation } = apply({ ...row, expression: 'EUR, XXX' });
    expect(draft).not.toHaveProperty('currencies');
    expect(problems[0]).toEqual({ code: 'NO_MATCH', target: 'currencies', data: { value: 'XXX' } });
    expect(explanation[0]).not.toHaveProperty('value');
  });
  it('is left out in an account without the feature', () => {
    const { draft, explanation } = apply({ target: 'subsidiaries', kind: 'fixed', expression: 'Parent' }, { currencies: { USD: 1 } });
    expect(draft).not.toHaveProperty('subsidiaries');
    expect(explanation.find(({ target }) => target === 'subsidiaries')?.steps).toEqual(['left out: this account does not have OneWorld']);
    expect(explanation.some(({ problem }) => problem?.target === 'subsidiaries')).toBe(false);
  });
});
