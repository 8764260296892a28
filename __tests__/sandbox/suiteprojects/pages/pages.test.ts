import { customer, customers, EXPORT, localAccount, NETSUITE_ID } from '../local-account';

describe('the customer list', () => {
  it.each(['/', '/customers'])('is at %s, everything escaped', (path) => {
    const { send } = localAccount([
      customer(1, { name: '<b>&', company: '"Q"', type: 'P', active: '0', custom: { [EXPORT]: '1', [NETSUITE_ID]: '<77>' } }),
      customer(2, { deleted: true }),
    ]);
    const { status, headers, body } = send(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=UTF-8');
    expect(body).toContain(
      '<tr><td><a href="/customers/1">1</a></td><td>&lt;b&gt;&amp;</td><td>&quot;Q&quot;</td><td>No</td><td>Prospect</td>' +
        '<td>Yes</td><td>&lt;77&gt;</td><td>2025-06-01 08:00:00</td></tr>',
    );
    expect(body).toContain('<th>Export to NetSuite</th><th>NetSuite Customer ID</th>');
    expect(body).not.toContain('Customer 2');
  });

  it('shows 100 a page', () => {
    const { send } = localAccount(customers(101));
    const first = send('/customers').body;
    expect(first.match(/href="\/customers\/\d+"/g)).toHaveLength(100);
    expect(first).toContain('href="/customers?page=2" rel="next"');
    expect(first).not.toContain('rel="prev"');
    const second = send('/customers?page=2').body;
    expect(second).toContain('>101</a>');
    expect(second).toContain('Page 2 of 2, 101 customers');
    for (const page of ['3', '0', 'x']) expect(send(`/customers?page=${page}`).status).toBe(404);
  });

  it('is there without customers', () => expect(localAccount().send('/').status).toBe(200));
});

describe('the customer form', () => {
  const post = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields).toString() });

  it('is filled with the customer, escaped', () => {
    const { send } = localAccount([customer(5, { company: '"A" & <B>', custom: { [EXPORT]: '1', [NETSUITE_ID]: '77' } })]);
    const { body } = send('/customers/5');
    expect(body).toContain('name="company" value="&quot;A&quot; &amp; &lt;B&gt;"');
    expect(body).toContain(`name="${EXPORT}" value="1" checked`);
    expect(body).toContain('<b>77</b>');
  });

  it('saves what was typed, keeps the rest, and fires the user scripts of After save', () => {
    const { send, spp, clock } = localAccount([customer(5, { other: { userid: '4' }, addr: { country: 'Chile' } })]);
    const seen: unknown[] = [];
    spp.onAfterSave((saved, before) => seen.push([saved.company, before?.company]));
    clock.advance(60_000);
    const answer = send(
      '/customers/5',
      post({ company: 'Neu', active: '1', [EXPORT]: '1', 'addr.city': 'Arica', 'addr.country': 'Chile' }),
    );
    expect([answer.status, answer.headers['location']]).toEqual([302, '/customers/5']);
    expect(spp.customer('5')).toMatchObject({
      company: 'Neu',
      name: 'Neu',
      other: { userid: '4' },
      addr: { city: 'Arica' },
      custom: { [EXPORT]: '1' },
    });
    expect(spp.customer('5')?.updated).toMatch(/^2026-01-15 09:01/);
    expect(seen).toEqual([['Neu', 'Company 5']]);
  });

  it('makes a new customer with the next id, and asks for a company', () => {
    const { send, spp } = localAccount(customers(2));
    const refused = send('/customers/new', post({ company: ' ' }));
    expect(refused.body).toContain('Company is required.');
    expect(spp.customers()).toHaveLength(2);
    expect(send('/customers/new', post({ company: 'Third', active: '1' })).headers['location']).toBe('/customers/3');
    expect(spp.customer('3')).toMatchObject({ company: 'Third', type: 'C', active: '1' });
  });

  it('is not there for deleted customers', () => {
    const { send } = localAccount([customer(1, { deleted: true })]);
    expect(send('/customers/1', post({ company: 'x' })).status).toBe(404);
  });
});

it('an application can be revoked: its tokens are dead', () => {
  const { send, call, signIn } = localAccount();
  const token = signIn().access_token;
  expect(send('/applications').body).toContain('app &amp; co');
  send('/applications', { method: 'POST', body: new URLSearchParams({ client_id: 'app & co', user: 'integration' }).toString() });
  expect(send('/applications').body).toContain('No application is authorized.');
  expect(call('<Time/>', token).children[0]?.attributes['status']).toBe('401');
});

describe('the customer page', () => {
  it('shows all that a customer holds when asked for all fields', () => {
    const { send } = localAccount([customer(5, { name: 'A<B', addr: { city: 'Ba&sel' }, other: { userid: '3' } })]);
    const { body } = send('/customers/5?all=1');
    expect(body).toContain('Customer A&lt;B');
    expect(body).toContain('<tr><th>addr.city</th><td>Ba&amp;sel</td></tr>');
    expect(body).toContain('<tr><th>userid</th><td>3</td></tr>');
    expect(body).toContain(`<tr><th>${EXPORT}</th><td></td></tr>`);
    expect(body).not.toContain('addr.zip');
  });

  it('says that a customer is deleted, and 404 when there is none', () => {
    const { send } = localAccount([customer(5, { deleted: true })]);
    expect(send('/customers/5').body).toContain('This customer is deleted.');
    expect(send('/customers/6').status).toBe(404);
  });
});

it.each(['/rest/v2/customers', '/soap', '/customers/x', '/timesheet.pl', '/customers?sort=name', '/customers/1?page=2'])(
  'does not emulate %s',
  (path) => expect(() => localAccount(customers(1)).send(path)).toThrow(expect.objectContaining({ code: 'NOT_EMULATED' })),
);

it('takes GET only', () => expect(localAccount().send('/customers', { method: 'POST' }).status).toBe(405));
