import type { World } from '../../../sandbox/cli/demo-world';
import type { OneOutcome } from '../../../src/workflows/export/export-one';
import { companyOf, connectedWorld, customersBySppId, saveAgain, writtenBackId } from '../../acceptance/worlds';
import { workflowIn } from '../workflow-in';

const company = companyOf({
  ...{ plain: 6, 'write-back-missing': 1, 'email-without-at': 1, 'same-name-in-netsuite': 1, 'same-phone-in-netsuite': 1 },
  ...{ inactive: 1, 'not-marked': 1 },
});
const idsOf = (story: string): string[] => company.customers.filter((one) => one.story === story).map(({ record }) => record.id);
const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = idsOf('plain');
const only = (story: string): string => idsOf(story)[0] ?? '';

const exporting = workflowIn('workflows/export/export-one.ts');
const exportOne = (one: object): OneOutcome => exporting(world.account, `workflow.openExporter().exportOne(${JSON.stringify(one)})`);
const customersInNetSuite = (): number => world.account.store.all('customer').length;
const exceptionsOf = (sppId: string) =>
  world.account.store.all('customrecord_spx_exception').filter(({ fields }) => fields['custrecord_spx_exc_spp_id'] === sppId);

let world: World;
beforeAll(() => {
  world = connectedWorld({ company });
});

it('creates a new customer and writes its id back', () => {
  const outcome = exportOne({ sppId: first });
  const customer = customersBySppId(world).get(first);
  expect(outcome).toEqual({ kind: 'created', netsuiteId: String(customer?.id), writtenBack: true });
  expect(customer?.fields).toMatchObject({ companyname: world.spp.customer(first)?.company.trim(), externalid: `spp:summit:${first}` });
  expect(writtenBackId(world, first)).toBe(String(customer?.id));
});

it('creates the same customer once, however often it is asked', () => {
  exportOne({ sppId: second });
  const before = customersInNetSuite();
  expect(exportOne({ sppId: second })).toEqual({ kind: 'filtered-out', reason: 'already-integrated' });
  expect(customersInNetSuite()).toBe(before);
});

it('links a customer that NetSuite has already', () => {
  const sppId = only('write-back-missing');
  const before = customersInNetSuite();
  expect(exportOne({ sppId })).toMatchObject({ kind: 'linked', writtenBack: true });
  expect(customersInNetSuite()).toBe(before);
  expect(writtenBackId(world, sppId)).toBe(String(customersBySppId(world).get(sppId)?.id));
});

it('says that the id was not written back, and links the next time', () => {
  world.spp.injectFault({ on: 'api', kind: 'status-on-modify', status: 999 });
  const outcome = exportOne({ sppId: third });
  expect(outcome).toMatchObject({ kind: 'created', writtenBack: false });
  expect(writtenBackId(world, third)).toBe('');
  const before = customersInNetSuite();
  const again = exportOne({ sppId: third });
  expect(again).toEqual({ ...outcome, kind: 'linked', writtenBack: true });
  expect(customersInNetSuite()).toBe(before);
});

describe('a customer that cannot be right', () => {
  const sppId = only('email-without-at');

  it('is parked with its problems, and counted once more the next time', () => {
    const outcome = exportOne({ sppId });
    expect(outcome).toMatchObject({ kind: 'parked', problems: [{ code: 'EMAIL_INVALID', target: 'email' }] });
    exportOne({ sppId });
    expect(exceptionsOf(sppId).map(({ fields }) => fields)).toMatchObject([
      { custrecord_spx_exc_status: 'open', custrecord_spx_exc_attempts: 2, custrecord_spx_exc_code: 'EMAIL_INVALID' },
    ]);
    expect(writtenBackId(world, sppId)).toBe('');
  });

  it('is created with what a person enters, and its exception is closed', () => {
    const edits = { 'addr.email': 'sales@corrected.example' };
    expect(exportOne({ sppId, edits })).toMatchObject({ kind: 'created', writtenBack: true });
    expect(customersBySppId(world).get(sppId)?.fields['email']).toBe('sales@corrected.example');
    expect(exceptionsOf(sppId).map(({ fields }) => fields['custrecord_spx_exc_status'])).toEqual(['resolved']);
    expect(world.spp.customer(sppId)?.addr?.email).toBe('sales at acme');
  });
});

describe('a customer that looks like one of NetSuite', () => {
  it.each([
    ['same-name-in-netsuite', 'same-name-in-netsuite'],
    ['same-phone-in-netsuite', 'same-phone-in-netsuite'],
  ])('%s: is held, and nothing is created', (story, reason) => {
    const before = customersInNetSuite();
    const outcome = exportOne({ sppId: only(story) });
    expect(outcome).toMatchObject({ kind: 'held', problems: [{ code: 'POSSIBLE_DUPLICATE', data: { reasons: reason } }] });
    expect(customersInNetSuite()).toBe(before);
  });

  it('is linked or created as a person decides', () => {
    const stranger = world.account.store.all('customer').find(({ fields }) => fields['companyname'] === 'Northgate Piano Movers');
    const decision = { kind: 'link', netsuiteId: String(stranger?.id) };
    expect(exportOne({ sppId: only('same-name-in-netsuite'), decision })).toMatchObject({
      kind: 'linked',
      netsuiteId: decision.netsuiteId,
    });
    expect(writtenBackId(world, only('same-name-in-netsuite'))).toBe(decision.netsuiteId);
    expect(exportOne({ sppId: only('same-phone-in-netsuite'), decision: { kind: 'create' } })).toMatchObject({ kind: 'created' });
    for (const sppId of [only('same-name-in-netsuite'), only('same-phone-in-netsuite')])
      expect(exceptionsOf(sppId).map(({ fields }) => fields['custrecord_spx_exc_status'])).toEqual(['resolved']);
  });
});

describe('a customer that looks like one which was held before', () => {
  const phone = '+49 30 5550777';
  const twin = (id: string | undefined) => saveAgain(own, id, { addr: { country: 'Germany', phone }, code: '' });
  const plain = companyOf({ plain: 2 });
  const [held = '', late = ''] = plain.customers.map(({ record }) => record.id);
  let own: World;
  let asked: (one: object) => OneOutcome;

  beforeAll(() => {
    own = connectedWorld({ company: plain });
    asked = (one) => exporting(own.account, `workflow.openExporter().exportOne(${JSON.stringify(one)})`);
    own.account.store.insert('customer', { isperson: 'F', entitystatus: '13', companyname: own.spp.customer(held)?.company ?? '' });
    twin(held);
    twin(late);
    expect(asked({ sppId: held })).toMatchObject({ kind: 'held', problems: [{ data: { reasons: 'same-name-in-netsuite' } }] });
  });

  it('is held as well, and names it', () => {
    const outcome = asked({ sppId: late });
    expect(outcome).toMatchObject({ kind: 'held', problems: [{ data: { reasons: 'same-phone-in-suiteprojects-pro', alike: held } }] });
  });

  it('is created when a person says so, and stands in the way of the other one as a NetSuite customer then', () => {
    expect(asked({ sppId: late, decision: { kind: 'create' } })).toMatchObject({ kind: 'created', writtenBack: true });
    const reasons = 'same-name-in-netsuite, belongs-to-another-spp-customer';
    expect(asked({ sppId: held })).toMatchObject({ kind: 'held', problems: [{ data: { reasons } }] });
  });
});

describe('a customer that a person ignores', () => {
  const plain = companyOf({ 'email-without-at': 1 });
  const sppId = plain.customers[0]?.record.id ?? '';
  const statusOf = ({ account }: World) =>
    account.store.all('customrecord_spx_exception').map(({ fields }) => fields['custrecord_spx_exc_status']);

  it('is left alone, also with what would make it right, and stays ignored when the filter keeps it out', () => {
    const own = connectedWorld({ company: plain });
    const asked = (one: object): OneOutcome => exporting(own.account, `workflow.openExporter().exportOne(${JSON.stringify(one)})`);
    const before = own.account.store.all('customer').length;
    asked({ sppId });
    own.account.store.update('customrecord_spx_exception', own.account.store.all('customrecord_spx_exception')[0]?.id ?? 0, {
      custrecord_spx_exc_status: 'ignored',
    });
    expect(asked({ sppId, edits: { 'addr.email': 'sales@corrected.example' } })).toEqual({ kind: 'ignored' });
    saveAgain(own, sppId, { active: '0' });
    expect(asked({ sppId })).toEqual({ kind: 'filtered-out', reason: 'inactive' });
    expect(own.account.store.all('customer')).toHaveLength(before);
    expect(statusOf(own)).toEqual(['ignored']);
  });
});

it.each(['inactive', 'not-marked'])('leaves a customer alone that the filter keeps out: %s', (reason) => {
  expect(exportOne({ sppId: only(reason) })).toEqual({ kind: 'filtered-out', reason });
});

it('closes the exception of a customer that the filter keeps out by now', () => {
  saveAgain(world, fourth, { addr: { ...world.spp.customer(fourth)?.addr, country: 'Atlantis' } });
  expect(exportOne({ sppId: fourth })).toMatchObject({ kind: 'parked', problems: [{ code: 'COUNTRY_UNKNOWN' }] });
  saveAgain(world, fourth, { active: '0' });
  expect(exportOne({ sppId: fourth })).toEqual({ kind: 'filtered-out', reason: 'inactive' });
  expect(exceptionsOf(fourth).map(({ fields }) => fields['custrecord_spx_exc_status'])).toEqual(['resolved']);
});

it('says that a customer is gone', () => expect(exportOne({ sppId: '999999' })).toEqual({ kind: 'gone' }));

it('links whom NetSuite knows by the external id, whatever else has become of that customer', () => {
  const taken = world.account.store.all('customer').find(({ fields }) => fields['externalid'] === `spp:summit:${first}`);
  world.account.store.update('customer', taken?.id ?? 0, { externalid: `spp:summit:${fifth}`, custentity_spx_customer_id: '' });
  expect(exportOne({ sppId: fifth })).toEqual({ kind: 'linked', netsuiteId: String(taken?.id), writtenBack: true });
});

it('creates no second customer when SuiteProjects Pro goes down after the first step', () => {
  world.spp.injectFault({ on: 'api', kind: 'http-503', skip: 1, times: 4 });
  expect(exportOne({ sppId: sixth })).toMatchObject({ kind: 'created', writtenBack: false });
  const created = customersInNetSuite();
  const kinds: string[] = [];
  for (let attempt = 0; attempt < 4 && kinds.at(-1) !== 'linked'; attempt += 1)
    try {
      kinds.push(exportOne({ sppId: sixth }).kind);
    } catch (error) {
      kinds.push((error as Error).message);
    }
  expect(kinds.at(-1)).toBe('linked');
  expect(customersInNetSuite()).toBe(created);
  expect(writtenBackId(world, sixth)).toBe(String(customersBySppId(world).get(sixth)?.id));
});
