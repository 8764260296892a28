import { ProductError } from '../../../src/core/errors/product-error';
import { writeBack, type WriteBackEntry } from '../../../src/suiteprojects/write-back';
import { seeded } from '../../core/seeded';
import { clientOf, fakeServer, response } from '../fake-server';
import { hostileServer, spoiledAnswers } from './hostile-server';
import { HUGE } from './mutate';

const FIELD = 'netsuite_customer_id__c';
const ENTRIES: readonly WriteBackEntry[] = Array.from({ length: 8 }, (_, at) => ({ sppId: String(at + 1), netsuiteId: String(9001 + at) }));
/** Requests that eight entries in batches of four may cost: each tried three times, halved down to one, the sign-in renewed. */
const MOST_REQUESTS = 120;

interface Sent {
  sppId: string;
  netsuiteId: string;
}

const sentIn = (body: string): Sent[] =>
  [...body.matchAll(/<id>(\d+)<\/id><netsuite_customer_id__c>(\d+)</g)].map(([, sppId = '', netsuiteId = '']) => ({ sppId, netsuiteId }));

/** An SPP that keeps what it is sent, but for one customer that it refuses. */
function keepingServer(refused: string): { answer: (body: string) => string; kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const answer = (body: string): string =>
    response(
      ...sentIn(body).map(({ sppId, netsuiteId }) => {
        if (sppId === refused) return '<Modify status="1104"><errors>not unique</errors></Modify>';
        kept.set(sppId, netsuiteId);
        return `<Modify status="0"><Customer><id>${sppId}</id><company>M&amp;M ${sppId}</company><${FIELD}>${netsuiteId}</${FIELD}></Customer></Modify>`;
      }),
    );
  return { answer, kept };
}

/** Writes back against a hostile server; 'all', 'some' or 'none' of what could be saved is known to be. */
function writeAll(seed: number): string {
  const random = seeded(seed);
  const refused = String(1 + (seed % 8));
  const spp = keepingServer(refused);
  const server = hostileServer(spp.answer, random, spoiledAnswers(random));
  const about = `seed ${seed}`;
  let outcomes: ReturnType<typeof writeBack>;
  try {
    outcomes = writeBack(clientOf(server), { field: FIELD, entries: ENTRIES, batchSize: 4 });
  } catch (error) {
    if (!(error instanceof ProductError)) throw new Error(`${about}, ${JSON.stringify(server.ways)}: ${String(error)}`, { cause: error });
    return 'thrown';
  }
  const what = `${about}, ${JSON.stringify(server.ways)}`;
  if (server.requests.length > MOST_REQUESTS) throw new Error(`${what}: ${server.requests.length} requests`);
  const wrong = server.bodies
    .flatMap(sentIn)
    .find((sent) => ENTRIES.find(({ sppId }) => sppId === sent.sppId)?.netsuiteId !== sent.netsuiteId);
  if (wrong !== undefined) throw new Error(`${what}: sent ${JSON.stringify(wrong)}`);
  if (outcomes.map(({ sppId }) => sppId).join() !== ENTRIES.map(({ sppId }) => sppId).join()) throw new Error(`${what}: other outcomes`);
  for (const outcome of outcomes) {
    const { netsuiteId = '' } = ENTRIES.find(({ sppId }) => sppId === outcome.sppId) ?? {};
    if (outcome.ok && spp.kept.get(outcome.sppId) !== netsuiteId) throw new Error(`${what}: ${outcome.sppId} was never saved`);
    if (!outcome.ok && outcome.message.length > 600) throw new Error(`${what}: a message of ${outcome.message.length} characters`);
  }
  const saved = outcomes.filter(({ ok }) => ok).length;
  return saved === ENTRIES.length - 1 ? 'all' : saved > 0 ? 'some' : 'none';
}

it('3,500 batches: what is called written back was saved with this very id, and every entry has an outcome', () => {
  const counts: Record<string, number> = {};
  for (let seed = 20_001; seed <= 23_500; seed += 1) {
    const outcome = writeAll(seed);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  expect(counts['thrown']).toBeUndefined();
  for (const kind of ['all', 'some', 'none']) expect(counts[kind]).toBeGreaterThan(200);
});

it.each(Object.entries(HUGE))('an answer %s leaves the entries to the next run', (_, spoil) => {
  const server = fakeServer(({ body }) => spoil(keepingServer('8').answer(body)));
  const outcomes = writeBack(clientOf(server), { field: FIELD, entries: ENTRIES });
  expect(new Set(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code)))).toEqual(new Set(['SPP_ANSWER_TOO_LARGE']));
});

it.each([
  ['another NetSuite id', `<Customer><id>1</id><${FIELD}>77</${FIELD}></Customer>`],
  ['the id twice', '<Customer><id>1</id><id>2</id></Customer>'],
  ['two records', '<Customer><id>1</id></Customer><Customer><id>1</id></Customer>'],
  ['an id that holds elements', '<Customer><id>1<b/></id></Customer>'],
])('a Modify that answers with %s is not taken for a success', (_, record) => {
  const server = fakeServer(response(`<Modify status="0">${record}</Modify>`));
  const [outcome] = writeBack(clientOf(server), { field: FIELD, entries: ENTRIES.slice(0, 1) });
  expect(outcome).toMatchObject({ ok: false, code: 'SPP_ANSWER_MISMATCH' });
});
