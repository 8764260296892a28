import type { SppCustomer } from '../../src/core/customer/spp-customer';
import type { DateFilter } from '../../src/core/filter/push-down';
import { type CustomerQuery, readCustomers } from '../../src/suiteprojects/read-customers';
import { type FakeServer, type Scripted, clientOf, fakeServer, productErrorOf, read, response, time } from './fake-server';

const idsUpTo = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));
/** A row from its id, or from `id@day`: when it was changed last. */
const row = (key: string): string => {
  const [id = '', day = '1'] = key.split('@');
  return `<Customer><id>${id}</id><updated><Date><year>2026</year><month>1</month><day>${day}</day></Date></updated></Customer>`;
};

/** Answers each Read of one request from the list as it is at that moment. `page` may change what one Read finds. */
function from(list: readonly string[], page = (rows: string[], _offset: number, _count: number): string[] => rows): Scripted {
  return ({ body }) => {
    const reads = [...body.matchAll(/ limit="(\d+),(\d+)"/g)].map(([, offset, count]) => [Number(offset), Number(count)] as const);
    const blocks = reads.map(([offset, count]) =>
      read(
        page(list.slice(offset, offset + count), offset, count)
          .map(row)
          .join(''),
      ),
    );
    return response(...(body.includes('<Time/>') ? [time()] : []), ...blocks);
  };
}

const bound = (filter: DateFilter['filter'], field: DateFilter['field'], serverTime: string): DateFilter => ({ filter, field, serverTime });

const small: Omit<CustomerQuery, 'newerThan' | 'fields'> = { pageSize: 10, overlap: 3 };

function readAll(
  server: FakeServer,
  options: Partial<CustomerQuery> = {},
  accept: (customers: SppCustomer[]) => boolean = () => true,
): ReturnType<typeof readCustomers> & { ids: string[]; pages: number[] } {
  const ids: string[] = [];
  const pages: number[] = [];
  const reading = readCustomers(clientOf(server), { newerThan: '', fields: [], ...small, ...options }, (customers) => {
    ids.push(...customers.map(({ id }) => id));
    pages.push(customers.length);
    return accept(customers);
  });
  return { ...reading, ids, pages };
}

const limits = (server: FakeServer): string[][] =>
  server.bodies.map((body) => [...body.matchAll(/limit="([^"]+)"/g)].map(([, limit]) => limit ?? ''));

describe('the request', () => {
  it('asks for the time, then pages that overlap, then one row more', () => {
    const server = fakeServer(from([]));
    readCustomers(
      clientOf(server),
      { newerThan: '2026-09-01 00:05:00', fields: ['addr.city', 'addr.zip', 'code', 'x__c', 'name', 'user.email', 'userid'] },
      () => true,
    );
    const attributes = 'enable_custom="1" clear_filter_cache="1" filter="newer-than" field="updated"';
    const content =
      '<Date><year>2026</year><month>09</month><day>01</day><hour>00</hour><minute>05</minute><second>00</second></Date>' +
      '<_Return><id/><name/><company/><active/><updated/><addr/><code/><x__c/><userid/></_Return></Read>';
    const limited = (limit: string): string => `<Read type="Customer" method="all" limit="${limit}" ${attributes}>${content}`;
    expect(server.bodies[0]?.split('</Auth>')[1]).toBe(`<Time/>${limited('0,1000')}${limited('980,1000')}${limited('1960,1')}</request>`);
  });

  it.each<[string, string, DateFilter[], string, string[]]>([
    [
      'one bound beside the watermark',
      '2026-09-01 00:00:00',
      [bound('older-than', 'created', '2026-10-02 03:04:05')],
      'filter="newer-than,older-than" field="updated,created"',
      ['09/01', '10/02'],
    ],
    [
      'the later of two lower bounds',
      '2026-09-01 00:00:00',
      [bound('newer-than', 'updated', '2026-10-02 00:00:00')],
      'filter="newer-than" field="updated"',
      ['10/02'],
    ],
    [
      'the watermark when it is the later',
      '2026-09-01 00:00:00',
      [bound('newer-than', 'updated', '2026-08-02 00:00:00')],
      'filter="newer-than" field="updated"',
      ['09/01'],
    ],
    [
      'the earlier of two upper bounds',
      '',
      [bound('older-than', 'created', '2026-08-02 00:00:00'), bound('older-than', 'created', '2026-08-03 00:00:00')],
      'filter="older-than" field="created"',
      ['08/02'],
    ],
  ])('sends %s', (_, newerThan, dateFilters, attributes, days) => {
    const server = fakeServer(from([]));
    readAll(server, { newerThan, dateFilters });
    const [first = ''] = server.bodies[0]?.match(/<Read .*?<\/Read>/) ?? [];
    expect(first).toContain(`clear_filter_cache="1" ${attributes}>`);
    expect([...first.matchAll(/<month>(\d+)<\/month><day>(\d+)<\/day>/g)].map(([, month, day]) => `${month}/${day}`)).toEqual(days);
  });

  it('filters nothing when all customers are wanted', () => {
    const server = fakeServer(from([]));
    readAll(server);
    expect(server.bodies[0]).not.toMatch(/newer-than|<Date>|field=/);
    expect(server.bodies[0]).toContain('<_Return><id/><name/><company/><active/><updated/></_Return>');
  });

  it.each(['nickname', 'addr', 'addr.planet', 'x><y__c', ''])('is not sent with the field %j', (field) => {
    expect(productErrorOf(() => readAll(fakeServer(), { fields: [field] }))).toMatchObject({
      code: 'SPP_REQUEST_INVALID',
      data: { field },
    });
  });

  it.each([{ pageSize: 1001 }, { pageSize: 0 }, { overlap: 0 }, { overlap: 6 }, { pagesPerRequest: 0 }, { pageSize: 9.5 }])(
    'is not sent with %j',
    (options) => expect(() => readAll(fakeServer(), options)).toThrow(RangeError),
  );
});

describe('a list that holds still', () => {
  it.each([
    [0, 1],
    [1, 1],
    [7, 1],
    [10, 1],
    [13, 1],
    [14, 1],
    // Its last rows lie where the next page begins: only the next request can tell that there are no more.
    [15, 2],
    [17, 2],
    [28, 2],
    [29, 3],
    [100, 8],
  ])('of %i customers is read in %i requests, each customer once and in order', (count, requests) => {
    const server = fakeServer(...Array.from({ length: requests }, () => from(idsUpTo(count))));
    const reading = readAll(server);
    expect(reading).toMatchObject({ ids: idsUpTo(count), distinct: count, complete: true, rereads: 0, serverTime: '2026-09-03 07:05:09' });
    expect(server.requests).toHaveLength(requests);
  });

  it.each([
    [1960, 1],
    [10_000, 6],
  ])('of %i customers costs %i requests at full page size', (count, requests) => {
    const server = fakeServer(...Array.from({ length: requests }, () => from(idsUpTo(count))));
    const reading = readAll(server, { pageSize: 1000, overlap: 20 });
    expect([reading.ids.length, reading.distinct, server.requests.length]).toEqual([count, count, requests]);
  });

  it('is asked for the time once', () => {
    const server = fakeServer(from(idsUpTo(20)), from(idsUpTo(20)));
    readAll(server);
    expect(server.bodies.map((body) => body.includes('<Time/>'))).toEqual([true, false]);
  });

  it('is read with as many pages a request as wanted', () => {
    const server = fakeServer(from(idsUpTo(20)));
    readAll(server, { pagesPerRequest: 4 });
    expect(limits(server)).toEqual([['0,10', '7,10', '14,10', '21,10', '28,1']]);
  });
});

describe('stopping', () => {
  it('ends at the border of the page that was not accepted', () => {
    const server = fakeServer(from(idsUpTo(40)));
    expect(readAll(server, {}, () => false)).toMatchObject({ pages: [10], distinct: 10, complete: false });
    expect(server.requests).toHaveLength(1);
  });

  it('at the last page is the end', () => {
    const reading = readAll(fakeServer(from(idsUpTo(12))), {}, (page) => page.length === 10);
    expect(reading).toMatchObject({ pages: [10, 2], complete: true });
  });

  it('at a page before the last of the same request is not', () => {
    const reading = readAll(fakeServer(from(idsUpTo(12))), {}, () => false);
    expect(reading).toMatchObject({ pages: [10], complete: false });
  });
});

describe('a list that does not hold still', () => {
  const list = idsUpTo(40);
  const without = (...gone: string[]): string[] => list.filter((id) => !gone.includes(id));

  it('is followed when a few rows vanish between two requests', () => {
    const server = fakeServer(from(list), ...Array.from({ length: 2 }, () => from(without('3', '5'))));
    const reading = readAll(server);
    expect(reading).toMatchObject({ rereads: 0, complete: true });
    expect(reading.ids).toEqual(list);
  });

  it('is followed when a row appears before the pages read', () => {
    const longer = ['0', ...list];
    const reading = readAll(fakeServer(from(list), from(longer), from(longer)));
    expect(reading).toMatchObject({ rereads: 0, distinct: 40 });
  });

  it('is followed when it is ordered by change, and customers are changed while it is read', () => {
    const changed = [...without('2', '9'), '2@5', '9@5'];
    const reading = readAll(fakeServer(from(list), from(changed), from(changed)));
    expect(reading.ids).toEqual(list);
    expect(reading).toMatchObject({ rereads: 0, distinct: 40, complete: true });
  });

  it('is read again from the page before when that page and the next do not meet', () => {
    const jumped = from(list, (rows, offset) => (offset === 14 ? list.slice(18, 28) : rows));
    const server = fakeServer(from(list), jumped, ...Array.from({ length: 3 }, () => from(list)));
    const reading = readAll(server);
    expect(new Set(reading.ids)).toEqual(new Set(list));
    expect(reading).toMatchObject({ distinct: 40, complete: true, rereads: 1 });
    expect(limits(server).map(([first]) => first)).toEqual(['0,10', '14,10', '7,10', '21,10', '35,10']);
  });

  it('is read again from the start when the page before does not fit either, since more rows vanished than pages share', () => {
    const shorter = without('1', '2', '3', '4');
    const server = fakeServer(from(list), from(list), ...Array.from({ length: 5 }, () => from(shorter)));
    const reading = readAll(server);
    expect(new Set(reading.ids)).toEqual(new Set(list));
    expect(reading).toMatchObject({ distinct: 40, complete: true, rereads: 2 });
    expect(limits(server).map(([first]) => first)).toEqual(['0,10', '14,10', '28,10', '21,10', '0,10', '14,10', '28,10']);
  });

  it('is read again where a page ends short in the middle', () => {
    const shortOnce = from(list, (rows, offset) => (offset === 7 ? rows.slice(0, 4) : rows));
    const server = fakeServer(shortOnce, from(list), from(list), from(list));
    const reading = readAll(server);
    expect(new Set(reading.ids)).toEqual(new Set(list));
    expect(reading).toMatchObject({ distinct: 40, complete: true, rereads: 1 });
    expect(limits(server)[1]).toEqual(['7,10', '14,10', '21,1']);
  });

  it('is read again when the first page is empty and a later one is not', () => {
    const emptyOnce = from(list.slice(0, 12), (rows, offset) => (offset === 0 ? [] : rows));
    const reading = readAll(fakeServer(emptyOnce, from(list.slice(0, 12))));
    expect(new Set(reading.ids)).toEqual(new Set(list.slice(0, 12)));
    expect(reading).toMatchObject({ distinct: 12, rereads: 1, complete: true });
  });

  it('is read again when only the row after the pages tells that more is there', () => {
    const emptyOnce = from(list.slice(0, 16), (rows, offset) => (offset === 7 ? [] : offset === 0 ? rows.slice(0, 5) : rows));
    const reading = readAll(fakeServer(emptyOnce, from(list.slice(0, 16)), from(list.slice(0, 16))));
    expect(reading).toMatchObject({ distinct: 16, complete: true, rereads: 1 });
  });

  it('is read again when two rows change places across a page border, one of which would be missed', () => {
    const swapped = [...list];
    [swapped[3], swapped[12]] = ['13', '4'];
    const once = from(list, (rows, offset) => (offset === 7 ? swapped.slice(7, 17) : rows));
    const reading = readAll(fakeServer(once, ...Array.from({ length: 3 }, () => from(list))));
    expect(new Set(reading.ids)).toEqual(new Set(list));
    expect(reading.rereads).toBeGreaterThan(0);
  });

  it.each([
    ['answers the same page whatever the offset', (_: string[], __: number, count: number) => list.slice(0, count)],
    ['shuffles every answer', (rows: string[], offset: number) => (offset % 2 === 0 ? [...rows].reverse() : rows)],
    ['ends every page short', (rows: string[]) => rows.slice(0, 5)],
  ])('is given up when the server %s', (_, page) => {
    const server = fakeServer(...Array.from({ length: 20 }, () => from(list, page)));
    expect(productErrorOf(() => readAll(server))).toMatchObject({ code: 'SPP_PAGING_UNSTABLE', data: { rereads: 7 } });
    expect(server.requests).toHaveLength(7);
  });
});

it('refuses a row without an id', () => {
  const server = fakeServer(response(time(), read('<Customer><name>x</name></Customer>'), read(), read()));
  expect(productErrorOf(() => readAll(server)).code).toBe('SPP_ANSWER_UNREADABLE');
});

it('does not begin without a server time', () => {
  const broken = response('<Time status="0"/>', read(), read(), read());
  expect(productErrorOf(() => readAll(fakeServer(broken, broken, broken)))).toMatchObject({ data: { reason: 'no time' } });
});
