import type { InstalledDeployment } from '../../../../sandbox/netsuite/types';
import { seen, userEvent } from '../../netsuite/user-events/zoo';
import { aSite, HOME } from '../a-site';

const CUSTOMER = `${HOME}/app/common/entity/custjob.nl`;

/** A site with the customer 501 and a beforeLoad script on customers, to be opened in a mode. */
function siteWith(functions: string, deployment: Partial<InstalledDeployment> = {}) {
  const site = aSite();
  site.account.store.insert('customer', { companyname: 'Lion Ltd', comments: 'roars\ntwice' });
  userEvent(site.account, 'greeter', functions, { recordType: 'customer', ...deployment });
  const open = (mode: 'view' | 'edit' | 'create') =>
    site.visitor.get(mode === 'create' ? CUSTOMER : `${CUSTOMER}?id=501${mode === 'edit' ? '&e=T' : ''}`);
  const entry = (name: string) => site.visitor.page.forms[0]?.fields.find((field) => field.name === name);
  return { ...site, open, entry };
}

const ADDS = `beforeLoad({ form }) {
  form.addTab({ id: 'custpage_tab', label: 'Greeting' });
  form.addField({ id: 'custpage_word', label: 'Word', type: 'TEXT', container: 'custpage_tab' }).defaultValue = 'hello';
  form.addField({ id: 'custpage_loud', label: 'Loud', type: 'CHECKBOX', container: 'custpage_tab' }).defaultValue = 'T';
  const list = form.addSublist({ id: 'custpage_list', label: 'Past greetings', type: 'LIST', tab: 'custpage_tab' });
  list.addField({ id: 'custpage_day', label: 'Day', type: 'TEXT' }).updateDisplayType({ displayType: 'ENTRY' });
  list.setSublistValue({ id: 'custpage_day', line: 0, value: 'Monday' });
  form.addButton({ id: 'custpage_greet', label: 'Greet' });
}`;

it.each(['view', 'edit', 'create'] as const)('runs beforeLoad with form, newRecord, type and request: %s', (mode) => {
  const { account, open } = siteWith(`beforeLoad({ form, newRecord, type, request }) {
    see(type, newRecord.type, newRecord.id, newRecord.getValue('companyname'), form.title, request.method, request.parameters.id, request.url);
  }`);
  expect(open(mode).status).toBe(200);
  const record = mode === 'create' ? 'create customer null ' : `${mode} customer 501 Lion Ltd`;
  const title = mode === 'create' ? 'New Customer' : 'Customer: 1 Lion Ltd';
  expect(seen(account)).toEqual([`greeter: ${record} ${title} GET ${mode === 'create' ? 'undefined' : '501'} ${CUSTOMER}`]);
});

it('shows in edit mode the fields, sublists and buttons that a script adds, on its tab', () => {
  const { open, entry } = siteWith(ADDS);
  const { text } = open('edit');
  expect(text).toMatch(/Greeting\nWord\n.*Loud/s);
  expect(text).toContain('Greet\n');
  expect([entry('custpage_word')?.value, entry('custpage_loud')?.on, entry('custpage_day1')?.value]).toEqual(['hello', true, 'Monday']);
});

it('shows them as text in view mode, with nothing to enter', () => {
  const { open, visitor } = siteWith(ADDS);
  expect(open('view').text).toMatch(/Greeting\nWord\nhello\nLoud\nYes\nPast greetings\nDay\nMonday/);
  expect(visitor.page.forms[0]?.fields).toEqual([]);
  expect(visitor.page.text).toContain('Comments\nroars\ntwice');
});

it('lets a script hide, lock and rename fields of the record; what is hidden stays as it is', () => {
  const { account, open, visitor, entry } = siteWith(`beforeLoad({ form }) {
    form.getField({ id: 'comments' }).updateDisplayType({ displayType: 'HIDDEN' });
    form.getField({ id: 'phone' }).updateDisplayType({ displayType: 'INLINE' });
    form.getField({ id: 'email' }).label = 'Mail';
  }`);
  expect(open('edit').text).not.toContain('Comments');
  expect(visitor.page.text).toContain('Mail');
  expect(entry('phone')).toBeUndefined();
  visitor.submit({ email: 'a@b.example' }, 'Save');
  expect(account.store.get('customer', 501)?.fields).toMatchObject({ email: 'a@b.example', comments: 'roars\ntwice' });
});

it('shows and saves what a script sets on the record', () => {
  const { account, open, visitor, entry } = siteWith(`beforeLoad({ newRecord, type }) {
    if (type === 'create') newRecord.setValue({ fieldId: 'comments', value: 'from the script' });
  }`);
  open('create');
  expect(entry('comments')?.value).toBe('from the script');
  visitor.submit({ companyname: 'Cub' }, 'Save');
  expect(account.store.get('customer', 502)?.fields['comments']).toBe('from the script');
});

it('asks for a field that a script made mandatory, and keeps what was typed into its own fields', () => {
  const { account, open, visitor, entry } = siteWith(`beforeLoad({ form }) {
    form.getField({ id: 'phone' }).isMandatory = true;
    form.addField({ id: 'custpage_word', label: 'Word', type: 'TEXT' });
  }`);
  open('edit');
  visitor.submit({ custpage_word: 'kept', comments: 'new' }, 'Save');
  expect(visitor.page.text).toContain('USER_ERROR\nPlease enter value(s) for: Phone');
  expect([entry('custpage_word')?.value, entry('comments')?.value]).toEqual(['kept', 'new']);
  visitor.submit({ phone: '555 0100' }, 'Save');
  expect(account.store.get('customer', 501)?.fields).toMatchObject({ phone: '555 0100', comments: 'new' });
});

it("shows a script's error instead of the page", () => {
  const { open, visitor } = siteWith("beforeLoad() { throw error.create({ name: 'CLOSED', message: 'Come <back> tomorrow' }) }");
  expect(open('view').text).toContain('CLOSED\nCome <back> tomorrow');
  expect(visitor.page.text).not.toContain('Lion Ltd');
});

it.each([
  ['another event', { eventType: 'CREATE' }],
  ['another record type', { recordType: 'contact' }],
  ['another context', { executionContexts: ['MAPREDUCE'] }],
  ['nobody', { isDeployed: false }],
])('does not run a script that is deployed for %s', (_what, deployment) => {
  const { account, open } = siteWith("beforeLoad() { see('ran') }", deployment);
  expect([open('edit').status, seen(account)]).toEqual([200, []]);
});

it.each([
  ["form.getField({ id: 'category' })", 'N/ui/serverWidget.Form.getField of category, which the page lacks here'],
  ["form.getSublist({ id: 'contact' })", 'N/ui/serverWidget.Form.getSublist of contact, which the page lacks here'],
  ["form.getTab({ id: 'main' })", 'N/ui/serverWidget.Form.getTab of main, which the page lacks here'],
  ['form.getTabs()', "N/ui/serverWidget.Form.getTabs of a record's page"],
  ["form.getButton({ id: 'edit' })", "N/ui/serverWidget.Form.getButton of edit on a record's page"],
  ["form.removeButton({ id: 'submitter' })", 'N/ui/serverWidget.Form.removeButton of submitter'],
  ["form.addSubmitButton({ label: 'Again' })", 'a second submit button on a form'],
  ["form.addField({ id: 'word', label: 'W', type: 'TEXT' })", 'the id "word" on a record\'s page: needs custpage'],
])('does not emulate %s', (statement, message) => {
  const { open } = siteWith(`beforeLoad({ form }) { ${statement} }`);
  expect(() => open('edit')).toThrow(`NOT_EMULATED: ${message}`);
});

it('does not emulate the copy of a record', () => {
  const { visitor } = siteWith('beforeLoad() {}');
  expect(() => visitor.get(`${CUSTOMER}?id=501&cp=T`)).toThrow('NOT_EMULATED: the copy of a record on its page');
});
