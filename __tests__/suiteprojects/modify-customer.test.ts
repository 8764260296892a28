import { modifyUnlessChanged, readCustomerNow } from '../../src/suiteprojects/modify-customer';
import { aCustomer } from '../core/a-customer';
import { clientOf, fakeServer, productErrorOf, read, response, time } from './fake-server';

const customer = aCustomer({ updated: '2026-09-03 07:05:08' });
const now = { customer, serverTime: '2026-09-03 07:05:09' };
const edits = [
  { path: 'web', before: '', after: 'a & <b>' },
  { path: 'addr.city', before: 'Springfield', after: '' },
];
const answer = (status: number, content = '<Customer><id>7</id></Customer>'): string =>
  response(`<ModifyOnCondition status = "${status}">${content}</ModifyOnCondition >`);

it('reads the time before the customer, in one request', () => {
  const server = fakeServer(response(time(), read('<Customer><id>7</id><active>1</active><web>w</web></Customer>')));
  expect(readCustomerNow(clientOf(server), '7', ['web'])).toMatchObject({
    serverTime: '2026-09-03 07:05:09',
    customer: { id: '7', web: 'w' },
  });
  expect(server.bodies[0]).toMatch(/<Time\/><Read type="Customer" method="equal to".*<Customer><id>7<\/id><\/Customer><_Return>/);
});

it('finds nobody, and takes no other customer', () => {
  const gone = fakeServer(response(time(), read('', 601)));
  expect(readCustomerNow(clientOf(gone), '7', [])).toBeUndefined();
  const other = fakeServer(response(time(), read('<Customer><id>8</id><active>1</active></Customer>')));
  expect(productErrorOf(() => readCustomerNow(clientOf(other), '7', [])).code).toBe('SPP_ANSWER_MISMATCH');
});

it('writes plain fields, and an address as a whole, on the condition that nobody saved it later', () => {
  const server = fakeServer(answer(0));
  expect(modifyUnlessChanged(clientOf(server), now, edits)).toEqual({ kind: 'written' });
  const [body = ''] = server.bodies;
  expect(body).toContain('<ModifyOnCondition type="Customer" condition="if-not-updated" enable_custom="1"><Customer><id>7</id>');
  expect(body).toContain('<web>a &amp; &lt;b&gt;</web><addr><Address>');
  expect(body).toContain('<city></city><state>IL</state><zip>00701</zip><country>US</country></Address></addr></Customer>');
  expect(body).toMatch(/<Date><year>2026<\/year>.*<second>08<\/second><\/Date><\/ModifyOnCondition>/);
});

it.each([
  ['somebody saved it since', answer(1200, ''), { kind: 'changed' }],
  ['it was saved in the second of the read', undefined, { kind: 'changed' }],
])('writes nothing when %s', (_case, answered, outcome) => {
  const server = fakeServer(...(answered === undefined ? [] : [answered]));
  const seen = answered === undefined ? { ...now, serverTime: customer.updated } : now;
  expect(modifyUnlessChanged(clientOf(server), seen, edits)).toEqual(outcome);
});

it.each([
  ['a field that SuiteProjects Pro refuses', answer(1104, '<errors>not unique</errors>'), 'SPP_RECORD_REFUSED'],
  ['a customer that is gone', answer(601, ''), 'SPP_RECORD_REFUSED'],
  ['another customer', answer(0, '<Customer><id>8</id></Customer>'), 'SPP_ANSWER_MISMATCH'],
  ['no customer', answer(0, ''), 'SPP_ANSWER_MISMATCH'],
  ['another answer', response('<Modify status = "0"><Customer><id>7</id></Customer></Modify >'), 'SPP_ANSWER_MISMATCH'],
])('throws for %s', (_case, answered, code) =>
  expect(productErrorOf(() => modifyUnlessChanged(clientOf(fakeServer(answered)), now, edits)).code).toBe(code),
);
