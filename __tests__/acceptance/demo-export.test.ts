import { demoCompany } from '../../sandbox/accounts/demo/demo-company';
import { expectationOf } from '../../sandbox/accounts/demo/stories';
import { demoAccount } from '../../sandbox/accounts/variants';
import { reconciles, type RunRowCounts } from '../../sandbox/cli/run-summary';
import type { World } from '../../sandbox/cli/demo-world';
import type { MapReduceReport } from '../../sandbox/netsuite/engine/report';
import { differences } from './expected-customer';
import { connectedWorld, customersBySppId, newestCounts, runExport, writtenBackId } from './worlds';

const company = demoCompany();
const fates = company.customers.map(({ story, record }) => ({ id: record.id, story, ...expectationOf(story) }));
const idsOf = (fate: string) => fates.filter((one) => one.fate === fate).map(({ id }) => id);

let world: World;
let report: MapReduceReport;
let counts: RunRowCounts;
let idsBefore: Set<number>;

beforeAll(() => {
  world = connectedWorld({ company });
  idsBefore = new Set(world.account.store.all('customer').map(({ id }) => id));
  report = runExport(world);
  counts = newestCounts(world);
});

/** Outcome of every SPP customer as the records of NetSuite show it, read after the run. */
function observedFate(id: string, exceptions: Map<string, { kind: string; code: string }>): string {
  const exception = exceptions.get(id);
  if (exception !== undefined) return `${exception.kind} ${exception.code}`;
  const customer = customersBySppId(world).get(id);
  if (customer === undefined) return 'not in NetSuite';
  return idsBefore.has(customer.id) ? 'in NetSuite before' : 'created';
}

function exceptionsBySppId(): Map<string, { kind: string; code: string }> {
  return new Map(
    world.account.store
      .all('customrecord_spx_exception')
      .map(({ fields }) => [
        String(fields['custrecord_spx_exc_spp_id']),
        { kind: String(fields['custrecord_spx_exc_kind']), code: String(fields['custrecord_spx_exc_code']) },
      ]),
  );
}

describe('the export of the demo company', () => {
  it('completes without an error in any stage', () => {
    expect(report).toMatchObject({ status: 'COMPLETE', errors: [], restarts: 0 });
  });

  it('accounts for all 1,000 customers, and the totals reconcile', () => {
    const skipped = (reason: string) => fates.filter((one) => one.fate === 'skipped' && one.reason === reason).length;
    expect(counts).toMatchObject({
      read: 1000,
      skipped: { 'not-marked': skipped('not-marked'), inactive: skipped('inactive'), 'already-integrated': skipped('already-integrated') },
      created: idsOf('created').length,
      linked: idsOf('linked').length,
      held: idsOf('held').length,
      parked: idsOf('parked').length,
      pending: 0,
      writtenBack: idsOf('created').length + idsOf('linked').length,
      writeBackFailed: 0,
    });
    expect(reconciles(counts)).toBe(true);
  });

  it('gives every single customer the fate that its story demands', () => {
    const exceptions = exceptionsBySppId();
    const bySppId = customersBySppId(world);
    const wrong = fates.flatMap(({ id, story, fate, reason }) => {
      const wanted = {
        created: 'created',
        linked: 'in NetSuite before',
        held: 'held POSSIBLE_DUPLICATE',
        parked: `parked ${reason}`,
        skipped: bySppId.has(id) ? 'in NetSuite before' : 'not in NetSuite',
      }[fate];
      const observed = observedFate(id, exceptions);
      return observed === wanted ? [] : [`${id} ${story}: wanted ${wanted}, got ${observed}`];
    });
    expect(wrong).toEqual([]);
  });

  it('creates exactly as many customers as it says', () => {
    expect(world.account.store.all('customer')).toHaveLength(idsBefore.size + counts.created);
  });

  it('fills every field of every created customer as the independent rules demand', () => {
    const created = customersBySppId(world);
    const sources = new Map(company.customers.map(({ record }) => [record.id, record]));
    const wrong = idsOf('created').flatMap((id) => {
      const source = sources.get(id);
      const customer = created.get(id);
      if (source === undefined || customer === undefined) return [`${id} is missing`];
      return differences(source, customer, demoAccount, { sppCompany: company.sppCompany }).map((difference) => `${id}: ${difference}`);
    });
    expect(wrong).toEqual([]);
  });

  it('writes the NetSuite internal id back for every created and linked customer, and for nobody else', () => {
    const bySppId = customersBySppId(world);
    const wrong = [...idsOf('created'), ...idsOf('linked')].filter((id) => writtenBackId(world, id) !== String(bySppId.get(id)?.id));
    expect(wrong).toEqual([]);
    const others = [...idsOf('held'), ...idsOf('parked')].filter((id) => writtenBackId(world, id) !== '');
    expect(others).toEqual([]);
  });

  it("leaves Oracle's own export box alone", () => {
    const touched = world.account.store.all('customer').filter(({ fields }) => 'custentity_oa_export_to_openair' in fields);
    expect(touched).toEqual([]);
  });

  it('does not touch customers that were there before (create only)', () => {
    const changed = [...idsBefore].filter((id) => {
      const { datecreated, lastmodifieddate } = world.account.store.get('customer', id)?.fields ?? {};
      return datecreated !== lastmodifieddate;
    });
    expect(changed).toEqual([]);
  });

  it('costs at most 17 units per created customer and at most 3 requests per 1,000', () => {
    expect(report.units.total / counts.created).toBeLessThanOrEqual(17);
    expect(world.spp.stats.requests).toBeLessThanOrEqual(3);
  });

  it('reports every exception with its source, its reason and a remedy', () => {
    for (const { fields } of world.account.store.all('customrecord_spx_exception')) {
      const [reason] = JSON.parse(String(fields['custrecord_spx_exc_reasons'])) as { code: string }[];
      expect(reason?.code).toBe(fields['custrecord_spx_exc_code']);
      expect(fields['custrecord_spx_exc_what_to_do']).toMatch(/^[A-Z].+\.$/m);
      expect((JSON.parse(String(fields['custrecord_spx_exc_payload'])) as { id: string }).id).toBe(fields['custrecord_spx_exc_spp_id']);
      expect(fields).toMatchObject({ custrecord_spx_exc_status: 'open', custrecord_spx_exc_attempts: 1 });
    }
  });
});

describe('the second export in the same account', () => {
  beforeAll(() => {
    report = runExport(world);
  });

  it('creates nothing, links nothing, and says so', () => {
    const second = newestCounts(world);
    expect(second).toMatchObject({ created: 0, linked: 0, pending: 0, writtenBack: 0 });
    expect(reconciles(second)).toBe(true);
    expect(world.account.store.all('customer')).toHaveLength(idsBefore.size + counts.created);
    const run = world.account.store.all('customrecord_spx_run').at(-1);
    expect(run?.fields['custrecord_spx_run_message']).toMatch(/^No customer was created or linked\./);
  });

  it("reads from the first run's start on: customers that the write-back touched come again and are skipped as integrated", () => {
    expect(newestCounts(world).skipped).toEqual({ 'already-integrated': counts.writtenBack });
  });
});

describe('secrets', () => {
  it('are in no log, no record and no file in clear', () => {
    const everything = JSON.stringify([
      world.account.logs,
      ['customer', 'customrecord_spx_connection', 'customrecord_spx_run', 'customrecord_spx_exception'].map((type) =>
        world.account.store.all(type),
      ),
      [...world.account.files],
    ]);
    for (const secret of ['sandbox-api-key-0E68', 'sandbox-client-secret', 'sandbox-aes-key-of-32-characters', 'sandbox-password'])
      expect(everything).not.toContain(secret);
  });
});
