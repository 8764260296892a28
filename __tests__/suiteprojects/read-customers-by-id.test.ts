import { readCustomersById } from '../../src/suiteprojects/read-customers-by-id';
import { clientOf, fakeServer, productErrorOf, read, response } from './fake-server';

const customer = (id: string): string => `<Customer><id>${id}</id><company>C${id}</company><code>00${id}</code></Customer>`;
const byId = (server: ReturnType<typeof fakeServer>, ids: string[], fields: string[] = ['code']) =>
  readCustomersById(clientOf(server), ids, fields);

it('asks for each customer by its id, all in one request, and for the fields that are needed', () => {
  const server = fakeServer(response(read(customer('7')), read(customer('9'))));
  const found = byId(server, ['7', '9']);
  expect([...found].map(([id, { company, code }]) => [id, company, code])).toEqual([
    ['7', 'C7', '007'],
    ['9', 'C9', '009'],
  ]);
  expect(server.requests).toHaveLength(1);
  const [body = ''] = server.bodies;
  expect(body.match(/<Read [^>]*method="equal to"[^>]*>/g)).toHaveLength(2);
  expect(body).toContain('<Customer><id>7</id></Customer>');
  expect(body).toContain('<Customer><id>9</id></Customer>');
  expect(body).toContain('<_Return><id/><name/><company/><active/><updated/><code/></_Return>');
  expect(body).toContain('limit="0,1"');
});

it('asks for an id once that is given twice', () => {
  const server = fakeServer(response(read(customer('7'))));
  expect([...byId(server, ['7', '7']).keys()]).toEqual(['7']);
});

it('leaves out who does not exist any more, and keeps the others at their ids', () => {
  const server = fakeServer(response(read(), read(customer('9'))));
  expect([...byId(server, ['7', '9']).keys()]).toEqual(['9']);
});

it('does not take somebody else for the customer when the server ignores the filter', () => {
  const server = fakeServer(response(read(customer('1')), read(customer('1'))));
  expect(productErrorOf(() => byId(server, ['7', '1'])).code).toBe('SPP_ANSWER_MISMATCH');
});

it('sends an id as text, whatever is in it', () => {
  const server = fakeServer(response(read()));
  byId(server, ['7</id><x>']);
  expect(server.bodies[0]).toContain('<id>7&lt;/id&gt;&lt;x&gt;</id>');
});

it('asks nothing for nobody', () => expect(byId(fakeServer(), []).size).toBe(0));

it('refuses more customers than fit into a request', () => {
  const ids = Array.from({ length: 501 }, (_, index) => String(index + 1));
  expect(() => byId(fakeServer(), ids)).toThrow('501 customers cannot be read at once.');
});

it('throws what the server refuses', () => {
  const server = fakeServer('<response><Auth status="401"></Auth></response>', '<response><Auth status="401"></Auth></response>');
  expect(productErrorOf(() => byId(server, ['7'])).code).toMatch(/^SPP_/);
});
