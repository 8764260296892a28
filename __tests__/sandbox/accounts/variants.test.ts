import { ACCOUNT_VARIANTS, demoAccount, manualNumberingAccount, oneWorldAccount } from '../../../sandbox/accounts/variants';
import { acme, newAccount, refusal } from '../netsuite/records/fixture';

it('differ in name and account id', () => {
  for (const key of ['name', 'accountId'] as const)
    expect(new Set(ACCOUNT_VARIANTS.map((variant) => variant[key])).size).toBe(ACCOUNT_VARIANTS.length);
});

it('OneWorld has a subsidiary that is inactive, in the account too, and takes no customers', () => {
  const { store } = newAccount(oneWorldAccount);
  expect(store.all('subsidiary').map(({ id, fields }) => [id, fields['isinactive']])).toEqual([
    [1, false],
    [2, false],
    [3, false],
    [4, true],
  ]);
  expect(store.insert('customer', acme({ subsidiary: 2 })).fields).toMatchObject({ subsidiary: '2', currency: '2' });
  expect(refusal(() => store.insert('customer', acme({ subsidiary: 4 }))).code).toBe('INVALID_KEY_OR_REF');
  expect(refusal(() => store.insert('customer', acme())).message).toContain('Primary Subsidiary');
});

const symbolOf = (id: number) => demoAccount.currencies.find((currency) => currency.id === id)?.symbol;

describe.each(ACCOUNT_VARIANTS)('$name', ({ features, currencies, terms, entityStatuses, subsidiaries, processors, assumptions }) => {
  it('has what the product needs', () =>
    expect(features).toEqual(expect.arrayContaining(['ACCOUNTING', 'CRM', 'CUSTOMRECORDS', 'RECEIVABLES', 'SERVERSIDESCRIPTING'])));

  it('has subsidiaries in OneWorld alone, each with a currency of the account, and two processors', () => {
    expect(subsidiaries.length > 0).toBe(features.includes('SUBSIDIARIES'));
    for (const { currency } of subsidiaries) expect(currencies.map(({ symbol }) => symbol)).toContain(currency);
    expect(processors).toBe(2);
  });

  it('has several currencies with Multiple Currencies alone, the base currency first', () => {
    expect(currencies.length > 1).toBe(features.includes('MULTICURRENCY'));
    expect(currencies[0]).toMatchObject({ id: 1, symbol: 'USD' });
  });

  it.each<[string, { id: number; name: string }[]]>([
    ['currencies', currencies],
    ['terms', terms],
    ['entity statuses', entityStatuses],
  ])('has %s with ids and names of their own', (_, list) => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  });

  it('makes the stricter assumptions', () =>
    expect(assumptions).toEqual({ externalIdUnique: true, entityIdUnique: true, addressCountry: 'required' }));
});

it('has 20 currencies with ISO codes, the base currency first', () => {
  expect(demoAccount.currencies).toHaveLength(20);
  expect(symbolOf(1)).toBe('USD');
  for (const { symbol } of demoAccount.currencies) expect(symbol).toMatch(/^[A-Z]{3}$/);
});

it.each(['Net 15', 'Net 30', 'Net 45', 'Net 60', 'Due on receipt', '1% 10 Net 30', '2% 10, Net 30'])('has the terms %s', (name) =>
  expect(demoAccount.terms.map((terms) => terms.name)).toContain(name),
);

it.each([
  [6, 'LEAD', 'Unqualified'],
  [8, 'PROSPECT', 'In Discussion'],
  [13, 'CUSTOMER', 'Closed Won'],
  [15, 'CUSTOMER', 'Renewal'],
  [16, 'CUSTOMER', 'Lost Customer'],
])('has entity status %d: %s %s', (id, stage, name) => expect(demoAccount.entityStatuses).toContainEqual({ id, stage, name }));

it('has a variant that differs in its numbering, and so in its id and name, alone', () => {
  const { name, accountId, autoNumbering, ...others } = manualNumberingAccount;
  expect(demoAccount).toMatchObject({ ...others, autoNumbering: true });
  expect(autoNumbering).toBe(false);
  expect([name, accountId]).not.toEqual([demoAccount.name, demoAccount.accountId]);
  expect(others.currencies).toBe(demoAccount.currencies);
});
