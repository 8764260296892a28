import { reconciles } from '../../sandbox/cli/run-summary';
import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import type { Session } from '../../sandbox/netsuite/types';
import { netSuiteSite } from '../../sandbox/web/netsuite-site';
import { createVisitor, type Visitor } from '../../sandbox/web/visitor';
import { companyOf, connectedWorld, customersBySppId, newestCounts, runExport, saveAgain, writtenBackId } from './worlds';

const company = companyOf({
  plain: 2,
  'name-of-84': 1,
  'email-without-at': 1,
  'email-with-two-ats': 1,
  'same-name-in-netsuite': 3,
  'same-name-in-netsuite-but-legal-form': 2,
  'same-name-twice': 4,
});
const idsOf = (story: string): string[] => company.customers.filter((one) => one.story === story).map(({ record }) => record.id);
const [heldA = '', heldB = '', heldC = ''] = [...idsOf('same-name-in-netsuite'), ...idsOf('same-name-in-netsuite-but-legal-form')];
const [longName = ''] = idsOf('name-of-84');
const FULL = { params: { custscript_spx_export_full: 'T' } };

/** A world after its first run, with the person who looks after it. */
function afterFirstRun(): { world: World; visitor: Visitor } {
  const world = connectedWorld({ company });
  runExport(world);
  return { world, visitor: createVisitor(world.network) };
}

const person = (name: string, roleId: string, world: World): Visitor => {
  const user: Session['user'] = { id: 9, name, email: `${name.toLowerCase()}@example.com`, role: 1001, roleId };
  return createVisitor(netSuiteSite(world.account, { user }));
};

const exceptionOf = (world: World, sppId: string) => {
  const row = world.account.store
    .all('customrecord_spx_exception')
    .filter(({ fields }) => fields['custrecord_spx_exc_spp_id'] === sppId)
    .at(-1);
  if (row === undefined) throw new Error(`There is no exception of ${sppId}.`);
  const said = (name: string) => String(row.fields[`custrecord_spx_exc_${name}`] ?? '');
  return { id: String(row.id), said, rows: world.account.store.all('customrecord_spx_exception').length };
};

const pageOf = (world: World, page: string, parameters: Record<string, string> = {}): string =>
  `${settingsUrl(world.account)}&${new URLSearchParams({ spx_page: page, ...parameters })}`;

const open = ({ world, visitor }: { world: World; visitor: Visitor }, page: 'exception' | 'duplicate', sppId: string) =>
  visitor.get(pageOf(world, page, { spx_exception: exceptionOf(world, sppId).id }));

const candidateIds = (visitor: Visitor): string[] =>
  visitor.page.forms[0]?.fields.flatMap(({ name, value }) => (name === 'custpage_spx_candidate' ? [value] : [])) ?? [];

const inNetSuite = (world: World): number => world.account.store.all('customer').length;

/** No customer twice, and every customer of the newest run with one fate. */
function expectWhole(world: World): void {
  expect(() => customersBySppId(world)).not.toThrow();
  expect(reconciles(newestCounts(world))).toBe(true);
  expect(newestCounts(world).pending).toBe(0);
}

describe('a held customer', () => {
  it('is shown beside its candidate, with score and reasons, and a link to the record', () => {
    const seen = afterFirstRun();
    seen.visitor.get(pageOf(seen.world, 'duplicates'));
    expect(seen.visitor.page.text).toContain('Alike in SuiteProjects Pro');
    const { text, links } = open(seen, 'duplicate', heldA);
    expect(text).toMatch(/same name ".+" \(\+60\)/);
    const [candidate] = candidateIds(seen.visitor);
    expect(links.find((one) => one.text === `NetSuite customer ${candidate}`)?.url).toContain(`custjob.nl?id=${candidate}`);
  });

  it('is linked at once, written back, noted, and left alone by the next run', () => {
    const seen = afterFirstRun();
    const { world, visitor } = seen;
    const before = inNetSuite(world);
    open(seen, 'duplicate', heldA);
    const [chosen = ''] = candidateIds(visitor);
    visitor.submit({ custpage_spx_candidate: chosen }, 'Link to this customer');
    expect(visitor.page.text).toContain(`Done\nNetSuite customer ${chosen} was linked.\nIts id was written to SuiteProjects Pro.`);
    expect(writtenBackId(world, heldA)).toBe(chosen);
    const { said } = exceptionOf(world, heldA);
    expect([said('status'), said('decision'), said('netsuite_id')]).toEqual(['resolved', 'linked', chosen]);
    expect(said('decided_by')).not.toBe('');
    expect(said('decided')).toMatch(/^2026-\d\d-\d\dT/);
    runExport(world, FULL);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 0 });
    expect(inNetSuite(world)).toBe(before);
    expectWhole(world);
  });

  it('is created at once, however often the button is pressed', () => {
    const seen = afterFirstRun();
    const { world, visitor } = seen;
    const before = inNetSuite(world);
    const second = createVisitor(world.network);
    open(seen, 'duplicate', heldA);
    open({ world, visitor: second }, 'duplicate', heldA);
    visitor.submit({}, 'Create a new customer');
    expect(visitor.page.text).toContain('was created.');
    second.submit({}, 'Create a new customer');
    expect(second.page.text).toContain('It was decided already');
    expect(second.page.text).toContain(`created, NetSuite customer ${exceptionOf(world, heldA).said('netsuite_id')}`);
    expect(inNetSuite(world)).toBe(before + 1);
    runExport(world, FULL);
    expect(inNetSuite(world)).toBe(before + 1);
    expectWhole(world);
  });

  it('that was linked takes its NetSuite customer from everybody else', () => {
    const seen = afterFirstRun();
    const { world, visitor } = seen;
    open(seen, 'duplicate', heldA);
    const [chosen = ''] = candidateIds(visitor);
    visitor.submit({ custpage_spx_candidate: chosen }, 'Link to this customer');
    const { id, said } = exceptionOf(world, heldB);
    const candidates = (JSON.parse(said('candidates')) as object[]).map((one) => ({ ...one, netsuiteId: chosen }));
    world.account.store.update('customrecord_spx_exception', Number(id), { custrecord_spx_exc_candidates: JSON.stringify(candidates) });
    open(seen, 'duplicate', heldB);
    visitor.submit({ custpage_spx_candidate: chosen }, 'Link to this customer');
    expect(visitor.page.text).toContain(`Nothing was linked\nThis NetSuite customer belongs to SuiteProjects Pro customer ${heldA}.`);
    expect(exceptionOf(world, heldB).said('status')).toBe('open');
    expect(writtenBackId(world, heldB)).toBe('');
  });

  it('whose candidate was deleted is not linked to it, and has none once looked for again', () => {
    const seen = afterFirstRun();
    const { world, visitor } = seen;
    open(seen, 'duplicate', heldA);
    const [chosen = ''] = candidateIds(visitor);
    world.account.store.remove('customer', Number(chosen));
    visitor.submit({ custpage_spx_candidate: chosen }, 'Link to this customer');
    expect(visitor.page.text).toContain('Nothing was linked\nThis NetSuite customer does not exist any more.');
    const customers = inNetSuite(world);
    visitor.submit({}, 'Refresh candidates');
    expect(visitor.page.text).toContain('No NetSuite customer looks like it any more.');
    expect([inNetSuite(world), candidateIds(visitor), exceptionOf(world, heldA).said('status')]).toEqual([customers, [], 'open']);
  });

  it('that is ignored is skipped with that reason, and tried by the next run when opened again', () => {
    const seen = afterFirstRun();
    const { world, visitor } = seen;
    open(seen, 'duplicate', heldA);
    visitor.submit({}, 'Ignore');
    expect(visitor.page.text).toContain('Runs leave this customer alone');
    runExport(world, FULL);
    expect(newestCounts(world).skipped).toMatchObject({ ignored: 1 });
    expectWhole(world);
    visitor.submit({}, 'Open again');
    world.clock.advance(6 * 3_600_000);
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ held: 1 });
    expect(exceptionOf(world, heldA).said('attempts')).toBe('2');
    expectWhole(world);
  });

  it('whose write-back fails stays open with the reason, and the next run repairs it although nothing changed', () => {
    const seen = afterFirstRun();
    const { world, visitor } = seen;
    open(seen, 'duplicate', heldA);
    const [chosen = ''] = candidateIds(visitor);
    world.spp.injectFault({ on: 'api', kind: 'status-on-modify', status: 1104, sppId: heldA });
    visitor.submit({ custpage_spx_candidate: chosen }, 'Link to this customer');
    expect(visitor.page.text).toContain('Done, but not written back');
    const { said, rows } = exceptionOf(world, heldA);
    expect([said('status'), said('decision'), said('netsuite_id')]).toEqual(['open', 'linked', chosen]);
    expect(said('what_to_do')).toContain('could not be written to SuiteProjects Pro');
    world.clock.advance(6 * 3_600_000);
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ linked: 1, writtenBack: 1 });
    expect(writtenBackId(world, heldA)).toBe(chosen);
    expect(exceptionOf(world, heldA).said('status')).toBe('resolved');
    expect(exceptionOf(world, heldA).rows).toBe(rows);
    expectWhole(world);
  });

  it('keeps a link that could not be carried out at all, and the next run does it', () => {
    const seen = afterFirstRun();
    const { world, visitor } = seen;
    open(seen, 'duplicate', heldA);
    const [chosen = ''] = candidateIds(visitor);
    world.spp.injectFault({ on: 'api', kind: 'http-500', times: 3 });
    visitor.submit({ custpage_spx_candidate: chosen }, 'Link to this customer');
    expect(visitor.page.text).toContain('The decision is kept; the next run links the customer.');
    world.clock.advance(6 * 3_600_000);
    runExport(world);
    expect(writtenBackId(world, heldA)).toBe(chosen);
    expectWhole(world);
  });
});

describe('a decision while a run is between getInputData and map', () => {
  const decisions = ['Create a new customer', 'Link to this customer', 'Ignore'] as const;

  it.each(decisions)('%s: holds, and the run counts it as it is', (button) => {
    const seen = afterFirstRun();
    const { world, visitor } = seen;
    const before = inNetSuite(world);
    open(seen, 'duplicate', heldA);
    const [chosen = ''] = candidateIds(visitor);
    let decided = false;
    const report = runExport(world, {
      ...FULL,
      faults: ({ stage, when }) => {
        if (stage === 'MAP' && when === 'before' && !decided) {
          decided = true;
          visitor.submit(button === 'Link to this customer' ? { custpage_spx_candidate: chosen } : {}, button);
        }
        return undefined;
      },
    });
    expect([decided, report.status]).toEqual([true, 'COMPLETE']);
    expect(exceptionOf(world, heldA).said('status')).toBe(button === 'Ignore' ? 'ignored' : 'resolved');
    expect(inNetSuite(world)).toBe(button === 'Create a new customer' ? before + 1 : before);
    if (button === 'Ignore') expect(newestCounts(world).skipped).toMatchObject({ ignored: 1 });
    else expect(newestCounts(world)).toMatchObject({ linked: 1 });
    expectWhole(world);
    runExport(world, FULL);
    expect(inNetSuite(world)).toBe(button === 'Create a new customer' ? before + 1 : before);
    expectWhole(world);
  });
});

describe('a parked customer', () => {
  const NAME = 'custpage_spx_edit_company';

  it('is exported with what is entered; the original is kept, and shown beside it', () => {
    const seen = afterFirstRun();
    const { world, visitor } = seen;
    const original = world.spp.customer(longName)?.company ?? '';
    open(seen, 'exception', longName);
    visitor.submit({ [NAME]: `${original} and more` }, 'Try again with what is entered');
    expect(visitor.page.text).toContain('Parked\n');
    const parked = exceptionOf(world, longName);
    expect((JSON.parse(parked.said('payload')) as { company: string }).company).toBe(original);
    expect([parked.said('decision'), parked.said('attempts')]).toEqual(['tried again', '2']);
    expect(visitor.page.text).toContain(original);
    expect(visitor.page.forms[0]?.fields.find(({ name }) => name === NAME)?.value).toBe(`${original} and more`);
    saveAgain(world, longName, {});
    runExport(world);
    expect((JSON.parse(exceptionOf(world, longName).said('payload')) as { company: string }).company).toBe(original);
    visitor.get(visitor.page.url);
    visitor.submit({ [NAME]: 'Short & <b>"Sweet"</b>' }, 'Try again with what is entered');
    expect(visitor.page.text).toContain('was created.');
    expect(visitor.page.html).not.toContain('<b>"Sweet"');
    expect(customersBySppId(world).get(longName)?.fields['companyname']).toBe('Short & <b>"Sweet"</b>');
    expect(world.spp.customer(longName)?.company).toBe(original);
    const before = inNetSuite(world);
    runExport(world, FULL);
    expect(inNetSuite(world)).toBe(before);
    expectWhole(world);
  });

  it('of one kind is tried with all of its kind', () => {
    const { world, visitor } = afterFirstRun();
    const [first = '', second = ''] = [...idsOf('email-without-at'), ...idsOf('email-with-two-ats')];
    const addr = world.spp.customer(first)?.addr;
    if (addr !== undefined) saveAgain(world, first, { addr: { ...addr, email: 'ok@right.example' } });
    visitor.get(pageOf(world, 'exceptions'));
    visitor.submit({ custpage_spx_code: 'EMAIL_INVALID' }, 'Try all of this kind again');
    expect(visitor.page.text).toContain('Tried again: 2 customers. In NetSuite now: 1. Still waiting for a person: 1.');
    expect(exceptionOf(world, second).said('status')).toBe('open');
    visitor.get(pageOf(world, 'exceptions', { spx_status: 'resolved' }));
    expect(visitor.page.text).toContain(`NetSuite customer ${writtenBackId(world, first)}; created by`);
  });
});

describe('roles', () => {
  it('an auditor looks and cannot act, an operator acts', () => {
    const seen = afterFirstRun();
    const { world } = seen;
    const auditor = person('Audrey', 'customrole_spx_auditor', world);
    for (const page of ['exceptions', 'duplicates']) expect(auditor.get(pageOf(world, page)).forms[0]?.buttons).toEqual([]);
    open({ world, visitor: auditor }, 'duplicate', heldA);
    expect(auditor.page.text).toContain('same name');
    expect([auditor.page.forms[0]?.buttons, candidateIds(auditor)]).toEqual([[], []]);
    open({ world, visitor: auditor }, 'exception', longName);
    expect(auditor.page.forms[0]?.buttons).toEqual([]);
    const operator = person('Olga', 'customrole_spx_operator', world);
    open({ world, visitor: operator }, 'duplicate', heldC);
    operator.submit({}, 'Create a new customer');
    expect(operator.page.text).toContain('was created.');
    expect(exceptionOf(world, heldC).said('decided_by')).toBe('Olga');
  });
});
