import { writeBack, type WriteBackEntry } from '../../src/suiteprojects/write-back';
import { type FakeServer, type Scripted, clientOf, fakeServer, platformError, response } from './fake-server';

const FIELD = 'netsuite_customer_id__c';
const entries = (count: number): WriteBackEntry[] =>
  Array.from({ length: count }, (_, index) => ({ sppId: String(index + 1), netsuiteId: String(9001 + index) }));

const idsIn = (body: string): string[] => [...body.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id ?? '');
const saved = (id: string): string => `<Modify status = "0"><Customer><id>${id}</id></Customer></Modify >`;
/** Answers every Modify of one request. */
const each =
  (block: (id: string, index: number) => string): Scripted =>
  ({ body }) =>
    response(...idsIn(body).map(block));
const sizes = (server: FakeServer): number[] => server.bodies.map((body) => idsIn(body).length);
const write = (server: FakeServer, list: WriteBackEntry[], batchSize?: number): ReturnType<typeof writeBack> =>
  writeBack(clientOf(server), { field: FIELD, entries: list, batchSize });
const ok = (list: WriteBackEntry[]): object[] => list.map(({ sppId }) => ({ sppId, ok: true }));

it('sends one Modify an entry and reports each as saved', () => {
  const server = fakeServer(each(saved));
  expect(write(server, entries(2))).toEqual(ok(entries(2)));
  expect(server.bodies[0]).toContain(
    `<Modify type="Customer" enable_custom="1"><Customer><id>1</id><${FIELD}>9001</${FIELD}></Customer></Modify>` +
      `<Modify type="Customer" enable_custom="1"><Customer><id>2</id><${FIELD}>9002</${FIELD}></Customer></Modify>`,
  );
});

it('sends nothing when there is nothing to write', () => expect(write(fakeServer(), [])).toEqual([]));

it('sends 500 a request', () => {
  const server = fakeServer(each(saved), each(saved), each(saved));
  expect(write(server, entries(1001))).toEqual(ok(entries(1001)));
  expect(sizes(server)).toEqual([500, 500, 1]);
});

it.each([0, 1001, 2.5])('takes no batch of %d', (size) => expect(() => write(fakeServer(), entries(1), size)).toThrow(RangeError));

it.each([
  ['a value that is not unique', 1104, 'SPP_RECORD_REFUSED'],
  ['a customer that is gone', 601, 'SPP_RECORD_REFUSED'],
  ['a field that does not exist', 602, 'SPP_REQUEST_INVALID'],
  ['no permission', 803, 'SPP_PERMISSION_MISSING'],
  ['projections that run', 606, 'SPP_UNAVAILABLE'],
  ['a status nobody knows', 31_337, 'SPP_UNKNOWN_STATUS'],
])('reports %s of one record, and the others as saved', (_, status, code) => {
  const server = fakeServer(each((id) => (id === '2' ? `<Modify status="${status}"><errors>why</errors></Modify>` : saved(id))));
  expect(write(server, entries(3))).toEqual([
    { sppId: '1', ok: true },
    { sppId: '2', ok: false, status, code, message: 'why' },
    { sppId: '3', ok: true },
  ]);
  expect(server.requests).toHaveLength(1);
});

it.each([
  ['another record', '<Customer><id>1</id></Customer>'],
  ['no id', '<Customer/>'],
  ['no record', ''],
])('does not take the answer of %s for its own', (_, record) => {
  const server = fakeServer(each((id) => (id === '2' ? `<Modify status="0">${record}</Modify>` : saved(id))));
  expect(write(server, entries(2))[1]).toMatchObject({ sppId: '2', ok: false, status: 0, code: 'SPP_ANSWER_MISMATCH' });
});

describe('a batch that is too large', () => {
  const tooLarge = '<response status="555">too many</response>';
  /** Takes so many commands in one request, and refuses the request as a whole beyond. */
  const takes =
    (most: number): Scripted =>
    (request) =>
      idsIn(request.body).length > most ? tooLarge : response(...idsIn(request.body).map(saved));

  it('is halved until it fits', () => {
    const server = fakeServer(...Array.from({ length: 7 }, () => takes(3)));
    expect(write(server, entries(10))).toEqual(ok(entries(10)));
    expect(sizes(server)).toEqual([10, 5, 3, 2, 5, 3, 2]);
  });

  it('is given up at one record, and the others are saved', () => {
    const server = fakeServer(tooLarge, tooLarge, each(saved));
    expect(write(server, entries(2))).toEqual([
      { sppId: '1', ok: false, status: 555, code: 'SPP_BATCH_TOO_LARGE', message: expect.stringContaining('555') as string },
      { sppId: '2', ok: true },
    ]);
  });

  it('of which a part was taken is finished with the rest', () => {
    const server = fakeServer(
      each((id, index) => (index < 3 ? saved(id) : '<Modify status="555"/>')),
      each(saved),
    );
    expect(write(server, entries(5))).toEqual(ok(entries(5)));
    expect(server.bodies.map(idsIn)).toEqual([
      ['1', '2', '3', '4', '5'],
      ['4', '5'],
    ]);
  });

  it('of which every record is refused is halved down to one', () => {
    const server = fakeServer(...Array.from({ length: 3 }, () => each(() => '<Modify status="855"/>')));
    expect(write(server, entries(2))).toMatchObject([{ code: 'SPP_BATCH_TOO_LARGE', status: 855 }, { code: 'SPP_BATCH_TOO_LARGE' }]);
    expect(sizes(server)).toEqual([2, 1, 1]);
  });
});

describe('a request that fails as a whole', () => {
  it('after the server has saved is sent again: writing twice is harmless', () => {
    const server = fakeServer(platformError('SSS_REQUEST_TIME_EXCEEDED'), each(saved));
    expect(write(server, entries(2))).toEqual(ok(entries(2)));
    expect(server.bodies[1]).toBe(server.bodies[0]);
  });

  it('leaves the entries before it as they are, and sends none after it', () => {
    const server = fakeServer(each(saved), '<response><Auth status="556"/></response>');
    const outcomes = write(server, entries(5), 2);
    expect(outcomes.map((outcome) => (outcome.ok ? 'saved' : outcome.code))).toEqual([
      'saved',
      'saved',
      'SPP_REQUEST_LIMIT',
      'SPP_REQUEST_LIMIT',
      'SPP_REQUEST_LIMIT',
    ]);
    expect(outcomes[2]).toMatchObject({ status: 556 });
    expect(server.requests).toHaveLength(2);
  });

  it('without an answer has no status', () => {
    const server = fakeServer({ status: 404, body: '' });
    expect(write(server, entries(1))).toEqual([
      { sppId: '1', ok: false, status: undefined, code: 'SPP_UNAVAILABLE', message: 'SPP_UNAVAILABLE (http=404)' },
    ]);
  });

  it('for a field name that is none sends nothing', () => {
    const server = fakeServer();
    const [outcome] = writeBack(clientOf(server), { field: 'a b', entries: entries(1) });
    expect(outcome).toMatchObject({ ok: false, code: 'SPP_REQUEST_INVALID' });
  });

  it('lets errors that are not the product’s through', () => {
    const error = platformError('SSS_USAGE_LIMIT_EXCEEDED');
    expect(() => write(fakeServer(error), entries(1))).toThrow(error);
  });
});

describe('further fields of pullback rows', () => {
  const withMore = entries(2).map((entry, index) => (index === 1 ? { ...entry, more: { externalid: `C-${entry.netsuiteId}` } } : entry));

  it('go in the same Modify', () => {
    const server = fakeServer(each(saved));
    expect(write(server, withMore)).toEqual(ok(withMore));
    expect(server.bodies[0]).toContain(`<id>2</id><${FIELD}>9002</${FIELD}><externalid>C-9002</externalid>`);
  });

  it('that SPP refuses do not keep the id from it', () => {
    const refuse = each((id) => (id === '2' ? '<Modify status="1104"><errors>not unique</errors></Modify>' : saved(id)));
    const server = fakeServer(refuse, each(saved));
    expect(write(server, withMore)).toEqual([
      { sppId: '1', ok: true },
      { sppId: '2', ok: true, refusedMore: 'SPP_RECORD_REFUSED' },
    ]);
    expect(server.bodies[1]).toContain(`<Customer><id>2</id><${FIELD}>9002</${FIELD}></Customer>`);
  });

  it('are not the reason when the id alone is refused as well', () => {
    const refuse = each((id) => (id === '2' ? '<Modify status="601"></Modify>' : saved(id)));
    expect(write(fakeServer(refuse, refuse), withMore)[1]).toMatchObject({ sppId: '2', ok: false, status: 601 });
  });
});
