import { demoAccount } from '../../../../sandbox/accounts/variants';
import { accountOfAcme, CREATE, LOAD, refused, returned } from './customer-script';

const ONE_WORLD = {
  features: [...demoAccount.features, 'SUBSIDIARIES'],
  subsidiaries: [
    { id: 1, name: 'US', currency: 'USD', country: 'US' },
    { id: 2, name: 'CH', currency: 'USD', country: 'CH' },
  ],
};
const add = (sublistId: string, fieldId: string, value: unknown) =>
  `{ const line = c.getLineCount({ sublistId: '${sublistId}' }); c.insertLine({ sublistId: '${sublistId}', line });
    c.setSublistValue({ sublistId: '${sublistId}', fieldId: '${fieldId}', line, value: ${JSON.stringify(value)} }); }`;
const listed = (account: ReturnType<typeof accountOfAcme>, sublistId: string, fieldId: string, id = 501) =>
  account.store.get('customer', id)?.sublists[sublistId]?.map(({ fields }) => fields[fieldId]);

describe('the currency and submachine sublists of a customer (ids [K])', () => {
  it('a saved customer lists its own currency [K]', () => expect(listed(accountOfAcme(), 'currency', 'currency')).toEqual(['1']));

  it('and its own subsidiary [K]', () => expect(listed(accountOfAcme(ONE_WORLD), 'submachine', 'subsidiary')).toEqual(['1']));

  it('section_1507907354: further ones are added as lines', () => {
    const account = accountOfAcme(ONE_WORLD);
    returned(
      `${LOAD} ${add('currency', 'currency', 2)} ${add('submachine', 'subsidiary', 2)} c.save({ ignoreMandatoryFields: true });`,
      account,
    );
    expect(listed(account, 'currency', 'currency')).toEqual(['1', '2']);
    expect(listed(account, 'submachine', 'subsidiary')).toEqual(['1', '2']);
  });

  it('the own one comes first when only another was listed [K]', () => {
    const account = accountOfAcme();
    const body = `${CREATE} c.setValue('companyname', 'Twin'); ${add('currency', 'currency', 2)} return c.save({ ignoreMandatoryFields: true });`;
    expect(listed(account, 'currency', 'currency', Number(returned(body, account)))).toEqual(['1', '2']);
  });

  it.each([
    ['without a currency', "c.insertLine({ sublistId: 'currency', line: 0 });", 'USER_ERROR', 'Please enter value(s) for: Currency'],
    ['with a currency twice', add('currency', 'currency', 1), 'USER_ERROR', 'Currency: no value may be listed twice.'],
    ['with a currency that does not exist', add('currency', 'currency', 99), 'INVALID_KEY_OR_REF', 'Invalid currency reference key 99.'],
  ])('a line %s is refused at the save, texts assumed', (_case, change, code, message) =>
    expect(refused(`${LOAD} ${change} c.save({ ignoreMandatoryFields: true });`)).toEqual({ code, message }),
  );

  it('there is no submachine without SUBSIDIARIES, and no currency without MULTICURRENCY', () => {
    const plain = accountOfAcme({ features: demoAccount.features.filter((feature) => feature !== 'MULTICURRENCY') });
    expect(returned(`${LOAD} return c.getSublists().join();`, plain)).toBe('addressbook');
    expect(returned(`${LOAD} return c.getSublists().join();`)).toBe('addressbook,currency');
    expect(returned(`${LOAD} return c.getSublists().join();`, accountOfAcme(ONE_WORLD))).toBe('addressbook,currency,submachine');
  });
});
