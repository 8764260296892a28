import { newAccount } from './records/fixture';

describe('createAccount', () => {
  it('has the lists of its variant, and nothing else', () => {
    const { store, logs, tasks, scripts, files } = newAccount({
      subsidiaries: [{ id: 3, name: 'Acme GmbH', currency: 'EUR', country: 'DE' }],
      currencies: [
        { id: 1, name: 'US Dollar', symbol: 'USD' },
        { id: 4, name: 'Euro', symbol: 'EUR' },
      ],
    });
    expect(store.all('currency').map(({ id, fields }) => [id, fields['symbol'], fields['isbasecurrency']])).toEqual([
      [1, 'USD', true],
      [4, 'EUR', false],
    ]);
    expect(store.get('term', 2)?.fields).toEqual({ name: 'Net 30', isinactive: false });
    expect(store.get('entitystatus', 13)?.fields['stage']).toBe('CUSTOMER');
    expect(store.get('subsidiary', 3)?.fields).toEqual({ name: 'Acme GmbH', currency: '4', country: 'DE', isinactive: false });
    expect([store.all('customer'), logs, tasks, scripts.size, files.size]).toEqual([[], [], [], 0, 0]);
  });

  it('draws the same random numbers for the same seed', () => {
    const draw = (seed?: number) => Array.from({ length: 5 }, newAccount({}, seed).random);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw()).toEqual(draw(1));
    expect(draw(7).every((number) => number >= 0 && number < 1)).toBe(true);
  });
});
