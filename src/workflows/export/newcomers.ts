import type { SppCustomer } from '../../core/customer/spp-customer';
import { CRITERIA, type Criterion } from '../../core/matching/criterion';
import type { MatchKeys } from '../../core/matching/match-keys';

/** Characters of customers that are kept, those of about ten thousand. The others are read again when they are asked for. */
const MOST_KEPT = 10_000_000;

/** Customers that are read again at a time: one request. */
export const AT_ONCE = 500;

/** Reads customers by id, AT_ONCE at most; one that does not exist any more is left out. */
export type ReadById = (ids: readonly string[]) => SppCustomer[];

/** A customer that is asked for; none when it was deleted since it was read first. */
export interface Recalled {
  id: string;
  customer?: SppCustomer;
  /** It comes from SuiteProjects Pro a second time, and may have changed. */
  isReadAgain: boolean;
}

const written = (keys: MatchKeys): string => JSON.stringify(CRITERIA.map((criterion) => keys[criterion]));

function read(text: string): MatchKeys {
  const lists = JSON.parse(text) as string[][];
  return Object.fromEntries(CRITERIA.map((criterion, position) => [criterion, lists[position] ?? []])) as Record<Criterion, string[]>;
}

/**
 * The customers that NetSuite does not know by id, with what each is recognised by. A run may have a hundred thousand of them,
 * so they are kept as texts: an object takes several times the memory, and its texts hold on to the page that they were cut from.
 */
export class Newcomers implements Iterable<[id: string, keys: MatchKeys]> {
  private readonly keys = new Map<string, string>();
  private readonly kept = new Map<string, string>();
  private characters = 0;

  constructor(
    private readonly readById: ReadById,
    private readonly mostKept = MOST_KEPT,
  ) {}

  /** A customer that comes again takes the place of the one before. */
  add(customer: SppCustomer, keys: MatchKeys): void {
    this.keys.set(customer.id, written(keys));
    this.kept.delete(customer.id);
    if (this.characters >= this.mostKept) return;
    const text = JSON.stringify(customer);
    this.characters += text.length;
    this.kept.set(customer.id, text);
  }

  keysOf(id: string): MatchKeys | undefined {
    const text = this.keys.get(id);
    return text === undefined ? undefined : read(text);
  }

  *[Symbol.iterator](): Generator<[id: string, keys: MatchKeys]> {
    for (const [id, text] of this.keys) yield [id, read(text)];
  }

  /** Those of the customers that are newcomers, in their order. Cost: 10 units per AT_ONCE that were not kept. Throws what `readById` throws. */
  *recall(ids: Iterable<string>): Generator<Recalled> {
    const wanted = [...ids].filter((id) => this.keys.has(id));
    for (let start = 0; start < wanted.length; start += AT_ONCE) yield* this.recallBatch(wanted.slice(start, start + AT_ONCE));
  }

  private *recallBatch(ids: readonly string[]): Generator<Recalled> {
    const missing = ids.filter((id) => !this.kept.has(id));
    const again = new Map((missing.length === 0 ? [] : this.readById(missing)).map((customer) => [customer.id, customer]));
    for (const id of ids) {
      const text = this.kept.get(id);
      if (text !== undefined) yield { id, customer: JSON.parse(text) as SppCustomer, isReadAgain: false };
      else {
        const customer = again.get(id);
        yield { id, ...(customer !== undefined && { customer }), isReadAgain: true };
      }
    }
  }
}
