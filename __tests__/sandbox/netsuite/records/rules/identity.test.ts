import type { AccountVariant } from '../../../../../sandbox/netsuite/types';
import { acme, customField, newAccount, refusal } from '../fixture';

const manual: Partial<AccountVariant> = { autoNumbering: false };
const lax: Partial<AccountVariant> = { assumptions: { externalIdUnique: false, entityIdUnique: false, addressCountry: 'required' } };
const TAKEN = 'A customer record with this ID already exists. You must enter a unique customer ID for each record you create.';

describe('entity id', () => {
  it('is a running number that passes over taken ones and leaves no gap after a refusal', () => {
    const { store } = newAccount();
    store.insert('customer', acme({ entityid: '2' }));
    expect(refusal(() => store.insert('customer', acme({ phone: '1' }))).code).toBe('INVALID_FLD_VALUE');
    expect([1, 2].map(() => store.insert('customer', acme()).fields['entityid'])).toEqual(['1', '3']);
  });

  it.each([
    [{ companyname: 'Acme' }, 'Acme'],
    [{ isperson: 'T', firstname: 'Ada', middlename: 'K.', lastname: 'Byron' }, 'Ada K. Byron'],
    [{ isperson: 'T', firstname: 'Ada', lastname: 'Byron', companyname: 'Acme' }, 'Ada Byron'],
    [{ companyname: 'Acme', entityid: 'A-1' }, 'A-1'],
  ])('without auto-numbering, of %j, is %s', (fields, entityid) => {
    expect(newAccount(manual).store.insert('customer', fields).fields['entityid']).toBe(entityid);
  });

  it('without auto-numbering is too long when the name is', () => {
    expect(refusal(() => newAccount(manual).store.insert('customer', { companyname: 'x'.repeat(81) })).message).toMatch(
      'The field entityid contained',
    );
  });

  it('is unique, whatever the case', () => {
    const { store } = newAccount(manual);
    const { id } = store.insert('customer', { companyname: 'Ärger GmbH' });
    expect(refusal(() => store.insert('customer', { companyname: 'äRGER gmbh' }))).toEqual({ code: 'UNIQUE_CUST_ID_REQD', message: TAKEN });
    const other = store.insert('customer', { companyname: 'Other' });
    expect(refusal(() => store.update('customer', other.id, { entityid: 'ÄRGER GMBH' })).code).toBe('UNIQUE_CUST_ID_REQD');
    expect(store.update('customer', id, { entityid: 'ÄRGER GMBH' }).id).toBe(id);
  });

  it('may clash where the account assumes so', () => {
    const { store } = newAccount({ ...manual, ...lax });
    expect([1, 2].map(() => store.insert('customer', acme()).fields['entityid'])).toEqual(['Acme', 'Acme']);
  });
});

describe('external id', () => {
  it('is unique per type, and free again when its record lets go of it', () => {
    const { store } = newAccount();
    store.defineCustomRecord({ scriptId: 'customrecord_e', recordName: 'E', includeName: false, fields: [] });
    const { id } = store.insert('customer', acme({ externalid: 'x' }));
    store.insert('customrecord_e', { externalid: 'x' });
    expect(refusal(() => store.insert('customer', acme({ externalid: 'x' })))).toEqual({
      code: 'DUP_RCRD',
      message: 'This record already exists',
    });
    expect(refusal(() => store.insert('customrecord_e', { externalid: 'x' })).code).toBe('DUP_RCRD');
    store.update('customer', id, { externalid: 'y' });
    expect(store.insert('customer', acme({ externalid: 'x' })).fields['externalid']).toBe('x');
  });

  it('wins over the entity id when both are taken', () => {
    const { store } = newAccount(manual);
    store.insert('customer', acme({ externalid: 'x' }));
    expect(refusal(() => store.insert('customer', acme({ externalid: 'x' }))).code).toBe('DUP_RCRD');
  });

  it('may clash where the account assumes so', () => {
    const { store } = newAccount(lax);
    expect([1, 2].map(() => store.insert('customer', acme({ externalid: 'x' })).id)).toEqual([501, 502]);
  });
});

describe('defaults of a customer', () => {
  it('are a company, closed won, in the base currency', () => {
    expect(newAccount().store.insert('customer', acme()).fields).toMatchObject({
      isperson: 'F',
      entitystatus: '13',
      stage: 'CUSTOMER',
      currency: '1',
    });
  });

  it.each([
    ['6', 'LEAD'],
    ['10', 'PROSPECT'],
    ['15', 'CUSTOMER'],
  ])('follow the status %s to the stage %s', (entitystatus, stage) => {
    const { store } = newAccount();
    const { id } = store.insert('customer', acme());
    expect(store.insert('customer', acme({ entitystatus })).fields['stage']).toBe(stage);
    expect(store.update('customer', id, { entitystatus }).fields['stage']).toBe(stage);
  });

  it('fall back to the first customer status', () => {
    const entityStatuses = [
      { id: 4, name: 'New', stage: 'LEAD' as const },
      { id: 5, name: 'Won', stage: 'CUSTOMER' as const },
    ];
    expect(newAccount({ entityStatuses }).store.insert('customer', acme()).fields['entitystatus']).toBe('5');
  });

  it('take the currency of the subsidiary in OneWorld, and have none without Multiple Currencies', () => {
    const subsidiaries = [{ id: 2, name: 'GmbH', currency: 'EUR', country: 'DE' }];
    const oneWorld = newAccount({ features: ['SUBSIDIARIES', 'MULTICURRENCY'], subsidiaries });
    expect(oneWorld.store.insert('customer', acme({ subsidiary: 2 })).fields['currency']).toBe('4');
    const single = newAccount({ features: [] });
    expect(single.store.insert('customer', acme()).fields).not.toHaveProperty('currency');
    expect(refusal(() => single.store.insert('customer', acme({ currency: '1' }))).code).toBe('NOT_EMULATED');
  });

  it('leave values alone that an entity field brings', () => {
    const { store } = newAccount();
    store.defineEntityField(customField('custentity_x', 'SELECT', { selectRecordType: 'term' }));
    expect(store.insert('customer', acme({ custentity_x: 2 })).fields['custentity_x']).toBe('2');
    expect(refusal(() => store.insert('customer', acme({ custentity_x: 77 }))).code).toBe('INVALID_KEY_OR_REF');
  });
});
