import type { SppCustomer } from '../core/customer/spp-customer';
import { evaluate } from '../core/filter/evaluate';
import { pushDown } from '../core/filter/push-down';
import { fold } from '../core/fold';
import type { OpenException } from '../netsuite/exceptions';
import { readCustomers } from '../suiteprojects/read-customers';
import { readCustomersById } from '../suiteprojects/read-customers-by-id';
import type { ExportSession } from './export/export-session';
import { prepared } from './export/prepare';

/** Which customers a person wants to see. */
export type PreviewChoice =
  | { kind: 'ids'; ids: readonly string[] }
  /** Whose company, nickname or code has this text in it, whatever its case and accents. */
  | { kind: 'search'; text: string }
  /** The first ones that pass the filter. */
  | { kind: 'sample'; count: number };

/** More than this a person does not read, and a page does not hold. */
export const MOST_PREVIEWED = 50;

/** Customers that a search or a sample reads at most: six requests. */
export const MOST_READ = 10_000;

/** Customers as they were chosen. */
export interface Chosen {
  customers: SppCustomer[];
  /** Ids that were asked for and that SuiteProjects Pro does not have. */
  missing: string[];
  /** Customers read to find them. */
  read: number;
  /** Whether all customers were looked at; if not, there may be more that fit. */
  isWhole: boolean;
}

type Reader = Pick<ExportSession, 'client' | 'fields' | 'rules' | 'relate'>;

/**
 * Reads the chosen customers, MOST_PREVIEWED at most. Cost: 10 units by ids; otherwise 10 per 1,960 customers that are read,
 * MOST_READ at most. Throws what the client throws.
 */
export function readChosen(reader: Reader, choice: PreviewChoice, exceptions: ReadonlyMap<string, OpenException>): Chosen {
  switch (choice.kind) {
    case 'ids':
      return byIds(reader, choice.ids);
    case 'search':
      return whileReading(reader, { fits: containing(choice.text), most: MOST_PREVIEWED, isFiltered: false });
    case 'sample': {
      const fits = (customer: SppCustomer): boolean =>
        evaluate(reader.rules.filter, prepared(customer, { exceptions, relate: reader.relate })).passes;
      // What a person entered may bring a customer through the filter that the server would have kept back.
      return whileReading(reader, { fits, most: Math.min(choice.count, MOST_PREVIEWED), isFiltered: exceptions.size === 0 });
    }
  }
}

function byIds({ client, fields }: Reader, ids: readonly string[]): Chosen {
  const wanted = [...new Set(ids)];
  const asked = wanted.slice(0, MOST_PREVIEWED);
  const found = readCustomersById(client, asked, fields);
  return {
    customers: asked.flatMap((id) => found.get(id) ?? []),
    missing: asked.filter((id) => !found.has(id)),
    read: found.size,
    isWhole: asked.length === wanted.length,
  };
}

/** Whether a customer is what somebody who types this text looks for. A text without a letter finds nobody. */
function containing(text: string): (customer: SppCustomer) => boolean {
  const sought = fold(text).trim();
  return ({ company, name, code }) => sought !== '' && [company, name, code].some((own) => fold(own).includes(sought));
}

interface Sought {
  fits: (customer: SppCustomer) => boolean;
  most: number;
  /** Whether the server may keep back what the filter would. */
  isFiltered: boolean;
}

function whileReading({ client, fields, rules }: Reader, { fits, most, isFiltered }: Sought): Chosen {
  const customers: SppCustomer[] = [];
  let read = 0;
  // The list knows of whole pages only.
  let isWhole = true;
  const dateFilters = isFiltered ? pushDown(rules.filter).map(({ dateFilter }) => dateFilter) : [];
  const query = { newerThan: '', dateFilters, fields };
  readCustomers(client, query, (page) => {
    for (const customer of page) {
      isWhole = customers.length < most && read < MOST_READ;
      if (!isWhole) return false;
      read += 1;
      if (fits(customer)) customers.push(customer);
    }
    return true;
  });
  return { customers, missing: [], read, isWhole };
}
