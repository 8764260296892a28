import { seen, userEvent } from '../../netsuite/user-events/zoo';
import { aSite, HOME } from '../a-site';

const CUSTOMER = `${HOME}/app/common/entity/custjob.nl`;
const ON_CUSTOMERS = { recordType: 'customer' };

/** A site with a user event script on customers, and the form of a customer: a new one without id. */
function formOf(functions: string, fields?: Record<string, string>) {
  const site = aSite();
  const stored = fields && site.account.store.insert('customer', fields);
  userEvent(site.account, 'guard', functions, ON_CUSTOMERS);
  site.visitor.get(stored ? `${CUSTOMER}?id=${stored.id}&e=T` : CUSTOMER);
  const saved = () => site.account.store.all('customer').map((customer) => customer.fields);
  const entry = (name: string) => site.visitor.page.forms[0]?.fields.find((field) => field.name === name)?.value;
  return { ...site, saved, entry };
}

describe('a save from a page runs the user event scripts of the type', () => {
  it('whose beforeSubmit changes what is saved, of a new record', () => {
    const { account, visitor, saved } = formOf(`
      beforeSubmit({ type, newRecord, oldRecord }) {
        see(type, runtime.executionContext, runtime.getCurrentUser().name, newRecord.id, oldRecord, newRecord.getValue('companyname'));
        newRecord.setValue({ fieldId: 'comments', value: 'checked' });
      },
      afterSubmit({ type, newRecord }) { see(type, newRecord.id, newRecord.getValue('comments')) }`);
    visitor.submit({ companyname: 'Lion Ltd' }, 'Save');
    expect(visitor.page.text).toContain('Customer successfully Saved');
    expect(visitor.page.text).toContain('Comments\nchecked');
    expect(saved()).toMatchObject([{ companyname: 'Lion Ltd', comments: 'checked' }]);
    expect(seen(account)).toEqual(['guard: create USERINTERFACE Administrator null null Lion Ltd', 'guard: create 501 checked']);
  });

  it('with the record before and after an edit, values and addresses as the store keeps them', () => {
    const { account, visitor, saved } = formOf(
      `beforeSubmit({ type, newRecord, oldRecord }) {
         const address = newRecord.getSublistSubrecord({ sublistId: 'addressbook', fieldId: 'addressbookaddress', line: 0 });
         see(type, oldRecord.getValue('companyname'), newRecord.getValue('companyname'), newRecord.getValue('isinactive') === true,
           oldRecord.getLineCount({ sublistId: 'addressbook' }), address.getValue('city'));
         newRecord.setValue({ fieldId: 'phone', value: '555 0100' });
       }`,
      { companyname: 'Lion Ltd' },
    );
    visitor.submit({ companyname: 'Lioness Ltd', isinactive: 'T', addressbook0_country: 'DE', addressbook0_city: 'Köln' }, 'Save');
    expect(seen(account)).toEqual(['guard: edit Lion Ltd Lioness Ltd true 0 Köln']);
    expect(saved()).toMatchObject([{ companyname: 'Lioness Ltd', phone: '555 0100', isinactive: true }]);
  });

  it('which share the variables of the login session', () => {
    const { account, visitor } = formOf(`beforeSubmit() {
      const session = runtime.getCurrentSession();
      see(session.get({ name: 'saves' }));
      session.set({ name: 'saves', value: 'one' });
    }`);
    visitor.submit({ companyname: 'First' }, 'Save');
    visitor.get(CUSTOMER);
    visitor.submit({ companyname: 'Second' }, 'Save');
    expect(seen(account)).toEqual(['guard: null', 'guard: one']);
  });

  it('but not for a mandatory field that was left empty, which a script cannot fill', () => {
    const { account, visitor, saved } = formOf(`beforeSubmit({ newRecord }) {
      see('ran');
      newRecord.setValue({ fieldId: 'companyname', value: 'Filled' });
    }`);
    visitor.submit({ companyname: ' ', comments: 'x' }, 'Save');
    expect(visitor.page.text).toContain('USER_ERROR\nPlease enter value(s) for: Company Name');
    expect([seen(account), saved()]).toEqual([[], []]);
  });

  it('but not one that is deployed in other contexts', () => {
    const { account, visitor } = aSite();
    userEvent(account, 'guard', "beforeSubmit() { see('ran') }", { ...ON_CUSTOMERS, executionContexts: ['MAPREDUCE'] });
    visitor.get(CUSTOMER);
    visitor.submit({ companyname: 'Lion Ltd' }, 'Save');
    expect([seen(account), account.store.all('customer').length]).toEqual([[], 1]);
  });
});

describe('an error of a user event script', () => {
  const REFUSES_CATS = `beforeSubmit({ newRecord }) {
    if (newRecord.getValue('companyname') === 'Cat') throw error.create({ name: 'NO_CATS', message: 'Only <big> cats' });
  }`;

  it('in beforeSubmit is shown on the form, which keeps what was typed, and nothing is saved', () => {
    const { visitor, saved, entry } = formOf(REFUSES_CATS);
    visitor.submit({ companyname: 'Cat', comments: 'purrs' }, 'Save');
    expect(visitor.page.text).toContain('NO_CATS\nOnly <big> cats');
    expect([entry('companyname'), entry('comments'), saved()]).toEqual(['Cat', 'purrs', []]);
    visitor.submit({ companyname: 'Lion' }, 'Save');
    expect(saved()).toMatchObject([{ companyname: 'Lion', comments: 'purrs' }]);
  });

  it('in beforeSubmit of an edit leaves the record as it was', () => {
    const { visitor, saved, entry } = formOf(REFUSES_CATS, { companyname: 'Lion' });
    visitor.submit({ companyname: 'Cat' }, 'Save');
    expect(visitor.page.text).toContain('NO_CATS');
    expect([entry('companyname'), saved()]).toMatchObject(['Cat', [{ companyname: 'Lion' }]]);
  });

  it('in afterSubmit is shown instead of the form, as the record is saved', () => {
    const { visitor, saved } = formOf("afterSubmit() { throw new TypeError('oops') }");
    visitor.submit({ companyname: 'Lion' }, 'Save');
    expect(visitor.page.text).toContain('UNEXPECTED_ERROR\nTypeError: oops');
    expect(visitor.page.forms).toEqual([]);
    expect(visitor.follow('Customer').url).toBe(`${CUSTOMER}?id=501`);
    expect(saved()).toHaveLength(1);
  });

  it('that is not emulated is not taken for a refusal', () => {
    const { visitor, saved } = formOf('beforeSubmit() { try { runtime.getCurrentScript().bundleIds } catch (e) {} }');
    expect(() => visitor.submit({ companyname: 'Lion' }, 'Save')).toThrow('NOT_EMULATED: N/runtime.Script.bundleIds');
    expect(saved()).toEqual([]);
  });
});
