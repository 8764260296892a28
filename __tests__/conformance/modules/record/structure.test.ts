import { demoAccount } from '../../../../sandbox/accounts/variants';
import { accountOfAcme, LOAD, LOAD_DYNAMIC, refused, returned } from './customer-script';

describe('fields and sublists as objects', () => {
  it.each([
    ['terms', 'Terms', 'select', false],
    ['companyname', 'Company Name', 'text', true],
    ['lastname', 'Last Name', 'text', false],
    ['creditlimit', 'Credit Limit', 'currency', false],
    ['startdate', 'Start Date', 'date', false],
    ['custentity_rate', 'custentity_rate', 'percent', true],
    ['custentity_tags', 'custentity_tags', 'multiselect', false],
  ])('section_4435754577: %s', (fieldId, label, type, isMandatory) => {
    const body = `${LOAD} const { id, label, type, isMandatory } = c.getField({ fieldId: '${fieldId}' }); return [id, label, type, isMandatory].join();`;
    expect(returned(body)).toBe([fieldId, label, type, isMandatory].join());
  });

  it('a custom field that the record does not have is null [K]', () =>
    expect(returned(`${LOAD} return c.getField({ fieldId: 'custentity_nope' });`)).toBeNull());

  it('section_4273153882: of sublists', () =>
    expect(
      returned(`${LOAD} const field = c.getSublistField({ sublistId: 'addressbook', fieldId: 'label', line: 0 });
        const sublist = c.getSublist({ sublistId: 'addressbook' }); const column = sublist.getColumn({ fieldId: 'label' });
        return [JSON.stringify(field), field.sublistId, sublist.id, sublist.isChanged, column.label, column.sublistId,
          c.getSublistFields({ sublistId: 'addressbook' }).includes('defaultbilling')].join();`),
    ).toBe('{"id":"label","label":"Label","type":"text"},addressbook,addressbook,false,Label,addressbook,true'));

  it.each([
    ["c.getField({ fieldId: 'nope' })", 'field customer.nope'],
    ["c.getField({ fieldId: 'terms' }).getSelectOptions()", 'N/record.Field.getSelectOptions on a record in standard mode'],
    ["JSON.stringify(c.getSublist({ sublistId: 'addressbook' }))", 'N/record.Sublist.toJSON'],
    ["c.getSublist({ sublistId: 'item' })", 'sublist customer.item'],
  ])('%s is not emulated', (body, what) => expect(refused(`${LOAD} ${body};`).message).toBe(`NOT_EMULATED: ${what}`));
});

describe('section_4435756013: the choices of a field of a record in dynamic mode', () => {
  const choices = (fieldId: string) => `c.getField({ fieldId: '${fieldId}' }).getSelectOptions()`;

  it('are its active records by name, with their internal ids', () =>
    expect(JSON.parse(String(returned(`${LOAD_DYNAMIC} return JSON.stringify(${choices('terms')});`)))).toEqual(
      [...demoAccount.terms]
        .map(({ id, name }) => ({ value: String(id), text: name }))
        .sort((one, other) => (one.text < other.text ? -1 : 1)),
    ));

  it('are null when there are more than a dropdown shows', () => {
    const account = accountOfAcme();
    for (let number = 0; number < 500; number += 1) account.store.insert('term', { name: `Net ${number}`, isinactive: false });
    expect(returned(`${LOAD_DYNAMIC} return ${choices('terms')};`, account)).toBeNull();
  });

  it.each([
    ['c.getField({ fieldId: "terms" }).getSelectOptions({ filter: "Net" })', 'N/record.Field.getSelectOptions option filter'],
    [choices('companyname'), 'N/record.Field.getSelectOptions of companyname, which is no select'],
    [choices('pricelevel'), 'a field with the source "pricelevel", which the account does not have'],
  ])('%s is not emulated', (body, what) => expect(refused(`${LOAD_DYNAMIC} ${body};`).message).toBe(`NOT_EMULATED: ${what}`));
});
