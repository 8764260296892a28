import { runSubmittedTasks } from '../../sandbox/netsuite/engine/map-reduce';
import {
  changeConfiguration,
  changeSettings,
  companyOf,
  connectedWorld,
  customersBySppId,
  newestCounts,
  newestRow,
  runExport,
  saveAgain,
  writtenBackId,
} from './worlds';

describe('when NetSuite has a customer of the same name', () => {
  const namesake = companyOf({ 'same-name-in-netsuite': 1 });
  const id = namesake.customers[0]?.record.id ?? '';

  it('the customer is held by default, with the candidate named', () => {
    const world = connectedWorld({ company: namesake });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 0, held: 1 });
    const [reason] = JSON.parse(String(newestRow(world, 'customrecord_spx_exception')['custrecord_spx_exc_reasons'])) as {
      data: { candidates: string };
    }[];
    const candidate = world.account.store.get('customer', Number(reason?.data.candidates));
    expect(candidate?.fields['companyname']).toEqual(namesake.customers[0]?.record.company);
  });

  it('the customer is linked by the policy link-single-exact', () => {
    const world = connectedWorld({ company: namesake });
    changeSettings(world, { onNameMatch: 'link-single-exact' });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 1, held: 0 });
    expect(world.account.store.get('customer', Number(writtenBackId(world, id)))?.fields['companyname']).toBe(
      namesake.customers[0]?.record.company,
    );
  });

  it('two SPP customers are never both linked to one NetSuite customer: they are held', () => {
    const twice = {
      ...namesake,
      customers: [...namesake.customers, ...namesake.customers.map((one) => ({ ...one, record: { ...one.record, id: '99001' } }))],
    };
    const world = connectedWorld({ company: twice });
    changeSettings(world, { onNameMatch: 'link-single-exact' });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 0, held: 2 });
  });

  it('the customer is created by the policy create-anyway', () => {
    const world = connectedWorld({ company: namesake });
    changeSettings(world, { onNameMatch: 'create-anyway' });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 1, held: 0 });
    expect(customersBySppId(world).has(id)).toBe(true);
  });
});

describe('two customers of one name in SuiteProjects Pro', () => {
  const all = companyOf({ 'same-name-twice': 100 });
  const twins = { ...all, customers: all.customers.filter(({ record }) => record.company === all.customers[0]?.record.company) };
  const [one, other] = twins.customers.map(({ record }) => record.id);

  it('stay held when only one of them is saved again: nobody has decided yet', () => {
    const world = connectedWorld({ company: twins });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, held: 2 });
    saveAgain(world, one, {});
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ read: 1, created: 0, held: 1 });
  });

  it('are each created once one has another name', () => {
    const world = connectedWorld({ company: twins });
    runExport(world);
    saveAgain(world, one, { company: 'Quite Another Name' });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 1, held: 0 });
    saveAgain(world, other, {});
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 1, held: 0 });
    expect(world.account.store.all('customrecord_spx_exception').map(({ fields }) => fields['custrecord_spx_exc_status'])).toEqual([
      'resolved',
      'resolved',
    ]);
  });
});

describe('a mapping row of the administrator', () => {
  it('takes the place of the shipped row of the same field', () => {
    const company = companyOf({ plain: 1 });
    const world = connectedWorld({ company });
    changeConfiguration(world, {
      rows: [
        {
          id: 'mine',
          order: 5,
          target: 'companyname',
          kind: 'text',
          expression: 'company | upper',
          onEmpty: 'park',
          onNoMatch: 'park',
          active: true,
          isDefaultRow: false,
        },
      ],
    });
    runExport(world);
    const record = company.customers[0]?.record;
    expect(customersBySppId(world).get(record?.id ?? '')?.fields['companyname']).toBe(record?.company.trim().toUpperCase());
  });
});

describe('a run that is too large to persist', () => {
  const company = companyOf({ plain: 120, 'name-of-84': 2 });
  const world = connectedWorld({ company });
  const runs = () =>
    world.account.store
      .all('customrecord_spx_run')
      .map(({ fields }) => fields)
      .filter((run) => run['custrecord_spx_run_status'] !== 'queued');
  const created = () => runs().map((run) => (JSON.parse(String(run['custrecord_spx_run_counts'])) as { created: number }).created);

  beforeAll(() => {
    changeSettings(world, { sliceCharacters: 20_000, pageSize: 50 });
    runExport(world);
  });

  it('ends its slice at a page border, says so, and keeps the watermark', () => {
    expect(created()).toEqual([50]);
    expect(runs()[0]).toMatchObject({ custrecord_spx_run_status: 'complete', custrecord_spx_run_watermark_after: null });
    expect(runs()[0]?.['custrecord_spx_run_message']).toMatch(/the next slice starts by itself/);
  });

  it('starts the next slices by itself, until everybody is created and written back once', () => {
    runSubmittedTasks(world.account);
    expect(created().reduce((sum, count) => sum + count, 0)).toBe(120);
    expect(runs().length).toBeGreaterThanOrEqual(3);
    expect(runs().at(-1)?.['custrecord_spx_run_watermark_after']).toMatch(/^2026-01-15/);
    expect(company.customers.filter(({ story, record }) => story === 'plain' && writtenBackId(world, record.id) === '')).toEqual([]);
    const sppIds = company.customers.map(({ record }) => record.id);
    expect(sppIds.filter((id) => customersBySppId(world).has(id))).toHaveLength(120);
  });
});

describe('a customer that was parked and then corrected in SuiteProjects Pro', () => {
  const id = companyOf({ 'name-of-84': 1 }).customers[0]?.record.id ?? '';

  it('is created by the next run, and its exception is resolved', () => {
    const world = connectedWorld({ company: companyOf({ 'name-of-84': 1 }) });
    runExport(world);
    expect(newestRow(world, 'customrecord_spx_exception')).toMatchObject({
      custrecord_spx_exc_code: 'NAME_TOO_LONG',
      custrecord_spx_exc_status: 'open',
    });
    saveAgain(world, id, { company: 'A Name That Fits' });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 1, parked: 0 });
    expect(newestRow(world, 'customrecord_spx_exception')).toMatchObject({
      custrecord_spx_exc_status: 'resolved',
      custrecord_spx_exc_attempts: 1,
    });
  });

  it.each([
    ['integrated by hand', { netsuite_customer_id__c: '4711' }, 'already-integrated'],
    ['not to be exported any more', { export_customer_to_ns__c: '0' }, 'not-marked'],
  ])('has its exception resolved when it is %s', (_, custom, reason) => {
    const world = connectedWorld({ company: companyOf({ 'name-of-84': 1 }) });
    runExport(world);
    saveAgain(world, id, { custom: { ...world.spp.customer(id)?.custom, ...custom } });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ read: 1, skipped: { [reason]: 1 }, parked: 0, pending: 0 });
    expect(newestRow(world, 'customrecord_spx_exception')).toMatchObject({ custrecord_spx_exc_status: 'resolved' });
    expect(newestRow(world, 'customrecord_spx_run')).toMatchObject({ custrecord_spx_run_status: 'complete' });
  });

  it('counts one more attempt on the same exception as long as it is wrong', () => {
    const world = connectedWorld({ company: companyOf({ 'name-of-84': 1 }) });
    runExport(world);
    saveAgain(world, id, { notes: 'still too long' });
    runExport(world);
    expect(world.account.store.all('customrecord_spx_exception')).toHaveLength(1);
    expect(newestRow(world, 'customrecord_spx_exception')).toMatchObject({
      custrecord_spx_exc_status: 'open',
      custrecord_spx_exc_attempts: 2,
    });
  });
});
