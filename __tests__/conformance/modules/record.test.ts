import { demoAccount } from '../../../sandbox/accounts/variants';
import { createStore } from '../../../sandbox/netsuite/records/create-store';
import type { Account } from '../../../sandbox/netsuite/types';
import { scriptedAccount } from '../../sandbox/netsuite/realm/scripted-account';
import { returned } from './record/customer-script';

function account(variant = demoAccount): Account {
  const made = scriptedAccount();
  return { ...made, variant, store: createStore({ variant, clock: made.clock }) };
}

const run = (body: string, made = account()): unknown => returned(body, made);

const NEW = "const c = record.create({ type: 'customer', isDynamic: true }); c.setValue('companyname', 'Acme');";
const ADDRESS = `c.selectNewLine({ sublistId: 'addressbook' });
c.setCurrentSublistValue({ sublistId: 'addressbook', fieldId: 'label', value: 'Office' });
const a = c.getCurrentSublistSubrecord({ sublistId: 'addressbook', fieldId: 'addressbookaddress' });
a.setValue('country', 'US'); a.setValue('city', 'Boston');`;

describe('dynamic mode', () => {
  it('a line reaches the record when it is committed (section_4687606306)', () => {
    const made = account();
    const id = run(`${NEW} ${ADDRESS} c.commitLine({ sublistId: 'addressbook' }); return c.save();`, made) as number;
    const [line] = made.store.get('customer', id)?.sublists['addressbook'] ?? [];
    expect(line?.fields['label']).toBe('Office');
    expect(line?.subrecords['addressbookaddress']).toMatchObject({ country: 'US', city: 'Boston' });
  });

  it('a line that is not committed, or cancelled, is lost [K]', () => {
    expect(run(`${NEW} ${ADDRESS} return c.getLineCount({ sublistId: 'addressbook' });`)).toBe(0);
    expect(
      run(`${NEW} ${ADDRESS} c.cancelLine({ sublistId: 'addressbook' }); return c.getCurrentSublistIndex({ sublistId: 'addressbook' });`),
    ).toBe(-1);
  });

  it('an existing line is selected, changed and committed', () => {
    const made = account();
    const id = run(`${NEW} ${ADDRESS} c.commitLine({ sublistId: 'addressbook' }); return c.save();`, made);
    const body = `const c = record.load({ type: 'customer', id: ${String(id)}, isDynamic: true });
c.selectLine({ sublistId: 'addressbook', line: 0 });
c.setCurrentSublistValue({ sublistId: 'addressbook', fieldId: 'label', value: 'Home' });
c.commitLine({ sublistId: 'addressbook' });
return [c.save(), c.getLineCount({ sublistId: 'addressbook' }), c.getSublistValue({ sublistId: 'addressbook', fieldId: 'label', line: 0 })].join();`;
    expect(run(body, made)).toBe(`${String(id)},1,Home`);
  });

  it('nothing is set on a line that nobody selected: SSS_INVALID_SUBLIST_OPERATION', () => {
    const body = `${NEW} try { c.setCurrentSublistValue({ sublistId: 'addressbook', fieldId: 'label', value: 'x' }); } catch (e) { return e.name; }`;
    expect(run(body)).toBe('SSS_INVALID_SUBLIST_OPERATION');
  });
});

describe('copy', () => {
  it('makes a new record with the values and lines of another, but not its ids [K]', () => {
    const made = account();
    const id = run(`${NEW} c.setValue('externalid', 'X1'); ${ADDRESS} c.commitLine({ sublistId: 'addressbook' }); return c.save();`, made);
    const copied = run(
      `const c = record.copy({ type: 'customer', id: ${String(id)} }); c.setValue('companyname', 'Twin'); return c.save();`,
      made,
    ) as number;
    const twin = made.store.get('customer', copied);
    expect(copied).not.toBe(id);
    expect(twin?.fields).toMatchObject({ companyname: 'Twin' });
    expect(twin?.fields['externalid'] ?? null).toBeNull();
    expect(twin?.sublists['addressbook']).toHaveLength(1);
  });

  it('of a record that does not exist is RCRD_DSNT_EXIST', () => {
    expect(run("try { record.copy({ type: 'customer', id: 99 }); } catch (e) { return e.name; }")).toBe('RCRD_DSNT_EXIST');
  });
});

describe('dates', () => {
  it('are Date objects of the script; a day is midnight on the clock of the server, so that its local date is that day [assumed]', () => {
    const body = `${NEW} c.setValue('startdate', new Date('2026-03-01T04:30:00Z'));
const d = c.getValue('startdate'); return [d instanceof Date, d.toISOString(), d.getDate(), c.getText('startdate')].join();`;
    expect(run(body)).toBe('true,2026-02-28T08:00:00.000Z,28,2/28/2026');
  });

  it('are taken as text in the format of the account [K], and refused in another', () => {
    expect(run(`${NEW} c.setText({ fieldId: 'startdate', text: '3/1/2026' }); return c.getText('startdate');`)).toBe('3/1/2026');
    expect(run(`${NEW} try { c.setValue('startdate', '2026-03-01'); } catch (e) { return e.name; }`)).toBe('INVALID_FLD_VALUE');
  });
});

describe('what a record consists of', () => {
  it('is told by fields and sublists', () => {
    const body = `${NEW} const f = c.getField({ fieldId: 'terms' });
return [f.id, f.label, f.type, c.getSublists().join('+'), c.getFields().includes('companyname')].join();`;
    expect(run(body)).toBe('terms,Terms,select,addressbook+currency,true');
  });
});
