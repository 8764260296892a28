import { acme, addressLine, customField, newAccount, refusal } from '../fixture';

const oneWorld = {
  features: ['SUBSIDIARIES', 'MULTICURRENCY'],
  subsidiaries: [{ id: 3, name: 'Acme GmbH', currency: 'EUR', country: 'DE' }],
};
const requiredField = customField('custentity_r', 'TEXT', { label: 'Region', mandatory: true });

describe('mandatory fields', () => {
  it.each([
    [{}, 'Please enter value(s) for: Company Name, Primary Subsidiary, Region'],
    [{ isperson: 'T' }, 'Please enter value(s) for: First Name, Last Name, Primary Subsidiary, Region'],
    [{ companyname: ' \t', subsidiary: 3, custentity_r: 'x' }, 'Please enter value(s) for: Company Name'],
  ])('of %j are named by their labels', (fields, message) => {
    const { store } = newAccount(oneWorld);
    store.defineEntityField(requiredField);
    expect(refusal(() => store.insert('customer', fields))).toEqual({ code: 'USER_ERROR', message });
  });

  it('of customisation may be ignored, the standard ones not', () => {
    const { store } = newAccount();
    store.defineEntityField(requiredField);
    expect(store.insert('customer', acme(), {}, { ignoreMandatoryFields: true }).id).toBe(501);
    expect(refusal(() => store.insert('customer', {}, {}, { ignoreMandatoryFields: true })).message).toBe(
      'Please enter value(s) for: Company Name',
    );
  });

  it('let nothing but a mandatory checkbox pass when empty', () => {
    const { store } = newAccount();
    store.defineCustomRecord({
      scriptId: 'customrecord_m',
      recordName: 'M',
      includeName: false,
      fields: [customField('custrecord_m', 'CHECKBOX', { mandatory: true })],
    });
    expect(store.insert('customrecord_m', {}).fields['custrecord_m']).toBe(false);
  });

  it('cannot be emptied later', () => {
    const { store } = newAccount();
    const { id } = store.insert('customer', acme());
    expect(refusal(() => store.update('customer', id, { entitystatus: '' })).message).toBe('Please enter value(s) for: Status');
  });
});

describe('lengths', () => {
  it.each([
    ['companyname', 'n', 83],
    ['companyname', '株', 83],
    ['companyname', '😀', 83],
    ['entityid', 'n', 80],
    ['accountnumber', 'n', 99],
    ['comments', 'é', 4000],
    ['custentity_text', 'n', 300],
    ['custentity_text', 'é', 150],
    ['custentity_text', '😀', 75],
    ['custentity_area', '株', 1333],
    ['custentity_long', '株', 100_000],
    ['custentity_short', 'é', 5],
  ])('%s takes %s %d times, and not once more', (id, letter, count) => {
    const { store } = newAccount();
    store.defineEntityField(customField('custentity_text', 'TEXT'));
    store.defineEntityField(customField('custentity_area', 'TEXTAREA'));
    store.defineEntityField(customField('custentity_long', 'CLOBTEXT'));
    store.defineEntityField(customField('custentity_short', 'TEXT', { maxLength: 5 }));
    expect(store.insert('customer', acme({ [id]: letter.repeat(count) })).fields[id]).toHaveLength(letter.length * count);
    expect(refusal(() => store.insert('customer', acme({ [id]: letter.repeat(count + 1) }))).code).toBe('EXCEEDED_MAX_FIELD_LENGTH');
  });

  it('says which field and how many characters', () => {
    expect(refusal(() => newAccount().store.insert('customer', { companyname: 'x'.repeat(84) })).message).toBe(
      'The field companyname contained more than the maximum number ( 83 ) of characters allowed.',
    );
  });

  it.each([
    [{ addressbook: [addressLine({ country: 'US', city: 'x'.repeat(51) })] }, 'city'],
    [{ addressbook: [addressLine({ country: 'US' }, { label: 'x'.repeat(51) })] }, 'label'],
  ])('hold in lines and subrecords', (sublists, field) => {
    expect(refusal(() => newAccount().store.insert('customer', acme(), sublists)).message).toMatch(`The field ${field} contained`);
  });
});

describe('selects', () => {
  it.each([
    [{ terms: '99' }, 'Invalid terms reference key 99.'],
    [{ terms: 'Net 30' }, 'Invalid terms reference key Net 30.'],
    [{ terms: '02' }, 'Invalid terms reference key 02.'],
    [{ terms: '2.0' }, 'Invalid terms reference key 2.0.'],
    [{ currency: 'USD' }, 'Invalid currency reference key USD.'],
    [{ entitystatus: '1' }, 'Invalid entitystatus reference key 1.'],
    [{ parent: '501' }, 'Invalid parent reference key 501.'],
  ])('refuse %j', (fields, message) => {
    expect(refusal(() => newAccount().store.insert('customer', acme(fields)))).toEqual({ code: 'INVALID_KEY_OR_REF', message });
  });

  it('take no inactive record, but keep one that became inactive', () => {
    const { store } = newAccount();
    const { id } = store.insert('customer', acme({ terms: '3' }));
    store.update('term', 3, { isinactive: true });
    expect(refusal(() => store.insert('customer', acme({ terms: '3' }))).code).toBe('INVALID_KEY_OR_REF');
    expect(store.update('customer', id, { phone: '5551234567' }).fields['terms']).toBe('3');
  });

  it('of lists that the sandbox does not have are not emulated', () => {
    expect(refusal(() => newAccount().store.insert('customer', acme({ territory: '1' }))).message).toBe(
      'NOT_EMULATED: values of customer.territory, a select of territory',
    );
  });
});

describe('e-mail', () => {
  it.each(['a@b.co', "o'brien+x@mail.example-shop.com", 'a.b@x1.museum'])('takes %s', (email) => {
    expect(newAccount().store.insert('customer', acme({ email })).fields['email']).toBe(email);
  });

  it.each([
    'a',
    'a@b',
    'a@@b.co',
    'a b@c.co',
    '.a@b.co',
    'a.@b.co',
    'a..b@c.co',
    'a@b.co, c@d.co',
    'a@-b.co',
    'é@b.co',
    'a@b.c',
    'A <a@b.co>',
    `${'a'.repeat(65)}@b.co`,
  ])('refuses %s', (email) => {
    expect(refusal(() => newAccount().store.insert('customer', acme({ email })))).toEqual({
      code: 'INVALID_EMAIL',
      message: `The value ${email} of field email is not a valid email address.`,
    });
  });
});

describe('phone', () => {
  it.each(['5551234', '+49 (0)30 / 12 34-56', '1-800-FLOWERS 1234567'])('takes %s', (phone) => {
    expect(newAccount().store.insert('customer', acme({ phone })).fields['phone']).toBe(phone);
  });

  it.each(['555123', 'call me', '٥٥٥١٢٣٤'])('refuses %s', (fax) => {
    expect(refusal(() => newAccount().store.insert('customer', acme({ fax })))).toEqual({
      code: 'INVALID_FLD_VALUE',
      message: `Phone numbers should have seven digits or more. Field fax: ${fax}`,
    });
  });
});

describe('web address', () => {
  it.each(['http://a.b', 'https://x.example/y?z=1', 'FTP://files.example'])('takes %s', (url) => {
    expect(newAccount().store.insert('customer', acme({ url })).fields['url']).toBe(url);
  });

  it.each([
    ['www.example.com', 'INVALID_URL_URL_MUST_START_WITH_HTTP_HTTPS_FTP_OR_FILE'],
    ['javascript:alert(1)', 'INVALID_URL_URL_MUST_START_WITH_HTTP_HTTPS_FTP_OR_FILE'],
    ['file:///etc/passwd', 'INVALID_URL_URL_MUST_START_WITH_HTTP_HTTPS_FTP_OR_FILE'],
    ['https://', 'INVALID_URL_URL_MUST_START_WITH_HTTP_HTTPS_FTP_OR_FILE'],
    ['https://a b.co', 'INVALID_URL_SPACES_ARE_NOT_ALLOWED_IN_THE_URL'],
  ])('refuses %s', (url, code) => {
    expect(refusal(() => newAccount().store.insert('customer', acme({ url }))).code).toBe(code);
  });
});
