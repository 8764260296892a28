import { LOAD, refused, returned } from './customer-script';

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
    ["c.getField({ fieldId: 'terms' }).getSelectOptions()", 'N/record.Field.getSelectOptions'],
    ["JSON.stringify(c.getSublist({ sublistId: 'addressbook' }))", 'N/record.Sublist.toJSON'],
    ["c.getSublist({ sublistId: 'item' })", 'sublist customer.item'],
  ])('%s is not emulated', (body, what) => expect(refused(`${LOAD} ${body};`).message).toBe(`NOT_EMULATED: ${what}`));
});
