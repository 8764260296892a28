import type { SppCustomer } from '../../core/customer/spp-customer';
import { evaluate } from '../../core/filter/evaluate';
import type { Candidate } from '../../core/matching/candidate';
import { findCandidates } from '../../core/matching/find-candidates';
import { findCollisions, type Collision } from '../../core/matching/find-collisions';
import { keysOfCustomer, type MatchKeys } from '../../core/matching/match-keys';
import { planCustomer, type CustomerPlan } from '../../core/plan/plan-customer';
import { findExistingCustomers, matchableCustomers } from '../../netsuite/customers';
import type { ExportRules } from './export-rules';
import { DELETED_MEANWHILE, IGNORED, type CustomerItem, type ExportItem, type RunHead } from './item';
import { keysOfHeld } from './held-earlier';
import { Newcomers, type ReadById } from './newcomers';
import { itemOf } from './plan-item';
import { detached, prepared, type Preparation } from './prepare';

export interface PlannerOptions extends ExportRules, Preparation {
  run: RunHead;
  /** Reads customers again: a large run does not keep all of them. */
  readById: ReadById;
  witness?: PlanWitness;
}

/** Is told what the planner makes of each customer, who comes with related records and edits; a preview has need of it. */
export interface PlanWitness {
  keptOut(customer: SppCustomer, reason: string): void;
  /** A later plan of a customer takes the place of the one before. */
  planned(customer: SppCustomer, plan: CustomerPlan): void;
}

function* chained<Item>(...lists: Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list;
}

/** Plans the customers of a run page by page; what is like them in NetSuite, and among themselves, when all are known. */
export class CustomerPlanner {
  readonly skipped: Record<string, number> = {};
  /** Characters of the items so far, as they will be persisted. */
  characters = 0;
  /** By SPP id, as JSON: as objects they would take several times the memory. */
  private readonly items: Record<string, string> = {};
  /** Those of the items that have no customer to hand to map. */
  private readonly settled = new Set<string>();
  private readonly newcomers: Newcomers;
  /** What SPP holds of customers for which a person entered other values. */
  private readonly originals = new Map<string, SppCustomer>();
  private writable = 0;

  constructor(private readonly options: PlannerOptions) {
    this.newcomers = new Newcomers(options.readById);
  }

  /** Customers that are handed to map. */
  get handed(): number {
    return Object.keys(this.items).length - this.settled.size;
  }

  /** Plans one page. Cost: 10 units for up to 1,000 customers that pass the filter. */
  addPage(customers: readonly SppCustomer[]): void {
    const wanted = customers
      .map((customer) => this.prepared(customer))
      .filter((customer) => this.passes(customer))
      .map(detached);
    const existing = findExistingCustomers(
      this.options.run.company,
      wanted.map((customer) => customer.id),
    );
    for (const customer of wanted) {
      const plan = this.plan(customer, {
        // What a person decided, and what could not be written back then.
        existingNetSuiteId: existing.get(customer.id) ?? this.options.exceptions.get(customer.id)?.netsuiteId,
      });
      if (plan.act === 'create') this.newcomers.add(customer, keysOfCustomer(customer, plan.draft));
      this.put(customer, plan);
    }
  }

  /**
   * The items by SPP id, as JSON, once no page is left. A newcomer that is like a NetSuite customer, or like another one of SPP, is
   * planned anew: customers of this run that look alike are held, all of them (design 6), and so is one that looks like a
   * customer held since an earlier run, about whom nobody has decided yet.
   * Cost: 10 units per 5,000 NetSuite customers when there is a newcomer, and those of customers that are read again.
   */
  finish(): Record<string, string> {
    const { matchPolicies, exceptions } = this.options;
    const candidates = findCandidates(this.newcomers, matchableCustomers(), matchPolicies);
    const held = keysOfHeld(exceptions, (id) => Object.hasOwn(this.items, id));
    const collisions = findCollisions({ [Symbol.iterator]: () => chained(this.newcomers, held) }, matchPolicies);
    const alike = new Set([...candidates.keys(), ...collisions.keys()]);
    for (const { id, customer: recalled, isReadAgain } of this.newcomers.recall(alike)) {
      const customer = isReadAgain ? this.stillWanted(id, recalled) : recalled;
      if (customer === undefined) continue;
      const found = { candidates: candidates.get(id), collisions: collisions.get(id) };
      this.put(customer, this.plan(customer, found), this.newcomers.keysOf(id));
    }
    return this.items;
  }

  /** A customer that was read again, unless it was deleted meanwhile or the filter keeps it out by now. */
  private stillWanted(id: string, customer: SppCustomer | undefined): SppCustomer | undefined {
    delete this.items[id];
    if (customer === undefined) {
      this.skipped[DELETED_MEANWHILE] = (this.skipped[DELETED_MEANWHILE] ?? 0) + 1;
      return undefined;
    }
    const now = this.prepared(customer);
    return this.passes(now) ? now : undefined;
  }

  private prepared(customer: SppCustomer): SppCustomer {
    if (this.options.exceptions.get(customer.id)?.edits !== undefined) this.originals.set(customer.id, this.options.relate(customer));
    return prepared(customer, this.options);
  }

  private passes(customer: SppCustomer): boolean {
    const exception = this.options.exceptions.get(customer.id);
    const verdict = evaluate(this.options.filter, customer);
    if (verdict.passes && exception?.status !== IGNORED) return true;
    const reason = verdict.passes ? IGNORED : verdict.reason;
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
    this.options.witness?.keptOut(customer, reason);
    if (exception?.status === 'open') {
      this.keep(customer.id, { act: 'settle', exceptionId: exception.id });
      this.settled.add(customer.id);
    }
    return false;
  }

  private plan(
    customer: SppCustomer,
    found: { candidates?: readonly Candidate[] | undefined; existingNetSuiteId?: string | undefined; collisions?: Collision[] | undefined },
  ): CustomerPlan {
    const { mapping, policy } = this.options;
    const { candidates = [], existingNetSuiteId = '', collisions = [] } = found;
    return planCustomer({ customer, mapping, policy, candidates, existingNetSuiteId, collisions });
  }

  private put(customer: SppCustomer, plan: CustomerPlan, keys?: MatchKeys): void {
    const item: CustomerItem = itemOf(customer, plan, {
      run: this.options.run,
      batch: Math.floor(this.writable / this.options.settings.writeBackBatch),
      exceptionId: this.openExceptionId(customer.id),
      original: this.originals.get(customer.id),
      keys,
    });
    if (plan.act === 'create' || plan.act === 'link') this.writable += 1;
    this.settled.delete(customer.id);
    this.options.witness?.planned(customer, plan);
    this.characters += this.keep(customer.id, item);
  }

  /** Returns how many characters will be persisted. */
  private keep(sppId: string, item: ExportItem): number {
    const text = JSON.stringify(item);
    this.items[sppId] = text;
    return text.length;
  }

  private openExceptionId(sppId: string): string | undefined {
    const exception = this.options.exceptions.get(sppId);
    return exception?.status === 'open' ? exception.id : undefined;
  }
}
