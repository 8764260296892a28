import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import type { Session } from '../../sandbox/netsuite/types';
import type { Visitor } from '../../sandbox/web/visitor';
import { AUDITOR, HOSTILE, OPERATOR } from '../pages/stored-versions';
import { browserOf } from './every-page';
import { addNetSuiteCustomer, importCounts, importWorld, NETSUITE_ID, runImport, saveInNetSuite, sppCustomersOf } from './import-world';
import { companyOf, saveAgain } from './worlds';

const company = companyOf({ plain: 3 });
const OTHER = '99999';

interface Held {
  world: World;
  visitor: Visitor;
  /** The NetSuite customer that is held. */
  id: number;
  /** The SPP customer that has its entity id as nickname. */
  sppId: string;
  /** Another one, which belongs to nobody. */
  free: string;
}

const exceptionOf = ({ world, id }: Pick<Held, 'world' | 'id'>) => {
  const row = world.account.store
    .all('customrecord_spx_exception')
    .find(({ fields }) => fields['custrecord_spx_exc_spp_id'] === `netsuite:${id}`);
  const said = (name: string) => String(row?.fields[`custrecord_spx_exc_${name}`] ?? '');
  return { id: String(row?.id), status: said('status'), decision: said('decision'), by: said('decided_by'), attempts: said('attempts') };
};

const open = (held: Held, visitor = held.visitor) =>
  visitor.get(`${settingsUrl(held.world.account)}&spx_page=exception&spx_exception=${exceptionOf(held).id}`);
const noted = ({ world, id }: Held) => world.account.store.get('customer', id)?.fields['custentity_spx_customer_id'];
const linkOf = ({ world }: Held, sppId: string) => world.spp.customer(sppId)?.custom[NETSUITE_ID] ?? '';
const give = (world: World, sppId: string, netsuiteId: string) =>
  saveAgain(world, sppId, { custom: { ...world.spp.customer(sppId)?.custom, [NETSUITE_ID]: netsuiteId } });

/** A customer that is held since its nickname belongs to another NetSuite customer. */
function held(name = 'Northwind Traders', user?: Session['user']): Held {
  const world = importWorld({ company });
  const id = addNetSuiteCustomer(world, name);
  const nickname = String(world.account.store.get('customer', id)?.fields['entityid']);
  const [sppId = '', free = ''] = world.spp.customers().map((one) => one.id);
  saveAgain(world, sppId, { name: nickname });
  give(world, sppId, OTHER);
  runImport(world);
  expect(importCounts(world)).toMatchObject({ held: 1 });
  return { world, visitor: browserOf(world, user), id, sppId, free };
}

const decide = (one: Held, button: string, sppId = '') => {
  open(one);
  return one.visitor.submit(sppId === '' ? {} : { custpage_spx_spp_customer_typed: sppId }, button).text;
};
const LINK = 'Link to this SuiteProjects Pro customer';
const CREATE = 'Create in SuiteProjects Pro';

describe('the exceptions of the import', () => {
  it('are listed apart from those of the export, with the NetSuite customer and its candidates on their own page', () => {
    const one = held(HOSTILE[0]);
    const list = one.visitor.get(`${settingsUrl(one.world.account)}&spx_page=exceptions&spx_workflow=customers_import`);
    expect(list.text).toContain(HOSTILE[0]);
    expect(list.text).toMatch(new RegExp(`NetSuite ID[\\s\\S]*${one.id}\\s+IMPORT_MATCH_UNCLEAR`));
    expect(one.visitor.get(`${settingsUrl(one.world.account)}&spx_page=exceptions`).text).not.toContain('IMPORT_MATCH_UNCLEAR');
    const { text } = open(one);
    expect(text).toContain(`NetSuite customer ${one.id}, IMPORT_MATCH_UNCLEAR`);
    expect(text).toContain('The SuiteProjects Pro customer with this nickname belongs to another NetSuite customer.');
    expect(text).toMatch(new RegExp(`${one.sppId}[\\s\\S]*NetSuite customer ${OTHER} \\(not there any more\\)`));
    expect(text).toMatch(/companyname\s+<script>/);
  });

  it('never take an SPP customer away from another NetSuite customer, whatever is decided', () => {
    const one = held();
    expect(decide(one, LINK, one.sppId)).toContain(`belongs to NetSuite customer ${OTHER}. It is never taken away`);
    expect(linkOf(one, one.sppId)).toBe(OTHER);
    expect(noted(one) ?? '').toBe('');
    expect(exceptionOf(one)).toMatchObject({ status: 'open', decision: 'not carried out' });
  });

  it('link to the one that is named, which belongs to nobody, and later runs leave it at that', () => {
    const one = held();
    expect(decide(one, LINK, one.free)).toContain(`Customer ${one.free} of SuiteProjects Pro was linked.`);
    expect([linkOf(one, one.free), noted(one)]).toEqual([String(one.id), one.free]);
    expect(one.world.spp.customer(one.free)?.company).toBe('Northwind Traders');
    expect(exceptionOf(one)).toMatchObject({ status: 'resolved', decision: `linked as SuiteProjects Pro customer ${one.free}` });
    saveInNetSuite(one.world, one.id, { email: 'later@acme.example' });
    runImport(one.world);
    expect(importCounts(one.world)).toMatchObject({ updated: 1, created: 0, held: 0, pending: 0 });
    expect(sppCustomersOf(one.world, one.id)).toHaveLength(1);
  });

  it('refuse an SPP customer that another NetSuite customer names, that is none, or nothing at all', () => {
    const one = held();
    const rival = addNetSuiteCustomer(one.world, 'Rival', { custentity_spx_customer_id: one.free, custentity_spx_export_to_spp: false });
    expect(decide(one, LINK, one.free)).toContain(`belongs to NetSuite customer ${rival}`);
    expect(decide(one, LINK, '424242')).toContain('SuiteProjects Pro has no customer 424242.');
    expect(decide(one, LINK, "1' OR 1")).toContain('Choose the SuiteProjects Pro customer, or type its ID.');
    expect(linkOf(one, one.free)).toBe('');
    expect(exceptionOf(one).status).toBe('open');
  });

  it('refuse a second SPP customer for a NetSuite customer that one holds already', () => {
    const one = held();
    const [, , third = ''] = one.world.spp.customers().map(({ id }) => id);
    give(one.world, third, String(one.id));
    expect(decide(one, LINK, one.free)).toContain(`Customer ${third} of SuiteProjects Pro holds the ID of this NetSuite customer already`);
    expect(decide(one, CREATE)).toContain(`Customer ${third} of SuiteProjects Pro holds the ID of this NetSuite customer already`);
    expect(sppCustomersOf(one.world, one.id).map(({ id }) => id)).toEqual([third]);
    expect(decide(one, LINK, third)).toContain(`Customer ${third} of SuiteProjects Pro was linked.`);
    expect(noted(one)).toBe(third);
  });

  it('create a customer of its own when that is decided, once, and leave the namesake alone', () => {
    const one = held();
    const before = one.world.spp.customers().length;
    expect(decide(one, CREATE)).toContain('was created');
    const [created, ...others] = sppCustomersOf(one.world, one.id);
    expect(others).toEqual([]);
    expect(created).toMatchObject({ company: 'Northwind Traders' });
    expect(noted(one)).toBe(created?.id);
    expect(linkOf(one, one.sppId)).toBe(OTHER);
    runImport(one.world);
    expect(importCounts(one.world)).toMatchObject({ created: 0, held: 0, pending: 0 });
    expect(one.world.spp.customers()).toHaveLength(before + 1);
  });

  it('tell whoever is late that it was decided', () => {
    const one = held();
    const late = browserOf(one.world, OPERATOR);
    open(one, late);
    decide(one, CREATE);
    late.submit({ custpage_spx_spp_customer_typed: one.free }, LINK);
    expect(late.page.text).toMatch(/was faster: created as SuiteProjects Pro customer \d+, NetSuite customer/);
    expect(sppCustomersOf(one.world, one.id)).toHaveLength(1);
  });

  it('are tried again: still held, then sent once SuiteProjects Pro was put right', () => {
    const one = held();
    expect(decide(one, 'Try again')).toContain('The SuiteProjects Pro customer with this nickname belongs to another NetSuite customer.');
    expect(exceptionOf(one)).toMatchObject({ status: 'open', decision: 'tried again', attempts: '2' });
    give(one.world, one.sppId, '');
    expect(decide(one, 'Try again')).toContain(`Customer ${one.sppId} of SuiteProjects Pro was linked.`);
    expect(exceptionOf(one).status).toBe('resolved');
    expect(linkOf(one, one.sppId)).toBe(String(one.id));
  });

  it('are ignored until they are opened again', () => {
    const one = held();
    expect(decide(one, 'Ignore')).toContain('Ignored');
    give(one.world, one.sppId, '');
    saveInNetSuite(one.world, one.id, { email: 'later@acme.example' });
    runImport(one.world);
    expect(importCounts(one.world)).toMatchObject({ linked: 0, skipped: { ignored: 1 } });
    decide(one, 'Open again');
    runImport(one.world);
    expect(importCounts(one.world)).toMatchObject({ linked: 1 });
    expect(exceptionOf(one).status).toBe('resolved');
  });

  it('stay open, and nothing is written, while SuiteProjects Pro cannot be reached', () => {
    const one = held();
    one.world.spp.injectFault({ on: 'api', kind: 'http-503', times: Infinity });
    expect(decide(one, CREATE)).toContain('The customer was not sent');
    expect(sppCustomersOf(one.world, one.id)).toEqual([]);
    expect(exceptionOf(one).status).toBe('open');
  });

  it('are decided by an operator too, who may not edit NetSuite customers: the next run notes the id', () => {
    const one = held('Northwind Traders', OPERATOR);
    expect(decide(one, LINK, one.free)).toContain('the next run notes it there');
    expect(linkOf(one, one.free)).toBe(String(one.id));
    expect(exceptionOf(one)).toMatchObject({ status: 'open', decision: 'written to SuiteProjects Pro', by: 'Olga' });
    runImport(one.world);
    expect(importCounts(one.world)).toMatchObject({ linked: 1, created: 0, pending: 0 });
    expect([noted(one), exceptionOf(one).status]).toEqual([one.free, 'resolved']);
  });

  it('cannot be decided by those who only read', () => {
    const one = held();
    const auditor = browserOf(one.world, AUDITOR);
    open(one, auditor);
    expect(auditor.page.text).toContain('Northwind Traders');
    expect(auditor.page.forms[0]?.buttons.map(({ label }) => label) ?? []).not.toContain(CREATE);
  });
});

describe('the preview of the import', () => {
  const preview = (world: World, fields: Record<string, string>) => {
    const visitor = browserOf(world, OPERATOR);
    visitor.get(`${settingsUrl(world.account)}&spx_page=preview&spx_workflow=customers_import`);
    return visitor.submit(fields, 'Preview') && visitor;
  };
  const byId = (world: World, ...ids: number[]) => preview(world, { custpage_spx_how: 'ids', custpage_spx_ids: ids.join(', ') });

  it('shows what would be created, kept out and held, with the source of every value, and writes nothing', () => {
    const one = held();
    const fresh = addNetSuiteCustomer(one.world, HOSTILE[0]);
    const unmarked = addNetSuiteCustomer(one.world, 'Not for anybody', { custentity_spx_export_to_spp: false });
    const before = JSON.stringify([one.world.spp.customers(), one.world.account.store.all('customer')]);
    const { text } = byId(one.world, fresh, unmarked, one.id, 424242).page;
    expect(text).toMatch(
      new RegExp(`<script>alert\\(1\\)</script>\\s+${fresh}\\s+Create\\s+No customer of SuiteProjects Pro looks like it`),
    );
    expect(text).toMatch(/Address: City\s+Springfield\s+Address: City: Springfield/);
    expect(text).toMatch(new RegExp(`Not for anybody\\s+${unmarked}\\s+Skip\\s+The filter keeps it out: not-marked\\.`));
    expect(text).toMatch(new RegExp(`Northwind Traders\\s+${one.id}\\s+Hold\\s+The SuiteProjects Pro customer with this nickname`));
    expect(text).toContain('NetSuite has no customer with these IDs: 424242.');
    expect(JSON.stringify([one.world.spp.customers(), one.world.account.store.all('customer')])).toBe(before);
  });

  it('shows field by field what an update would change, and a run then changes that', () => {
    const world = importWorld({ company });
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    runImport(world);
    saveInNetSuite(world, id, { companyname: 'Northwind Ltd' });
    const visitor = byId(world, id);
    expect(visitor.page.text).toMatch(/What would change in SuiteProjects Pro[\s\S]*Company\s+Northwind Traders\s+Northwind Ltd/);
    visitor.submit({}, 'Import this customer now');
    expect(visitor.page.text).toContain('of SuiteProjects Pro was updated.');
    expect(sppCustomersOf(world, id)[0]?.company).toBe('Northwind Ltd');
    expect(byId(world, id).page.text).toContain('SuiteProjects Pro holds all of it already.');
  });

  it('finds customers by a part of their name, and a sample of those that the filter lets through', () => {
    const world = importWorld({ company });
    const id = addNetSuiteCustomer(world, 'Zürich Traders');
    addNetSuiteCustomer(world, 'Not for anybody', { custentity_spx_export_to_spp: false });
    expect(preview(world, { custpage_spx_how: 'search', custpage_spx_text: 'zurich' }).page.text).toContain(`Zürich Traders (${id})`);
    const { text } = preview(world, { custpage_spx_how: 'sample', custpage_spx_count: '5' }).page;
    expect(text).toContain('Zürich Traders');
    expect(text).not.toContain('Not for anybody');
  });
});
