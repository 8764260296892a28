import { isDeepStrictEqual } from 'node:util';
import type { SppCustomer } from '../../../src/core/customer/spp-customer';
import { ProductError } from '../../../src/core/errors/product-error';
import { readCustomers } from '../../../src/suiteprojects/read-customers';
import { readCustomersById } from '../../../src/suiteprojects/read-customers-by-id';
import { seeded } from '../../core/seeded';
import { clientOf, fakeServer, productErrorOf } from '../fake-server';
import { hostileServer, spoiledAnswers, type HostileServer } from './hostile-server';
import { HUGE } from './mutate';
import { rightAnswer, SERVER_TIME, TRUE_CUSTOMERS } from './true-customers';

const FIELDS = ['addr.city', 'export_customer_to_ns__c'];
/** Requests that one list of two pages may cost: the budget of readList, each tried three times, with one renewal. */
const MOST_REQUESTS = 60;
/** Characters of an error: it keeps none of an answer beyond a short quotation. */
const MOST_ERROR_CHARACTERS = 600;

function expectTrue(customers: readonly SppCustomer[], about: string): void {
  for (const customer of customers)
    if (!isDeepStrictEqual(customer, TRUE_CUSTOMERS.get(customer.id))) throw new Error(`${about}: ${JSON.stringify(customer)}`);
  if (new Set(customers.map(({ id }) => id)).size !== customers.length) throw new Error(`${about}: a customer twice`);
}

/** Runs `read`; an error of any other kind than the product's fails the test. */
function outcomeOf(read: () => string, server: HostileServer, about: string): string {
  let outcome: string;
  try {
    outcome = read();
  } catch (error) {
    if (!(error instanceof ProductError)) throw new Error(`${about}, ${JSON.stringify(server.ways)}: ${String(error)}`, { cause: error });
    if (error.message.length > MOST_ERROR_CHARACTERS)
      throw new Error(`${about}: an error of ${error.message.length} characters`, { cause: error });
    outcome = error.code;
  }
  if (server.requests.length > MOST_REQUESTS) throw new Error(`${about}: ${server.requests.length} requests`);
  return outcome;
}

function readList(seed: number): string {
  const random = seeded(seed);
  const server = hostileServer(rightAnswer, random, spoiledAnswers(random));
  const about = `seed ${seed}`;
  const customers: SppCustomer[] = [];
  return outcomeOf(
    () => {
      const reading = readCustomers(clientOf(server), { newerThan: '', fields: FIELDS, pageSize: 10, overlap: 3 }, (page) => {
        expectTrue(page, `${about}, ${JSON.stringify(server.ways)}`);
        customers.push(...page);
        return true;
      });
      expectTrue(customers, about);
      if (reading.serverTime !== SERVER_TIME) throw new Error(`${about}: the time ${reading.serverTime}`);
      if (!reading.complete || customers.length !== TRUE_CUSTOMERS.size)
        throw new Error(`${about}, ${JSON.stringify(server.ways)}: ${customers.length} customers and called ${reading.complete}`);
      return 'read';
    },
    server,
    about,
  );
}

function readById(seed: number): string {
  const random = seeded(seed);
  const server = hostileServer(rightAnswer, random, spoiledAnswers(random));
  const about = `seed ${seed}`;
  const asked = ['3', '1', '9', '400', '7'];
  return outcomeOf(
    () => {
      const found = readCustomersById(clientOf(server), asked, FIELDS);
      for (const [id, customer] of found) if (customer.id !== id || !asked.includes(id)) throw new Error(`${about}: ${id} was not asked`);
      expectTrue([...found.values()], `${about}, ${JSON.stringify(server.ways)}`);
      return found.size === 4 ? 'read' : 'read a part';
    },
    server,
    about,
  );
}

function countOutcomes(run: (seed: number) => string, from: number, count: number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let seed = from; seed < from + count; seed += 1) {
    const outcome = run(seed);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

it('5,000 lists from spoiled answers: all customers as they are, or a clear error; never one of them lost, twice, or with another’s id', () => {
  const counts = countOutcomes(readList, 1, 5000);
  expect(counts['read']).toBeGreaterThan(1000);
  expect(counts).toEqual(
    expect.objectContaining({
      SPP_ANSWER_UNREADABLE: expect.any(Number) as number,
      SPP_ANSWER_MISMATCH: expect.any(Number) as number,
      SPP_ANSWER_FORBIDDEN: expect.any(Number) as number,
      SPP_ANSWER_TOO_LARGE: expect.any(Number) as number,
      SPP_REQUEST_LIMIT: expect.any(Number) as number,
    }),
  );
});

it('1,500 reads of single customers: the record that was asked for, or none', () => {
  const counts = countOutcomes(readById, 10_001, 1500);
  expect(counts['read']).toBeGreaterThan(300);
  expect(counts['SPP_ANSWER_MISMATCH']).toBeGreaterThan(0);
});

it.each(Object.entries(HUGE))('an answer %s is refused, once and for all', (_, spoil) => {
  const server = fakeServer(({ body }) => spoil(rightAnswer(body)));
  expect(productErrorOf(() => readCustomersById(clientOf(server), ['1'], FIELDS)).code).toBe('SPP_ANSWER_TOO_LARGE');
});
