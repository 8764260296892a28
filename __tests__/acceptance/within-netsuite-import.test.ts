import { settingsUrl } from '../../sandbox/cli/demo-world';
import type { Session } from '../../sandbox/netsuite/types';
import type { FieldValue } from '../../sandbox/netsuite/records/store';
import { browserOf } from './every-page';
import { AUDITOR, OPERATOR } from '../pages/stored-versions';
import type { Visitor } from '../../sandbox/web/visitor';
import { companyOf, connectedWorld, customersBySppId, runExport } from './worlds';

/** Importing one customer from its page, and the previews that its form leads to. */
const company = companyOf({ plain: 2 });
const [first = '', second = ''] = company.customers.map(({ record }) => record.id);
const world = connectedWorld({ company });
runExport(world);
world.clock.advance(3_600_000);

const netsuiteIdOf = (sppId: string): string => String(customersBySppId(world).get(sppId)?.id ?? '');
const add = (fields: Record<string, FieldValue>) =>
  world.account.store.insert('customer', { isperson: 'F', entitystatus: '13', ...fields });
const MARKED = { custentity_spx_export_to_spp: true };
const sppCustomers = (name: string) => world.spp.customers().filter((customer) => customer.company === name);
function openPage(page: string, parameters: Record<string, string>, user?: Session['user']): Visitor {
  const visitor = browserOf(world, user);
  visitor.get(`${settingsUrl(world.account)}&${new URLSearchParams({ spx_page: page, ...parameters })}`);
  return visitor;
}
const openCustomer = (id: number, user?: Session['user']) => openPage('customer', { spx_netsuite_id: String(id) }, user);
const buttons = ({ page }: Visitor): string[] => page.forms.flatMap((form) => form.buttons.map(({ label }) => label));
const chosenIds = ({ page }: Visitor) => page.forms[0]?.fields.find(({ name }) => name === 'custpage_spx_ids')?.value;

it('imports a customer that is only in NetSuite', () => {
  const visitor = openCustomer(add({ companyname: 'Sent by hand', ...MARKED }).id);
  expect(buttons(visitor)).toEqual(['Load from SuiteProjects Pro', 'Import now']);
  visitor.submit({}, 'Import now');
  expect(visitor.page.text).toContain(`Customer ${sppCustomers('Sent by hand')[0]?.id} of SuiteProjects Pro was created.`);
  expect(buttons(visitor)).toEqual(['Load from SuiteProjects Pro', 'Export now', 'Import now']);
});

it('shows a customer that is held by the import among its exceptions, and leads to the decision', () => {
  world.spp.saveCustomer({ ...world.spp.customer(second)!, custom: {} });
  const companyname = world.spp.customer(second)?.company ?? '';
  const visitor = openCustomer(add({ companyname, entityid: 'twin', ...MARKED }).id);
  visitor.submit({}, 'Import now');
  expect(visitor.page.text).toContain('Held');
  expect(visitor.page.text).toMatch(/Customers import\s+open\s+IMPORT_MATCH_UNCLEAR/);
  visitor.follow(companyname);
  expect(visitor.page.text).toContain('A SuiteProjects Pro customer without a NetSuite ID has the same company name.');
});

it('imports for an operator, whose role may not edit customers of NetSuite, and leaves the note there to the next run', () => {
  const own = add({ companyname: 'Sent by Olga', ...MARKED });
  const visitor = openCustomer(own.id, OPERATOR);
  visitor.submit({}, 'Import now');
  expect(visitor.page.text).toContain('Done, but not noted in NetSuite');
  visitor.submit({}, 'Import now');
  expect(sppCustomers('Sent by Olga').map(({ custom }) => custom['netsuite_customer_id__c'])).toEqual([String(own.id)]);
});

it('says what keeps a customer from being imported', () => {
  const visitor = openCustomer(add({ companyname: 'Not marked' }).id);
  visitor.submit({}, 'Import now');
  expect(visitor.page.text).toContain('The filter keeps it out: not-marked.');
  expect(visitor.page.text).toContain('NetSuite does not know which customer of SuiteProjects Pro it is.');
});

it('says when SuiteProjects Pro cannot be reached', () => {
  const visitor = openCustomer(add({ companyname: 'Sent in vain', ...MARKED }).id);
  world.spp.injectFault({ on: 'api', kind: 'http-503', times: 9 });
  visitor.submit({}, 'Import now');
  expect(visitor.page.text).toContain('That did not work');
  expect(sppCustomers('Sent in vain')).toEqual([]);
});

it.each([
  ['export', {}, () => first],
  ['import', { spx_workflow: 'customers_import' }, () => netsuiteIdOf(first)],
])('leads to the preview of the %s, with the id of its source filled in', (_workflow, parameters, id) => {
  world.spp.clearFaults();
  const visitor = openPage('preview', { ...parameters, spx_netsuite_id: netsuiteIdOf(first) }, AUDITOR);
  expect(chosenIds(visitor)).toBe(id());
  expect(visitor.submit({}, 'Preview').text).toContain('What a run would do now');
  expect(visitor.page.text).not.toContain('this customer now');
});

it.each(['99999', '1 OR 1=1', "'"])('leads to an empty preview for the NetSuite id %s', (id) =>
  expect(chosenIds(openPage('preview', { spx_netsuite_id: id }))).toBe(''),
);
