import type { SearchDefinition } from '../../../../sandbox/netsuite/search/definition';
import { runSearch } from '../../../../sandbox/netsuite/search/run-search';
import { customField, newAccount, refusal } from '../records/fixture';

/** 2026-01-01T03:30:00Z is still the day before in New York. */
function lateEvening() {
  const account = newAccount({ timeZone: 'America/New_York' });
  account.clock.travelTo(Date.UTC(2026, 0, 1, 3, 30));
  account.store.defineEntityField(customField('custentity_weight', 'FLOAT'));
  account.store.insert('customer', { companyname: 'Night', startdate: '2026-01-01', creditlimit: 7, custentity_weight: 0.25 });
  return account;
}

const valuesOf = (columns: SearchDefinition['columns'], filter?: SearchDefinition['filter']) =>
  runSearch(lateEvening(), { type: 'customer', columns, ...(filter && { filter }) }).map(({ values }) => values.map(({ value }) => value));

it('dates are days, dates with time those of the account', () => {
  expect(valuesOf([{ name: 'startdate' }, { name: 'datecreated' }])).toEqual([['1/1/2026', '12/31/2025 10:30 pm']]);
});

it('amounts have two decimals, other numbers as many as they need', () => {
  expect(valuesOf([{ name: 'creditlimit' }, { name: 'custentity_weight' }, { name: 'internalidnumber' }])).toEqual([
    ['7.00', '0.25', '501'],
  ]);
});

it.each([
  ['datecreated', '12/31/2025', 1],
  ['datecreated', '1/1/2026', 0],
  ['datecreated', 'today', 1],
  ['startdate', 'today', 0],
  ['startdate', 'tomorrow', 1],
])('%s on %s finds %d: days begin at midnight of the account', (name, day, count) => {
  expect(valuesOf([], { kind: 'term', term: { name, operator: 'on', values: [day] } })).toHaveLength(count);
});

it('the text of a select is only looked up when it is asked for', () => {
  const account = lateEvening();
  account.store.insert('customer', { companyname: 'Child', parent: '501' });
  const [row] = runSearch(account, { type: 'customer', columns: [{ name: 'parent' }] });
  const [value] = row?.values ?? [];
  expect(value?.value).toBe('501');
  expect(refusal(() => value?.kind === 'select' && value.text()).code).toBe('NOT_EMULATED');
});

it.each(['balance', 'contact.email', 'custentity_weight.name', 'territory.name', 'nosuch'])(
  '%s is not a column that is emulated',
  (name) => {
    expect(refusal(() => valuesOf([{ name }])).code).toBe('NOT_EMULATED');
  },
);

it('a custom field that is not there is SSS_INVALID_SRCH_COL', () => {
  expect(refusal(() => valuesOf([{ name: 'custentity_no' }]))).toEqual({
    code: 'SSS_INVALID_SRCH_COL',
    message: 'An nlobjSearchColumn contains an invalid column, or is not in proper syntax: custentity_no.',
  });
});
