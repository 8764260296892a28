import { at, customer, dateElement, localAccount, NETSUITE_ID, statuses } from '../local-account';

const add = (fields: string, attributes = 'enable_custom="1"') => `<Add type="Customer" ${attributes}><Customer>${fields}</Customer></Add>`;
const remove = (id: number) => `<Delete type="Customer"><Customer><id>${id}</id></Customer></Delete>`;
const onCondition = (id: number, time: string) =>
  `<ModifyOnCondition type="Customer" condition="if-not-updated"><Customer><id>${id}</id><notes>mine</notes></Customer>${dateElement(time)}</ModifyOnCondition>`;

describe('Add Customer', () => {
  it('adds a customer with the next id and answers it whole', () => {
    const { spp, call } = localAccount([customer(8, { deleted: true })]);
    const answer = call(add(`<company>New &amp; Co</company><${NETSUITE_ID}>12</${NETSUITE_ID}>`));
    expect(statuses(answer)).toEqual(['Auth 0', 'Add 0']);
    expect(at(answer, 'Add', 'Customer', 'id').text).toBe('9');
    expect(spp.customer('9')).toMatchObject({
      company: 'New & Co',
      name: 'New & Co',
      active: '1',
      type: 'C',
      custom: { [NETSUITE_ID]: '12' },
    });
    expect(spp.customer('9')?.created).toMatch(/^2026-01-15/);
  });

  it('changes the customer with that external id when it is looked up', () => {
    const { spp, call } = localAccount([customer(3, { externalid: 'X1' })]);
    call(add('<externalid>X1</externalid><company>Changed</company>', 'lookup="externalid"'));
    call(add('<externalid>X2</externalid><company>Other</company>', 'lookup="externalid"'));
    expect(spp.customers().map(({ id, company }) => [id, company])).toEqual([
      ['3', 'Changed'],
      ['4', 'Other'],
    ]);
  });

  it('writes nothing for an unknown field', () => {
    const { spp, call } = localAccount();
    expect(statuses(call(add('<company>A</company><shoe_size>3</shoe_size>')))).toEqual(['Auth 0', 'Add 602']);
    expect(statuses(call(add('<company>A</company><nope__c>3</nope__c>')))).toEqual(['Auth 0', 'Add 1102']);
    expect(spp.customers()).toEqual([]);
  });

  it.each([
    ['<id>5</id><company>A</company>', '', 'Add Customer with an id'],
    ['<name>A</name>', '', 'Add Customer without a company'],
    ['<company>A</company>', 'lookup="name"', 'Add Customer lookup "name"'],
    ['<company>A</company>', 'lookup="externalid"', 'Add Customer looked up by an empty externalid'],
  ])('does not emulate %s %s', (fields, attributes, message) =>
    expect(() => localAccount().call(add(fields, attributes))).toThrow(`NOT_EMULATED: ${message}`),
  );
});

describe('ModifyOnCondition Customer', () => {
  it('changes a customer that nobody has saved since', () => {
    const { spp, call } = localAccount([customer(1)]);
    expect(statuses(call(onCondition(1, '2025-06-01 08:00:00')))).toEqual(['Auth 0', 'ModifyOnCondition 0']);
    expect(spp.customer('1')?.notes).toBe('mine');
  });

  it('answers 1200 and writes nothing when somebody has', () => {
    const { spp, call } = localAccount([customer(1, { updated: '2025-06-01 08:00:01' })]);
    expect(statuses(call(onCondition(1, '2025-06-01 08:00:00')))).toEqual(['Auth 0', 'ModifyOnCondition 1200']);
    expect(spp.customer('1')?.notes).toBeUndefined();
  });

  it('answers 601 for a customer that is not there', () => {
    expect(statuses(localAccount().call(onCondition(1, '2025-06-01 08:00:00')))).toEqual(['Auth 0', 'ModifyOnCondition 601']);
  });
});

describe('Delete Customer', () => {
  it('deletes once', () => {
    const { spp, call } = localAccount([customer(1)]);
    expect(statuses(call(remove(1) + remove(1)))).toEqual(['Auth 0', 'Delete 0', 'Delete 601']);
    expect(spp.customer('1')?.deleted).toBe(true);
  });

  it('is refused while a contact or a project depends on the customer', () => {
    const dates = { created: '2025-06-01 08:00:00', updated: '2025-06-01 08:00:00' };
    const { spp, call } = localAccount([customer(1)], {}, { Project: [{ id: '1', texts: { customerid: '1' }, ...dates }] });
    expect(statuses(call(remove(1)))).toEqual(['Auth 0', 'Delete 701']);
    expect(spp.customer('1')?.deleted).toBeUndefined();
  });
});
