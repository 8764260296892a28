import { accountOfAcme, LOAD, refused, returned } from './customer-script';

/** Forms of N/record that public scripts use, beyond what the help spells out. */
describe('record.create with defaultValues (typings: "default values of fields in the new record")', () => {
  it('begins with these values, as if the script had set them', () => {
    const body = `const c = record.create({ type: 'customer', defaultValues: { companyname: 'Bolt', comments: 'new', custentity_rate: 3 } });
      const id = c.save(); const saved = record.load({ type: 'customer', id });
      return [saved.getValue('companyname'), saved.getValue('comments')].join();`;
    expect(returned(body)).toBe('Bolt,new');
  });

  it('takes null for none, and refuses a value that the field cannot hold', () => {
    expect(returned(`return record.create({ type: 'customer', defaultValues: null }).getValue('companyname')`)).toBe('');
    expect(refused(`record.create({ type: 'customer', defaultValues: { startdate: 'soon' } })`).code).toBe('INVALID_FLD_VALUE');
    expect(refused(`record.create({ type: 'customer', defaultValues: 'x' })`).code).toBe('NOT_EMULATED');
  });
});

describe('Record.toJSON (typings of N/record; texts [K])', () => {
  it('has id, type, mode, the filled fields in text, and the lines from 1', () => {
    const { id, type, isDynamic, fields, sublists } = JSON.parse(String(returned(`${LOAD} return JSON.stringify(c)`)));
    expect([id, type, isDynamic]).toEqual(['501', 'customer', false]);
    expect(fields).toMatchObject({ id: '501', companyname: 'Acme', terms: '2', startdate: '1/31/2026', isperson: 'F' });
    expect(fields).not.toHaveProperty('comments');
    expect(Object.keys(sublists.addressbook)).toEqual(['line 1', 'line 2']);
    expect(sublists.addressbook['line 2'].label).toBe('Office');
  });

  it('shows what the script has set so far, and no id of a new record', () => {
    const body = `const c = record.create({ type: 'customer', isDynamic: true }); c.setValue('companyname', 'Bolt'); return c.toJSON()`;
    const json = returned(body) as { isDynamic: boolean; fields: object };
    expect(json).not.toHaveProperty('id');
    expect(json).toMatchObject({ isDynamic: true, fields: { companyname: 'Bolt' } });
    expect(json.fields).not.toHaveProperty('id');
  });
});

describe('getValue of id (logs of public scripts: JSON of a record has it among the fields)', () => {
  it('is the internal id in text; empty of a new record', () => {
    expect(returned(`${LOAD} return c.getValue({ fieldId: 'id' })`)).toBe('501');
    expect(returned(`return record.create({ type: 'customer' }).getValue('id')`)).toBe('');
  });

  it('cannot be set', () => expect(refused(`${LOAD} c.setValue('id', 7)`).code).toBe('NOT_EMULATED'));
});

describe('employees', () => {
  const hire = `const e = record.create({ type: 'employee' }); e.setValue('firstname', 'Ann'); e.setValue('lastname', 'Lee'); e.setValue('custentity_rate', 5);`;
  const oneWorld = () =>
    accountOfAcme({ features: ['SUBSIDIARIES', 'DEPARTMENTS'], subsidiaries: [{ id: 1, name: 'Parent', currency: 'USD', country: 'US' }] });

  it('are created with the name of the person [K], loaded, changed and deleted', () => {
    const body = `${hire} const id = e.save(); const loaded = record.load({ type: record.Type.EMPLOYEE, id });
      loaded.setValue('phone', '555-010-0100'); loaded.save();
      const now = record.load({ type: 'employee', id }); record.delete({ type: 'employee', id });
      return [now.getValue('entityid'), now.getValue('phone')].join();`;
    expect(returned(body)).toBe('Ann Lee,555-010-0100');
    expect(
      refused(`${hire} const id = e.save(); record.delete({ type: 'employee', id }); record.load({ type: 'employee', id })`).code,
    ).toBe('RCRD_DSNT_EXIST');
  });

  it('have a department and a subsidiary where the account has the feature', () => {
    expect(refused(`${hire} e.setValue('department', '1')`)).toEqual({
      code: 'NOT_EMULATED',
      message: 'NOT_EMULATED: field employee.department',
    });
    expect(refused(`${hire} e.save()`, oneWorld()).message).toBe('Please enter value(s) for: Subsidiary');
    const body = `${hire} e.setValue('subsidiary', 1); e.setValue('department', '9'); e.save()`;
    expect(refused(body, oneWorld()).code).toBe('INVALID_KEY_OR_REF');
    const account = oneWorld();
    account.store.insert('department', { name: 'Sales' });
    expect(
      returned(
        `${hire} e.setValue('subsidiary', 1); e.setValue('department', '1'); const id = e.save();
      return record.load({ type: 'employee', id }).getText('department')`,
        account,
      ),
    ).toBe('Sales');
  });
});

it('submitFields takes the sales rep of a customer (public scripts)', () => {
  const account = accountOfAcme();
  const { id } = account.store.insert('employee', { entityid: 'Ann', issalesrep: true, custentity_rate: 5 });
  expect(
    returned(
      `record.submitFields({ type: 'customer', id: 501, values: { salesrep: ${id} } }); ${LOAD} return c.getText('salesrep')`,
      account,
    ),
  ).toBe('Ann');
});
