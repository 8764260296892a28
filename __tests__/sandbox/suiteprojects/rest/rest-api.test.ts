import type { HttpRequest } from '../../../../sandbox/http';
import { customer, customers, localAccount, NETSUITE_ID } from '../local-account';

function restAccount(...given: Parameters<typeof localAccount>) {
  const account = localAccount(...given);
  const token = account.signIn('rest').access_token;
  const rest = (path: string, own: Partial<HttpRequest> = {}) => {
    const { status, body, headers } = account.send(`/rest/v1${path}`, { headers: { authorization: `Bearer ${token}` }, ...own });
    return { status, headers, json: JSON.parse(body) };
  };
  return { ...account, token, rest };
}

describe('GET /customers/', () => {
  it('answers data, message and meta; unset texts are "", unset references 0', () => {
    const { rest } = restAccount([customer(7, { addr: { city: 'Lima' }, rate: '12.5', custom: { [NETSUITE_ID]: '99' } })]);
    const { status, json } = rest('/customers/');
    expect(status).toBe(200);
    expect(json.message).toBe('success');
    expect(json.data[0]).toMatchObject({
      id: 7,
      city: 'Lima',
      state: '',
      rate: 12.5,
      userId: 0,
      isActive: true,
      cfnetsuite_customer_id: '99',
    });
    expect(json.data[0].updated).toBe('2025-06-01 08:00:00');
    expect(json.meta).toMatchObject({ rowsPerPage: 100, totalPages: 1, totalRows: 1 });
  });

  it('pages by links until there is no next', () => {
    const { rest } = restAccount(customers(5));
    const first = rest('/customers/?limit=2&fields=id').json;
    const next = first.meta.links.find(({ rel }: { rel: string }) => rel === 'next').href as string;
    expect(first.data).toEqual([{ id: 1 }, { id: 2 }]);
    expect(new URL(next).searchParams.get('offset')).toBe('2');
    const last = rest('/customers/?limit=2&offset=4&fields=id').json;
    expect(last.data).toEqual([{ id: 5 }]);
    expect(last.meta.links.map(({ rel }: { rel: string }) => rel)).toEqual(['first', 'prev', 'self', 'last']);
  });

  it.each([
    ["company IS 'Company 2'", [2]],
    ["created BETWEEN ['2025-06-01','2025-06-30'] AND currency IS 'EUR'", [3]],
    ["currency ANY_OF ['EUR','USD']", [3]],
    ['territoryId EQUAL 4', 'The attribute territoryId cannot be queried'],
    ["shoeSize IS '3'", 'The attribute shoeSize cannot be queried'],
    ['company', 'Invalid filter clause: company'],
  ])('filters by q=%s', (q, expected) => {
    const { rest } = restAccount([customer(1, { created: '2024-01-01 00:00:00' }), customer(2), customer(3, { currency: 'EUR' })]);
    const { status, json } = rest(`/customers/?fields=id&q=${encodeURIComponent(q)}`);
    if (typeof expected === 'string') expect([status, json.message]).toEqual([400, expected]);
    else expect(json.data.map(({ id }: { id: number }) => id)).toEqual(expected);
  });

  it('orders by one attribute, ties by id', () => {
    const { rest } = restAccount([customer(1, { company: 'B' }), customer(2, { company: 'A' }), customer(3, { company: 'B' })]);
    const ids = (order: string) =>
      rest(`/customers/?fields=id&orderBy=${encodeURIComponent(order)}`).json.data?.map(({ id }: { id: number }) => id);
    expect(ids('company')).toEqual([2, 1, 3]);
    expect(ids('-company')).toEqual([1, 3, 2]);
    expect(rest('/customers/?orderBy=created').status).toBe(400);
    expect(rest('/customers/?orderBy=company,city').status).toBe(400);
  });

  it.each(['limit=1001', 'limit=0', 'limit=10&offset=5', 'fields=id,shoeSize'])('refuses %s with 400', (query) =>
    expect(restAccount().rest(`/customers/?${query}`).status).toBe(400),
  );

  it.each(['/customers/?expand=userId', '/customers/?filterSetId=3', "/customers/?q=city%20CONTAIN%20'x'", '/projects/'])(
    'does not emulate %s',
    (path) => expect(() => restAccount(customers(1)).rest(path)).toThrow(expect.objectContaining({ code: 'NOT_EMULATED' })),
  );
});

describe('GET /customers/{id}', () => {
  it('answers one customer, 404 for none', () => {
    const { rest } = restAccount([customer(7), customer(8, { deleted: true })]);
    expect(rest('/customers/7?fields=id,company').json.data).toEqual({ id: 7, company: 'Company 7' });
    expect([rest('/customers/8').status, rest('/customers/9').status]).toEqual([404, 404]);
  });

  it('is read only', () => expect(restAccount(customers(1)).rest('/customers/1', { method: 'PUT' }).status).toBe(405));
});

describe('the filter-set cache', () => {
  it('hides what was created after the token, until it is refreshed with filterSet true', () => {
    const { rest, spp, clock, token } = restAccount(customers(1));
    clock.advance(60_000);
    spp.saveCustomer(customer(2));
    const count = () => rest('/customers/').json.meta.totalRows;
    const refresh = (body: string) =>
      rest('/session/cache/refresh', {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
    expect(count()).toBe(1);
    expect(refresh('{}').status).toBe(200);
    expect(count()).toBe(1);
    refresh('{"filterSet": true}');
    expect(count()).toBe(2);
    expect(refresh('nonsense').status).toBe(400);
  });
});

describe('authentication', () => {
  it.each([
    ['no header', {}, 400, 'invalid_request'],
    ['an unknown token', { authorization: 'Bearer nonsense' }, 401, 'invalid_token'],
  ])('refuses %s', (_case, headers, status, error) => {
    const answer = restAccount().rest('/customers/', { headers });
    expect(answer.status).toBe(status);
    expect(answer.headers['www-authenticate']).toContain(`error="${error}"`);
  });

  it('needs the scope rest', () => {
    const account = restAccount();
    const authorization = `Bearer ${account.signIn('xml').access_token}`;
    expect(account.rest('/customers/', { headers: { authorization } }).headers['www-authenticate']).toContain('insufficient_scope');
  });

  it('counts towards the request limits: 429', () => {
    const { rest } = restAccount([], { requestsPerMinute: 1 });
    expect([rest('/customers/').status, rest('/customers/').status]).toEqual([200, 429]);
  });
});
