import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { applicationHost } from '../../sandbox/netsuite/suitelet/address';
import { netSuiteSite } from '../../sandbox/web/netsuite-site';
import { createVisitor, type Visitor } from '../../sandbox/web/visitor';
import { AUDITOR } from '../pages/stored-versions';
import { companyOf, connectedWorld, customersBySppId, runExport, saveAgain } from './worlds';

const company = companyOf({
  ...{ plain: 12, inactive: 2, 'not-marked': 3, 'markup-name': 4, 'email-without-at': 1, 'same-phone-in-netsuite': 1 },
  ...{ 'same-name-twice': 4, 'already-integrated': 1, 'write-back-missing': 1, 'country-unknown': 1 },
});
const idsOf = (story: string): string[] => company.customers.filter((one) => one.story === story).map(({ record }) => record.id);
const only = (story: string): string => idsOf(story)[0] ?? '';

let world: World;
let visitor: Visitor;

function open(page: string, more = ''): Visitor {
  visitor = createVisitor(world.network);
  visitor.get(`${settingsUrl(world.account)}&spx_page=${page}${more}`);
  return visitor;
}

const preview = (fields: Record<string, string>) => open('preview').submit(fields, 'Preview');
const byIds = (...ids: string[]) => preview({ custpage_spx_how: 'ids', custpage_spx_ids: ids.join(', ') });
const requests = (): number => world.spp.stats.requests;

beforeAll(() => {
  world = connectedWorld({ company });
});

describe('the preview page', () => {
  it('asks SuiteProjects Pro for nothing when it is opened, and fills in an id of the address', () => {
    const before = requests();
    open('preview', '&spx_customer=1007');
    expect(requests()).toBe(before);
    const values = Object.fromEntries(visitor.page.forms[0]?.fields.map(({ name, value }) => [name, value]) ?? []);
    expect(values).toMatchObject({ custpage_spx_how: 'ids', custpage_spx_ids: '1007' });
  });

  it.each([
    [{ custpage_spx_how: 'ids', custpage_spx_ids: ' ' }, 'Enter one or more IDs'],
    [{ custpage_spx_how: 'ids', custpage_spx_ids: '1001, <b>x' }, '"<b>x" is no ID'],
    [{ custpage_spx_how: 'search', custpage_spx_text: ' ' }, 'Enter a part of a company name'],
    [{ custpage_spx_how: 'sample', custpage_spx_count: '99' }, 'Enter a number from 1 to 50.'],
    [{ custpage_spx_how: 'sample', custpage_spx_count: '.5' }, 'Enter a number from 1 to 50.'],
  ])('says what is missing of %j, and keeps what was entered', (fields, reason) => {
    const before = requests();
    expect(preview(fields).text).toContain(reason);
    expect(requests()).toBe(before);
    for (const [name, value] of Object.entries(fields))
      expect(visitor.page.forms[0]?.fields.find((field) => field.name === name)?.value).toBe(value);
  });

  it('shows field by field where a value comes from, with labels of both sides', () => {
    const sppId = only('plain');
    const { text, url } = byIds(sppId);
    const customer = world.spp.customer(sppId);
    expect(text).toContain(`NetSuite has no customer that looks like it.`);
    expect(text).toMatch(/Address: Country\s+address\.main\.country\s+[A-Z]{2}\s+Address: Country: /);
    expect(text).toContain(`Company: ${customer?.company}`);
    expect(text).toContain('default:companyname');
    expect(text).toContain(`spp:summit:${sppId}`);
    expect(text).toContain('By the configuration as shipped.');
    expect(url).not.toContain(sppId);
  });

  it.each([
    ['inactive', 'Skip', 'The filter keeps it out: inactive.'],
    ['already-integrated', 'Skip', 'The filter keeps it out: already-integrated.'],
    ['email-without-at', 'Park', 'email'],
    ['same-phone-in-netsuite', 'Hold', 'A NetSuite customer has the same phone number.'],
    ['write-back-missing', 'Link', 'It is in NetSuite already, as customer'],
  ])('says of %s that a run would: %s', (story, act, why) => {
    const { text } = byIds(only(story));
    expect(text).toContain(act);
    expect(text).toContain(why);
  });

  it('shows the candidates with score and reasons', () => {
    const { text } = byIds(only('same-phone-in-netsuite'));
    expect(text).toContain('NetSuite customers that look like it');
    expect(text).toMatch(/Seathwaite Ferries|Old Dominion Tack/);
    expect(text).toMatch(/30\s+same phone number .+ \(\+30\)/);
  });

  it('sees that two of the chosen ones look alike', () => {
    const [one = '', ...rest] = idsOf('same-name-twice');
    const other = rest.find((id) => world.spp.customer(id)?.company === world.spp.customer(one)?.company) ?? '';
    const { text } = byIds(one, other);
    expect(text.match(/Another customer of SuiteProjects Pro that is new to NetSuite has the same name\./g)?.length).toBeGreaterThanOrEqual(
      2,
    );
    expect(byIds(one).text).toContain('NetSuite has no customer that looks like it.');
  });

  it('finds customers by a part of a name, whatever its case and accents, and tells of ids that do not exist', () => {
    const sppId = only('same-phone-in-netsuite');
    const name = world.spp.customer(sppId)?.company ?? '';
    expect(preview({ custpage_spx_how: 'search', custpage_spx_text: name.slice(2, 12).toUpperCase() }).text).toContain(name);
    expect(preview({ custpage_spx_how: 'search', custpage_spx_text: 'nobody is called so' }).text).toContain('No customer was found.');
    expect(byIds('987654').text).toContain('SuiteProjects Pro has no customer with these IDs: 987654.');
  });

  it('takes a sample of those that pass the filter', () => {
    const { text } = preview({ custpage_spx_how: 'sample', custpage_spx_count: '3' });
    expect(text).toContain('These are the first 3; there may be more that fit.');
    expect(text).not.toContain('The filter keeps it out');
  });

  it('does not run what is in a name', () => {
    const { html } = byIds(...idsOf('markup-name'));
    expect(html).not.toMatch(/<script>alert\('x'\)|<img src=x|<Pure>/);
    for (const id of idsOf('markup-name')) expect(visitor.page.text).toContain(world.spp.customer(id)?.company.trim());
  });

  it('shows the values that a person entered on an open exception', () => {
    const sppId = only('email-without-at');
    runExport(world);
    const exception = world.account.store
      .all('customrecord_spx_exception')
      .find(({ fields }) => fields['custrecord_spx_exc_spp_id'] === sppId);
    world.account.store.update('customrecord_spx_exception', exception?.id ?? 0, {
      custrecord_spx_exc_edited: JSON.stringify({ 'addr.email': 'entered@corrected.example' }),
    });
    const { text } = byIds(sppId);
    expect(text).toContain('What a person entered on its exception is used instead of what SuiteProjects Pro holds.');
    expect(text).toContain('entered@corrected.example');
  });

  it('exports a customer at once, as it was shown', () => {
    const sppId = only('email-without-at');
    byIds(sppId);
    const { text, url } = visitor.submit({}, 'Export this customer now');
    const customer = customersBySppId(world).get(sppId);
    expect(text).toContain(`NetSuite customer ${customer?.id} was created.`);
    expect(customer?.fields['email']).toBe('entered@corrected.example');
    expect(new URL(url).searchParams.get('spx_customer')).toBe(sppId);
  });

  it('offers no export of a customer that waits for a decision, or is kept out', () => {
    for (const story of ['same-phone-in-netsuite', 'inactive']) expect(byIds(only(story)).text).not.toContain('Export this customer now');
  });

  it('says what to do when SuiteProjects Pro refuses, and stays open', () => {
    world.spp.injectFault({ on: 'api', kind: 'http-503', times: 9 });
    const { text } = byIds(only('plain'));
    expect(text).toContain('No preview');
    expect(text).toContain('SPP_');
    expect(visitor.page.forms[0]?.fields.find(({ name }) => name === 'custpage_spx_ids')?.value).toBe(only('plain'));
  });
});

describe('the page of excluded customers', () => {
  it('reads nothing before somebody asks', () => {
    const fresh = connectedWorld({ company });
    const before = fresh.spp.stats.requests;
    createVisitor(fresh.network).get(`${settingsUrl(fresh.account)}&spx_page=excluded`);
    expect(fresh.spp.stats.requests).toBe(before);
  });

  it('counts them by reason, and shows the condition and what was read for it', () => {
    world = connectedWorld({ company });
    const { text } = open('excluded').submit({}, 'Read the customers');
    expect(text).toContain(`${company.customers.length} customers were read; the filter keeps out 6 of them`);
    expect(text).toMatch(/not-marked\s+3/);
    expect(text).toMatch(/inactive\s+2/);
    expect(text).toMatch(/Active: 0/);
    expect(text).toContain(world.spp.customer(only('inactive'))?.company.trim());
  });

  it('lists one reason', () => {
    open('excluded').submit({}, 'Read the customers');
    const { text } = visitor.submit({ custpage_spx_reason: 'inactive' }, 'Read the customers');
    for (const id of idsOf('inactive')) expect(text).toContain(id);
    for (const id of idsOf('not-marked')) expect(text).not.toContain(world.spp.customer(id)?.company.trim());
  });

  it('turns pages of 100', () => {
    world = connectedWorld({ company: companyOf({ plain: 205 }) });
    for (const customer of world.spp.snapshot().customers) saveAgain(world, customer.id, { active: '0' });
    const inactive = (text: string): number => text.match(/Active: 0/g)?.length ?? 0;
    expect(inactive(open('excluded').submit({}, 'Read the customers').text)).toBe(100);
    expect(inactive(visitor.submit({}, 'Next 100').text)).toBe(100);
    expect(inactive(visitor.submit({}, 'Next 100').text)).toBe(5);
    expect(visitor.page.text).not.toContain('Next 100');
    expect(inactive(visitor.submit({}, 'Previous 100').text)).toBe(100);
  });
});

describe('a person who may only read', () => {
  it('previews and sees who is excluded, but cannot export', () => {
    world = connectedWorld({ company });
    const site = netSuiteSite(world.account, { user: AUDITOR });
    const host = applicationHost(world.account.variant);
    const auditor = createVisitor((request) => (new URL(request.url).host === host ? site(request) : world.network(request)));
    auditor.get(`${settingsUrl(world.account)}&spx_page=preview`);
    const { text } = auditor.submit({ custpage_spx_how: 'ids', custpage_spx_ids: only('plain') }, 'Preview');
    expect(text).toContain('NetSuite has no customer that looks like it.');
    expect(text).not.toContain('Export this customer now');
    auditor.get(`${settingsUrl(world.account)}&spx_page=excluded`);
    expect(auditor.submit({}, 'Read the customers').text).toContain('the filter keeps out');
  });
});

it('a preview with a token that has expired stores the renewed one, and nothing else', () => {
  world = connectedWorld({ company });
  const contents = () =>
    ['customer', 'customrecord_spx_workflow', 'customrecord_spx_version', 'customrecord_spx_run', 'customrecord_spx_exception'].map(
      (type) => world.account.store.all(type),
    );
  const connection = () => world.account.store.all('customrecord_spx_connection')[0]?.fields ?? {};
  const before = structuredClone([contents(), world.spp.snapshot().customers]);
  const connectionBefore = structuredClone(connection());
  world.spp.injectFault({ on: 'api', kind: 'expired-token' });
  expect(byIds(only('plain')).text).toContain('NetSuite has no customer that looks like it.');
  expect(structuredClone([contents(), world.spp.snapshot().customers])).toEqual(before);
  const changed = Object.keys(connection()).filter((field) => String(connection()[field]) !== String(connectionBefore[field]));
  expect(changed.length).toBeGreaterThan(0);
  for (const field of changed) expect(field).toMatch(/token|expires|refresh_issued|lastmodified/);
});
