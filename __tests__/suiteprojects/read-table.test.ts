import { readTable, readTables } from '../../src/suiteprojects/read-table';
import { clientOf, fakeServer, productErrorOf, read, response, time, type Scripted } from './fake-server';

/** The answer to the one request of a small table. */
const rows = (xml: string): Scripted => response(time(), read(xml), read(), read());

const user = (id: number, content = ''): string => `<User><id>${id}</id>${content}</User>`;

describe('the request', () => {
  it('asks for the key and the fields in use, each once, in one batch', () => {
    const server = fakeServer(rows(user(1)));
    readTable(clientOf(server), { table: 'user', fields: ['name', 'email', 'phone', 'id', 'name'] });
    const content = ' clear_filter_cache="1"><_Return><id/><name/><addr/></_Return></Read>';
    const limited = (limit: string): string => `<Read type="User" method="all" limit="${limit}"${content}`;
    expect(server.bodies[0]?.split('</Auth>')[1]).toBe(`<Time/>${limited('0,1000')}${limited('980,1000')}${limited('1960,1')}</request>`);
  });

  it('asks for custom fields only when one is wanted', () => {
    const server = fakeServer(rows(user(1)));
    readTable(clientOf(server), { table: 'user', fields: ['netsuite_user_id__c'] });
    expect(server.bodies[0]).toContain('enable_custom="1" clear_filter_cache="1"><_Return><id/><netsuite_user_id__c/></_Return>');
  });

  it('asks for currencies by symbol, which have no id', () => {
    const server = fakeServer(rows('<Currency><symbol>EUR</symbol><rate>1.1</rate></Currency>'));
    expect(readTable(clientOf(server), { table: 'currency', fields: ['rate'] })).toEqual([{ symbol: 'EUR', rate: '1.1' }]);
    expect(server.bodies[0]).toContain('<_Return><symbol/><rate/></_Return>');
  });

  it.each(['planet', 'constructor', ''])('is not sent for the table %j', (table) =>
    expect(productErrorOf(() => readTable(clientOf(fakeServer()), { table, fields: [] }))).toMatchObject({
      code: 'SPP_REQUEST_INVALID',
      data: { reason: 'not a table', table },
    }),
  );

  it('is not sent with a field that is no name', () =>
    expect(productErrorOf(() => readTable(clientOf(fakeServer()), { table: 'user', fields: ['x><y'] })).code).toBe('SPP_REQUEST_INVALID'));
});

describe('a row', () => {
  it('is the texts of its fields; e-mail and phone come from the address, dates as server time, the rest is unset', () => {
    const address = '<addr><Address><email>a@b.co</email><phone>007</phone></Address></addr>';
    const date = '<created><Date><year>2026</year><month>9</month><day>3</day><hour/><minute/><second/></Date></created>';
    const server = fakeServer(rows(user(7, `<name>Ann &amp; Co</name>${address}${date}<level__c>0042</level__c>`) + user(8)));
    const fields = ['name', 'email', 'phone', 'created', 'level__c'];
    expect(readTable(clientOf(server), { table: 'user', fields })).toEqual([
      { id: '7', name: 'Ann & Co', email: 'a@b.co', phone: '007', created: '2026-09-03 00:00:00', level__c: '0042' },
      { id: '8', name: '', email: '', phone: '', created: '', level__c: '' },
    ]);
  });

  it('without its key is refused', () =>
    expect(
      productErrorOf(() => readTable(clientOf(fakeServer(rows('<User><name>x</name></User>'))), { table: 'user', fields: [] })),
    ).toMatchObject({
      code: 'SPP_ANSWER_UNREADABLE',
      data: { table: 'user' },
    }));
});

it('reads a long table to its end, each row once', () => {
  const answer: Scripted = ({ body }) => {
    const pages = [...body.matchAll(/limit="(\d+),(\d+)"/g)].map(([, offset, count]) =>
      Array.from({ length: Math.max(0, Math.min(Number(count), 2500 - Number(offset))) }, (_, index) =>
        user(Number(offset) + index + 1),
      ).join(''),
    );
    return response(...(body.includes('<Time/>') ? [time()] : []), ...pages.map((page) => read(page)));
  };
  const server = fakeServer(answer, answer);
  const ids = readTable(clientOf(server), { table: 'user', fields: ['name'] }).map(({ id }) => Number(id));
  expect(ids).toEqual(Array.from({ length: 2500 }, (_, index) => index + 1));
  expect(server.requests).toHaveLength(2);
});

it('reads each table once for all that need it', () => {
  const server = fakeServer(
    rows(user(1, '<name>Ann</name><nickname>A</nickname>')),
    rows('<Territory><id>5</id><name>West</name></Territory>'),
  );
  const needs = [
    { table: 'user', fields: ['id', 'name'] },
    { table: 'territory', fields: ['name'] },
    { table: 'user', fields: ['nickname'] },
  ];
  expect(readTables(clientOf(server), needs)).toEqual({
    user: [{ id: '1', name: 'Ann', nickname: 'A' }],
    territory: [{ id: '5', name: 'West' }],
  });
  expect(readTables(clientOf(fakeServer()), [])).toEqual({});
});
