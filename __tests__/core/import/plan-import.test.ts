import type { SppFinds } from '../../../src/core/import/match-import';
import { aLinkedCustomer, aNetSuiteCustomer, importRow, itsTwin, mappingOf, NETSUITE_ID_FIELD, plan } from './a-netsuite-customer';

const linked = (given: Parameters<typeof itsTwin>[0] = {}): Partial<SppFinds> => {
  const twin = itsTwin(given);
  return { byNetSuiteId: [twin], bySppId: twin };
};

describe('a customer that SPP does not know', () => {
  it('is created with what the rows give, its NetSuite id among it', () =>
    expect(plan(aNetSuiteCustomer())).toMatchObject({
      act: 'create',
      fields: {
        name: 'CUST-1',
        company: 'Acme Inc.',
        'addr.email': 'hello@acme.example',
        currency: 'USD',
        'addr.addr1': '1 Main Street',
        'addr.city': 'Springfield',
        'addr.state': 'IL',
        'addr.zip': '00701',
        'addr.country': 'US',
        [NETSUITE_ID_FIELD]: '501',
      },
    }));

  it('gets no empty fields', () => {
    const created = plan(aNetSuiteCustomer({ email: '' }));
    expect(created.act === 'create' && Object.keys(created.fields)).not.toContain('addr.email');
  });

  it('is a person: the two names are the company name', () =>
    expect(plan(aNetSuiteCustomer({ isperson: 'T', companyname: '', firstname: 'Ada', lastname: 'Byron' }))).toMatchObject({
      fields: { company: 'Ada Byron' },
    }));

  it.each([
    ['no company name', { companyname: '' }, 'REQUIRED_VALUE_MISSING', 'spp.company'],
    ['a bad e-mail', { email: 'not one' }, 'EMAIL_INVALID', 'spp.addr.email'],
    ['an unknown country', { 'address.country': 'Atlantis' }, 'COUNTRY_UNKNOWN', 'spp.addr.country'],
  ])('is parked for %s', (_, fields, code, target) =>
    expect(plan(aNetSuiteCustomer(fields))).toMatchObject({ act: 'park', problems: [{ code, target }] }),
  );
});

describe('the shipped filter', () => {
  it.each([
    ['not-marked', { custentity_spx_export_to_spp: 'F' }],
    ['not-marked', { custentity_spx_export_to_spp: '' }],
    ['inactive', { isinactive: 'T' }],
    ['stage', { searchstage: 'Lead' }],
    ['stage', { searchstage: 'Prospect' }],
  ])('skips as %s', (reason, fields) => expect(plan(aNetSuiteCustomer(fields))).toEqual({ act: 'skip', reason }));
});

describe('a customer that is linked', () => {
  it('is skipped when SPP holds everything already', () =>
    expect(plan(aLinkedCustomer(), linked())).toEqual({ act: 'skip', reason: 'unchanged' }));

  it('is updated with the fields that differ, and with no other', () =>
    expect(plan(aLinkedCustomer({ companyname: 'Acme Ltd', 'address.city': 'Shelbyville' }), linked())).toMatchObject({
      act: 'update',
      sppId: '7',
      seen: '2026-01-02 03:04:05',
      links: false,
      fields: { company: 'Acme Ltd', 'addr.city': 'Shelbyville' },
      changes: [
        { path: 'company', before: 'Acme Inc.', after: 'Acme Ltd' },
        { path: 'addr.city', before: 'Springfield', after: 'Shelbyville' },
      ],
    }));

  it('sends an address that differs as a whole, as SPP holds it, and no address that does not', () => {
    const one = plan(aLinkedCustomer({ 'address.city': 'Shelbyville' }), linked({ addr: { phone: '555' } }));
    expect(one).toMatchObject({ fields: { 'addr.city': 'Shelbyville', 'addr.phone': '555', 'addr.zip': '00701' } });
    const other = plan(aLinkedCustomer({ companyname: 'New' }), linked());
    expect(other).toMatchObject({ fields: { company: 'New' } });
    expect(other.act === 'update' && Object.keys(other.fields)).toEqual(['company']);
  });

  it('keeps its nickname in SPP, whose row is initial only', () =>
    expect(plan(aLinkedCustomer({ entityid: 'renamed' }), linked())).toEqual({ act: 'skip', reason: 'unchanged' }));

  it('is not parked for a problem of a row that is initial only', () => {
    const mapping = mappingOf([importRow({ target: 'spp.web', expression: 'url', kind: 'url', initialOnly: true })]);
    expect(plan(aLinkedCustomer({ url: 'no address' }), linked(), { mapping }).act).toBe('skip');
    expect(plan(aNetSuiteCustomer({ url: 'no address' }), {}, { mapping }).act).toBe('park');
  });

  it('leaves in SPP what was emptied in NetSuite, unless the setting says otherwise', () => {
    const customer = aLinkedCustomer({ 'address.zip': '' });
    expect(plan(customer, linked()).act).toBe('skip');
    const mapping = mappingOf([], {}, { clearEmptied: true });
    expect(plan(customer, linked(), { mapping })).toMatchObject({ act: 'update', fields: { 'addr.zip': '' } });
  });

  it('is never given an empty company name', () => expect(plan(aLinkedCustomer({ companyname: '' }), linked()).act).toBe('park'));

  it('is updated with its NetSuite id when SPP lacks it', () => {
    const twin = itsTwin({ custom: { [NETSUITE_ID_FIELD]: '0' } });
    expect(plan(aLinkedCustomer(), { bySppId: twin })).toMatchObject({
      act: 'update',
      links: true,
      fields: { [NETSUITE_ID_FIELD]: '501' },
    });
  });

  it('has nothing to write in SPP when only NetSuite lacks the SPP id', () =>
    expect(plan(aNetSuiteCustomer(), { byNetSuiteId: [itsTwin()] })).toMatchObject({ act: 'update', sppId: '7', links: true, fields: {} }));
});

describe('monitored fields', () => {
  const policy = { monitoredFields: ['companyname'] };

  it('a change in another field does not send the customer', () =>
    expect(plan(aLinkedCustomer({ 'address.city': 'Shelbyville' }), linked(), { policy })).toEqual({
      act: 'skip',
      reason: 'not-monitored',
    }));

  it('a change in one of them sends all that differs', () =>
    expect(plan(aLinkedCustomer({ 'address.city': 'Shelbyville', companyname: 'New' }), linked(), { policy })).toMatchObject({
      fields: { company: 'New', 'addr.city': 'Shelbyville' },
    }));
});

describe('a customer that the export created', () => {
  const exported = (modified: string) =>
    aLinkedCustomer({ externalid: 'spp:acme:7', companyname: 'tidied up', datecreated: '2026-01-02 03:04:05', lastmodifieddate: modified });

  it.each(['2026-01-02 03:04:05', '2026-01-02 03:04:07'])('is no news while it was not saved since (%s)', (modified) =>
    expect(plan(exported(modified), linked())).toEqual({ act: 'skip', reason: 'from-export' }),
  );

  it('is updated once somebody has saved it', () => expect(plan(exported('2026-01-02 03:04:08'), linked()).act).toBe('update'));

  it('of another SPP company is like any other', () => {
    const customer = aLinkedCustomer({ externalid: 'spp:other:7', companyname: 'New', lastmodifieddate: '2026-01-02 03:04:05' });
    expect(plan(customer, linked()).act).toBe('update');
  });
});

describe('a customer that was made inactive', () => {
  const customer = aLinkedCustomer({ isinactive: 'T' });

  it('is left in SPP, or made inactive there, as the setting says', () => {
    expect(plan(customer, linked())).toEqual({ act: 'skip', reason: 'inactive' });
    const policy = { onInactive: 'make-inactive' } as const;
    expect(plan(customer, linked(), { policy })).toMatchObject({ act: 'update', fields: { active: '0' } });
    expect(plan(customer, linked({ active: false }), { policy }).act).toBe('skip');
    expect(plan(aNetSuiteCustomer({ isinactive: 'T' }), {}, { policy }).act).toBe('skip');
  });
});
