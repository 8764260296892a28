import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { applicationHost } from '../../sandbox/netsuite/suitelet/address';
import type { Session } from '../../sandbox/netsuite/types';
import { netSuiteSite } from '../../sandbox/web/netsuite-site';
import { createVisitor, type Visitor } from '../../sandbox/web/visitor';
import { AUDITOR, OPERATOR } from '../pages/stored-versions';
import { changeSettings, companyOf, connectedWorld, customersBySppId, runExport, saveAgain } from './worlds';

const company = companyOf({ plain: 3, 'name-of-84': 1, 'same-name-in-netsuite': 1, 'not-marked': 1 });
const idsOf = (story: string): string[] => company.customers.filter((one) => one.story === story).map(({ record }) => record.id);
const [first = '', second = ''] = idsOf('plain');
const CUSTOMER = '/app/common/entity/custjob.nl';
const STRANGER: Session['user'] = { id: 7, name: 'Sam', email: 'sam@example.com', role: 1009, roleId: 'customrole_clerk' };

/** A world whose customers are exported, with an hour between the last save there and what comes now. */
function exportedWorld(): World {
  const world = connectedWorld({ company });
  runExport(world);
  world.clock.advance(3_600_000);
  return world;
}

let world: World;
beforeAll(() => {
  world = exportedWorld();
});

const netsuiteIdOf = (sppId: string): string => String(customersBySppId(world).get(sppId)?.id ?? '');
const as = (user?: Session['user']): Visitor => createVisitor(user === undefined ? world.network : netSuiteSite(world.account, { user }));
const pageOf = (page: string, netsuiteId: string): string => `${settingsUrl(world.account)}&spx_page=${page}&spx_netsuite_id=${netsuiteId}`;
const openForm = (visitor: Visitor, id: string, more = '') =>
  visitor.get(`https://${applicationHost(world.account.variant)}${CUSTOMER}?id=${id}${more}`);
const openCustomer = (sppId: string, user?: Session['user']): Visitor => {
  const visitor = as(user);
  visitor.get(pageOf('customer', netsuiteIdOf(sppId)));
  return visitor;
};
const load = (sppId: string, user?: Session['user']): Visitor => {
  const visitor = openCustomer(sppId, user);
  visitor.submit({}, 'Load from SuiteProjects Pro');
  return visitor;
};
const LIVE = 'custpage_spx_live_';
const buttons = ({ page }: Visitor): string[] => page.forms.flatMap((form) => form.buttons.map(({ label }) => label));
const field = ({ page }: Visitor, name: string) => page.forms[0]?.fields.find((one) => one.name === name);
const notes = () =>
  world.account.store.all('customrecord_spx_edit').map(({ fields }) => {
    const said = (name: string) => fields[`custrecord_spx_edit_${name}`];
    return [said('spp_id'), said('field'), said('before') ?? '', said('after'), said('user'), said('outcome')];
  });
/** The units that a script used while something was done. */
function costOf(script: string, act: () => unknown): number {
  const used = () =>
    [...world.account.governance.values()].filter((one) => one.script === script).reduce((sum, { units }) => sum + units, 0);
  const before = used();
  act();
  return used() - before;
}
const SETTINGS = 'customscript_spx_settings_sl';

describe('the customer form', () => {
  it.each(['view', 'edit'])('has the tab in %s mode, for 0 units and without a request', (mode) => {
    const before = world.spp.stats.requests;
    const visitor = as();
    const units = costOf('customscript_spx_customer_ue', () => openForm(visitor, netsuiteIdOf(first), mode === 'edit' ? '&e=T' : ''));
    const { text, links } = visitor.page;
    expect(text).toContain('SuiteProjects Pro');
    expect(text).toContain("integrated NetSuite's record was created by the export.");
    expect(text).toContain(`ID in SuiteProjects Pro: ${first}`);
    expect(links.map(({ url }) => url).join(' ')).toContain(`spx_netsuite_id=${netsuiteIdOf(first)}`);
    expect(text.includes('Open in SuiteProjects Pro')).toBe(mode === 'view');
    expect(world.spp.stats.requests).toBe(before);
    expect(units).toBe(0);
  });

  it.each([
    ['an administrator', undefined, true, true],
    ['an operator', OPERATOR, true, true],
    ['an auditor', AUDITOR, true, false],
    ['anybody else', STRANGER, false, false],
  ])('shows %s what they may do', (_who, user, seesTab, mayExport) => {
    world.account.deployed?.roles.set('customrole_clerk', {
      ...{ scriptId: 'customrole_clerk', internalId: 1009, name: 'Clerk', centerType: 'BASIC' },
      permissions: [{ key: 'LIST_CUSTJOB', level: 'VIEW' }],
    });
    const { text } = openForm(as(user), netsuiteIdOf(first));
    expect(text).toContain('Company Name');
    expect(text.includes('ID in SuiteProjects Pro')).toBe(seesTab);
    expect(text.includes('Show in SuiteProjects Pro settings')).toBe(seesTab);
    expect(text.includes('Preview export')).toBe(seesTab);
    expect(text.includes('Preview import')).toBe(seesTab);
    expect(text.includes('Export now')).toBe(mayExport);
    expect(text.includes('Import now')).toBe(mayExport);
  });

  it('of a customer that is not integrated offers neither to open nor to export it, but to import it', () => {
    const own = world.account.store.insert('customer', { companyname: 'Only here' });
    const { text } = openForm(as(), String(own.id));
    expect(text).toContain('not integrated');
    expect(text).toContain('Show in SuiteProjects Pro settings');
    expect(text).toContain('Preview import');
    expect(text).toContain('Import now');
    expect(text).not.toContain('Open in SuiteProjects Pro');
    expect(text).not.toContain('Preview export');
    expect(text).not.toContain('Export now');
  });

  it('is not there for a new customer, and no script of others runs it', () => {
    const { text } = as().get(`https://${applicationHost(world.account.variant)}${CUSTOMER}`);
    expect(text).not.toContain('SuiteProjects Pro settings');
  });
});

describe('the customer page', () => {
  it('asks SuiteProjects Pro for nothing when it is opened', () => {
    const before = world.spp.stats.requests;
    const visitor = as();
    const units = costOf(SETTINGS, () => visitor.get(pageOf('customer', netsuiteIdOf(first))));
    expect(units).toBe(70);
    expect(visitor.page.text).toContain('created by the export');
    expect(visitor.page.text).toContain('Nothing of this customer waits for a person.');
    expect(visitor.page.text).toMatch(/Run 1\s+Customers export\s+complete with exceptions/);
    expect(visitor.page.links).toContainEqual({
      text: 'Open in SuiteProjects Pro',
      url: 'https://summit-advisory.app.netsuitesuiteprojectspro.com/',
    });
    expect(visitor.page.text).toContain('documents no address of a single customer');
    expect(buttons(visitor)).toEqual(['Load from SuiteProjects Pro', 'Export now', 'Import now']);
    expect(world.spp.stats.requests).toBe(before);
  });

  it('shows on demand what both systems hold, field by field', () => {
    const visitor = openCustomer(first);
    const units = costOf(SETTINGS, () => visitor.submit({}, 'Load from SuiteProjects Pro'));
    expect(units).toBeLessThanOrEqual(72 + 10 + 10 + 10 + 35 + 22);
    const spp = world.spp.customer(first);
    const customer = customersBySppId(world).get(first);
    expect(visitor.page.text).toMatch(/Company\s+company\s+\S.*\s+\S.*\s+companyname/);
    expect(field(visitor, `${LIVE}addr-city`)?.value).toBe(spp?.addr?.city ?? '');
    expect(field(visitor, `${LIVE}company`)).toBeUndefined();
    expect(visitor.page.text).toContain(String(customer?.fields['companyname']));
    expect(visitor.page.text).toContain('address.main.city');
  });

  it('writes an edited field to SuiteProjects Pro, and notes who did, with the other fields as they were', () => {
    const before = world.spp.customer(first);
    const visitor = load(first, OPERATOR);
    const edits = { [`${LIVE}web`]: 'https://new.example/<b>', [`${LIVE}addr-city`]: 'Köln "am" Rhein' };
    const units = costOf(SETTINGS, () => visitor.submit(edits, 'Save in SuiteProjects Pro'));
    // The page before and after, the connection, the metadata that is kept, a read, a write, and two notes.
    expect(units).toBeLessThanOrEqual(72 + 10 + 4 + 10 + 10 + 2 * 8 + 72);
    expect(visitor.page.text).toContain('Saved in SuiteProjects Pro');
    const after = world.spp.customer(first);
    expect(after).toMatchObject({ web: 'https://new.example/<b>', addr: { ...before?.addr, city: 'Köln "am" Rhein' } });
    expect({ ...after, web: 0, addr: 0, updated: 0 }).toEqual({ ...before, web: 0, addr: 0, updated: 0 });
    expect(notes()).toEqual([
      [first, 'web', before?.web ?? '', 'https://new.example/<b>', OPERATOR.name, 'written'],
      [first, 'addr.city', before?.addr?.city ?? '', 'Köln "am" Rhein', OPERATOR.name, 'written'],
    ]);
    expect(visitor.page.text).toMatch(new RegExp(`${OPERATOR.name}\\s+Web address`));
  });

  it('shows what somebody else changed meanwhile; nothing is written, nothing is lost, and a second save writes', () => {
    world.clock.advance(60_000);
    const visitor = load(second);
    saveAgain(world, second, { name: 'Renamed there', terms: 'Net 90' });
    world.clock.advance(60_000);
    const noted = notes().length;
    visitor.submit({ [`${LIVE}name`]: 'Renamed here', [`${LIVE}web`]: 'https://mine.example' }, 'Save in SuiteProjects Pro');
    expect(visitor.page.text).toContain('Somebody changed this customer in SuiteProjects Pro meanwhile.');
    expect(visitor.page.text).toMatch(/Nickname\s+\S[^\n]*\s+Renamed there\s+Renamed here/);
    expect(visitor.page.text).toMatch(/Payment terms\s+[^\n]*\s+Net 90\s+nothing/);
    expect(world.spp.customer(second)).toMatchObject({ name: 'Renamed there', terms: 'Net 90' });
    expect(notes()).toHaveLength(noted);
    expect([`${LIVE}name`, `${LIVE}web`, `${LIVE}terms`].map((name) => field(visitor, name)?.value)).toEqual([
      'Renamed here',
      'https://mine.example',
      'Net 90',
    ]);
    visitor.submit({}, 'Save in SuiteProjects Pro');
    expect(world.spp.customer(second)).toMatchObject({ name: 'Renamed here', terms: 'Net 90', web: 'https://mine.example' });
  });

  it('takes no notice of a change that the form does not show', () => {
    world.clock.advance(60_000);
    const visitor = load(second);
    saveAgain(world, second, { notes: 'not on the form' });
    world.clock.advance(60_000);
    visitor.submit({ [`${LIVE}web`]: 'https://again.example' }, 'Save in SuiteProjects Pro');
    expect(world.spp.customer(second)).toMatchObject({ web: 'https://again.example', notes: 'not on the form' });
  });

  it('lets an auditor look and not write, on the server too', () => {
    world.clock.advance(60_000);
    const visitor = load(first, AUDITOR);
    expect(buttons(visitor)).toEqual(['Load again']);
    expect(field(visitor, `${LIVE}web`)).toBeUndefined();
    const [form] = visitor.page.forms;
    form?.buttons.push({ name: 'custpage_spx_action', value: 'save', label: 'Save' });
    visitor.submit({}, 'Save');
    expect(visitor.page.text).toContain('Nothing was changed.');
  });

  it('writes only the fields of the settings', () => {
    world.clock.advance(60_000);
    changeSettings(world, { editFields: ['web'], openUrl: 'https://{host}/customers/{id}' });
    const visitor = load(first);
    expect(field(visitor, `${LIVE}name`)).toBeUndefined();
    const hidden = field(visitor, `custpage_spx_seen_web`);
    const entry = field(visitor, `${LIVE}web`);
    // As if the form had another field.
    visitor.page.forms[0]?.fields.push(
      { ...hidden!, name: 'custpage_spx_seen_company', value: 'x' },
      { ...entry!, name: `${LIVE}company`, value: 'y' },
    );
    const before = world.spp.customer(first);
    visitor.submit({}, 'Save in SuiteProjects Pro');
    expect(visitor.page.text).toContain('Company is no field that may be edited from NetSuite');
    expect(world.spp.customer(first)).toEqual(before);
    expect(visitor.page.links.map(({ url }) => url)).toContain(
      `https://summit-advisory.app.netsuitesuiteprojectspro.com/customers/${first}`,
    );
    const { links, html } = as().get(pageOf('open', netsuiteIdOf(first)));
    expect(links.find(({ text }) => text === 'Open SuiteProjects Pro')?.url).toBe(
      `https://summit-advisory.app.netsuitesuiteprojectspro.com/customers/${first}`,
    );
    expect(html).toContain('location.replace');
    changeSettings(world, {});
  });

  it('leads from the form of a customer that another one is to what is known of it', () => {
    const own = world.account.store.insert('customer', { companyname: 'Only here too' });
    const visitor = as();
    visitor.get(pageOf('customer', String(own.id)));
    expect(visitor.page.text).toContain('NetSuite does not know which customer of SuiteProjects Pro it is.');
    visitor.submit({ custpage_spx_spp_id: first }, 'Load from SuiteProjects Pro');
    expect(visitor.page.text).toContain('belongs to another NetSuite customer');
    expect(as().get(pageOf('customer', '99999')).text).toContain('NetSuite has no such customer.');
  });

  it('exports what only lacks its id in SuiteProjects Pro', () => {
    const customer = world.spp.customer(second);
    world.spp.saveCustomer({ ...customer!, custom: { ...customer?.custom, netsuite_customer_id__c: '' } });
    world.clock.advance(60_000);
    const visitor = openCustomer(second, OPERATOR);
    visitor.submit({}, 'Export now');
    expect(visitor.page.text).toContain('was linked');
    expect(world.spp.customer(second)?.custom['netsuite_customer_id__c']).toBe(netsuiteIdOf(second));
  });

  it('takes an answer that got lost for what it was: written once, and noted as written', () => {
    world.clock.advance(60_000);
    const visitor = load(first, OPERATOR);
    const noted = notes().length;
    world.spp.injectFault({ on: 'api', skip: 1, kind: 'time-out-after-commit' });
    visitor.submit({ [`${LIVE}terms`]: 'Net 7' }, 'Save in SuiteProjects Pro');
    expect(visitor.page.text).toContain('Saved in SuiteProjects Pro');
    expect(world.spp.customer(first)?.terms).toBe('Net 7');
    expect(notes().slice(noted)).toEqual([[first, 'terms', expect.anything(), 'Net 7', OPERATOR.name, 'written']]);
  });
});

it('an error of the script leaves the form as it is, and a line in the log', () => {
  const id = netsuiteIdOf(first);
  world.account.scripts.delete(SETTINGS);
  const { text, status } = openForm(as(), id);
  expect(status).toBe(200);
  expect(text).toContain('Company Name');
  expect(text).not.toContain('Show in SuiteProjects Pro settings');
  expect(world.account.logs.at(-1)).toMatchObject({ level: 'ERROR', title: 'Customer form: the SuiteProjects Pro tab' });
});
