import { expectationOf, STORIES, type Story } from '../../sandbox/accounts/demo/stories';
import type { World } from '../../sandbox/cli/demo-world';
import type { Network } from '../../sandbox/http';
import type { StoredRecord } from '../../sandbox/netsuite/records/store';
import type { CustomerPreview, Preview } from '../../src/workflows/preview';
import { workflowIn } from '../workflows/workflow-in';
import { companyOf, connectedWorld, customersBySppId, runExport } from './worlds';

const ENOUGH = 200;
const PER_REQUEST = 50;
/** Stories whose customers tell something together only. */
const TOGETHER: Partial<Record<Story, number>> = { 'same-name-twice': 4, 'same-name-but-legal-form': 4, 'phone-of-a-shared-house': 6 };
const special = { ...Object.fromEntries(STORIES.map((story) => [story, 3])), ...TOGETHER, plain: 0 };
const company = companyOf({ ...special, plain: ENOUGH - companyOf(special).customers.length });
const ids = company.customers.map(({ record }) => record.id);

/** Customers of one story are previewed together, as a run sees them together. */
function chunks(): string[][] {
  const found: string[][] = [[]];
  for (const story of STORIES) {
    const own = company.customers.filter((one) => one.story === story).map(({ record }) => record.id);
    for (let start = 0; start < own.length; start += PER_REQUEST) {
      const part = own.slice(start, start + PER_REQUEST);
      if ((found.at(-1)?.length ?? 0) + part.length > PER_REQUEST) found.push([]);
      found.at(-1)?.push(...part);
    }
  }
  return found;
}

const preview = workflowIn('workflows/preview.ts');
/** Asks for a preview, and notes what is sent meanwhile. */
function ask(choice: unknown): Preview {
  const { account } = world;
  const network: Network = (request) => {
    bodies.push(request.body);
    return account.network(request);
  };
  return preview({ ...account, network }, `workflow.previewCustomers(${JSON.stringify(choice)})`);
}

/** The whole of both accounts, without what SuiteProjects Pro counts of every request and the script that calls the preview. */
function everything(): unknown {
  const { store, files, secrets, tasks, logs } = world.account;
  const { admittedRequests, stats, ...spp } = world.spp.snapshot() as unknown as Record<string, unknown>;
  expect([admittedRequests, stats]).not.toContain(undefined);
  const own = [...files].filter(([path]) => !path.includes('customscript_test'));
  return JSON.parse(JSON.stringify([store.snapshot(), own, [...secrets], tasks, logs, spp]));
}

let world: World;
let before: unknown;
let after: unknown;
let bodies: string[];
let previews: Map<string, CustomerPreview>;

beforeAll(() => {
  world = connectedWorld({ company });
  before = everything();
  bodies = [];
  previews = new Map(chunks().flatMap((some) => ask({ kind: 'ids', ids: some }).customers.map((one) => [one.customer.id, one])));
  after = everything();
  runExport(world);
});

describe('a preview of 200 customers of all stories', () => {
  it('shows them all', () => {
    expect(new Set(company.customers.map(({ story }) => story)).size).toBe(STORIES.length);
    expect([...previews.keys()].sort()).toEqual([...ids].sort());
    expect(ids).toHaveLength(ENOUGH);
  });

  it('changes nothing in NetSuite and nothing in SuiteProjects Pro', () => expect(after).toEqual(before));

  it('sends no command that writes', () => {
    expect(bodies.length).toBeGreaterThan(3);
    for (const body of bodies) expect(body).not.toMatch(/<(Modify|Add|Delete|Upsert|Submit|Approve|MakeURL|CreateUser)\b/);
  });
});

const exceptionOf = (id: string): StoredRecord['fields'] | undefined =>
  world.account.store.all('customrecord_spx_exception').find(({ fields }) => fields['custrecord_spx_exc_spp_id'] === id)?.fields;

/** What the run did with a customer, as its records show it. */
function done(id: string): string {
  const exception = exceptionOf(id);
  if (exception !== undefined) return exception['custrecord_spx_exc_kind'] === 'held' ? 'hold' : 'park';
  const customer = customersBySppId(world).get(id);
  if (customer !== undefined && String(world.spp.customer(id)?.custom['netsuite_customer_id__c']) === String(customer.id))
    return company.customers.find(({ record }) => record.id === id)?.story.startsWith('write-back-missing') ? 'link' : 'create';
  return 'skip';
}

const plansOf = <Act extends CustomerPreview['plan']['act']>(act: Act) =>
  [...previews.values()].flatMap((one) =>
    one.plan.act === act ? [{ ...one, plan: one.plan as Extract<CustomerPreview['plan'], { act: Act }> }] : [],
  );

describe('what the run does after it', () => {
  it('is what the preview said, for each customer', () => {
    const wrong = ids.filter((id) => company.customers.find(({ record }) => record.id === id)?.story !== 'already-integrated');
    const differing = wrong.filter((id) => done(id) !== previews.get(id)?.plan.act);
    expect(differing.map((id) => `${id}: said ${previews.get(id)?.plan.act}, did ${done(id)}`)).toEqual([]);
    const fates = { created: 'create', linked: 'link', held: 'hold', parked: 'park', skipped: 'skip' } as const;
    for (const { record, story } of company.customers) expect(previews.get(record.id)?.plan.act).toBe(fates[expectationOf(story).fate]);
  });

  it('fills each field of a created customer with the value of the draft', () => {
    const bySppId = customersBySppId(world);
    const created = plansOf('create');
    expect(created.length).toBeGreaterThan(130);
    for (const { customer, mapped, externalId, plan } of created) {
      expect(mapped.draft).toEqual(plan.draft);
      const stored = bySppId.get(customer.id);
      expect(stored?.fields['externalid']).toBe(externalId);
      for (const [field, value] of Object.entries(mapped.draft.fields))
        expect([field, String(stored?.fields[field])]).toEqual([field, String(value)]);
      const lines = stored?.sublists['addressbook'] ?? [];
      expect(lines).toHaveLength(mapped.draft.addresses.length);
      for (const [index, address] of mapped.draft.addresses.entries())
        for (const [field, value] of Object.entries(address.fields))
          expect(String(lines[index]?.subrecords['addressbookaddress']?.[field])).toBe(String(value));
    }
  });

  it('comes from the row, the source value and the steps that the preview named', () => {
    const draftOf = ({ mapped }: CustomerPreview, target: string): unknown => {
      const [, group, field] = /^address\.([^.]+)\.(.+)$/.exec(target) ?? [];
      return group === undefined
        ? mapped.draft.fields[target]
        : mapped.draft.addresses.find(({ label }) => label.toLowerCase() === group)?.fields[field ?? ''];
    };
    for (const one of plansOf('create')) {
      const source = company.customers.find(({ record }) => record.id === one.customer.id)?.record;
      const explained = new Map(one.mapped.explanation.map((entry) => [entry.target, entry]));
      for (const target of Object.keys(one.mapped.draft.fields)) expect(explained.get(target)?.rowId).toBe(`default:${target}`);
      const name = one.mapped.explanation.find(({ target }) => target === 'companyname') as (typeof one.mapped.explanation)[number] & {
        sourceValues: Record<string, string>;
      };
      expect(name.sourceValues).toEqual({ company: source?.company });
      for (const { target, value } of one.mapped.explanation) {
        // An address of which nothing is known but fixed parts is not created.
        if (value !== undefined && (one.mapped.draft.addresses.length > 0 || !target.startsWith('address.')))
          expect(draftOf(one, target)).toBe(value);
      }
    }
  });

  it('parks with the problems that the preview named, and holds with its reasons and candidates', () => {
    const parked = plansOf('park');
    const held = plansOf('hold');
    expect([parked.length > 20, held.length > 15]).toEqual([true, true]);
    for (const { customer, plan } of parked) {
      expect(JSON.parse(String(exceptionOf(customer.id)?.['custrecord_spx_exc_reasons']))).toEqual(plan.problems);
      expect(plan.problems.map(({ code }) => code)).toContain(
        expectationOf(company.customers.find(({ record }) => record.id === customer.id)!.story).reason,
      );
    }
    for (const { customer, plan } of held) {
      const [problem] = JSON.parse(String(exceptionOf(customer.id)?.['custrecord_spx_exc_reasons'])) as { data: { reasons: string } }[];
      expect(problem?.data.reasons).toBe(plan.reasons.join(', '));
      expect(plan.reasons).toContain(expectationOf(company.customers.find(({ record }) => record.id === customer.id)!.story).reason);
      expect(JSON.parse(String(exceptionOf(customer.id)?.['custrecord_spx_exc_candidates']))).toEqual(plan.candidates);
    }
  });

  it('skips for the condition that the preview named, with the value that was read', () => {
    for (const { customer, plan, exclusion } of plansOf('skip')) {
      expect(plan.reason).toBe(expectationOf(company.customers.find(({ record }) => record.id === customer.id)!.story).reason);
      expect(exclusion).toMatchObject({ reason: plan.reason, readings: [{ field: expect.any(String), value: expect.any(String) }] });
    }
  });
});
