import type { SppCustomer } from '../../core/customer/spp-customer';
import type { Condition } from '../../core/filter/condition';
import { evaluate } from '../../core/filter/evaluate';
import type { Mapping } from '../../core/mapping/mapping-row';
import { groupByIdentity, identityOf } from '../../core/matching/identity';
import { planCustomer, type Candidate, type CustomerPlan } from '../../core/plan/plan-customer';
import { normaliseName } from '../../core/matching/normalise-name';
import { findExistingCustomers, namedCustomers } from '../../netsuite/customers';
import type { OpenException } from '../../netsuite/exceptions';
import type { CustomerItem, ExportItem, RunHead } from './item';
import type { ExportSettings } from './settings';

export interface PlannerOptions {
  run: RunHead;
  settings: ExportSettings;
  filter: Condition;
  mapping: Mapping;
  /** Open exceptions of earlier runs by SPP id. */
  openExceptions: ReadonlyMap<string, OpenException>;
  /** Fills in what a customer's related records hold. */
  relate: (customer: SppCustomer) => SppCustomer;
}

/** Plans the customers of a run page by page; the collisions among them when all are known. */
export class CustomerPlanner {
  readonly skipped: Record<string, number> = {};
  /** Characters of the items so far, as they will be persisted. */
  characters = 0;
  private readonly items = new Map<string, ExportItem>();
  /** Valid customers that NetSuite does not know by id. */
  private readonly newcomers = new Map<string, SppCustomer>();
  private namesakes: Map<string, Candidate[]> | undefined;
  private writable = 0;

  constructor(private readonly options: PlannerOptions) {}

  /**
   * Plans one page. Cost: 10 units for up to 1,000 customers that pass the filter; the first newcomer of a run costs
   * 10 units more per 5,000 NetSuite customers, whose names are read to find namesakes.
   */
  addPage(customers: readonly SppCustomer[]): void {
    const wanted = customers.map(this.options.relate).filter((customer) => this.passes(customer));
    const existing = findExistingCustomers(
      this.options.run.company,
      wanted.map((customer) => customer.id),
    );
    for (const customer of wanted) {
      const existingNetSuiteId = existing.get(customer.id);
      const plan = this.plan(customer, {
        existingNetSuiteId,
        candidates: existingNetSuiteId === undefined ? this.namesakesOf(customer) : [],
      });
      if (plan.act !== 'park' && existingNetSuiteId === undefined) this.newcomers.set(customer.id, customer);
      this.put(customer, plan);
    }
  }

  /**
   * The items by SPP id, once no page is left. Customers that look alike are held, all of them (design 6): those of this
   * run, and those that are held since an earlier run and about whom nobody has decided yet.
   */
  finish(): Record<string, ExportItem> {
    for (const alike of groupByIdentity([...this.newcomers.values(), ...this.heldSinceEarlier()], identityOf).values()) {
      if (alike.length < 2) continue;
      const collidesWith = alike.map(({ id }) => id);
      for (const customer of alike.flatMap(({ id }) => this.newcomers.get(id) ?? []))
        this.put(customer, this.plan(customer, { candidates: this.namesakesOf(customer), collidesWith }));
    }
    return Object.fromEntries(this.items);
  }

  private heldSinceEarlier(): { id: string; company: string; name: string }[] {
    const held = [...this.options.openExceptions].filter(([id, { kind }]) => kind === 'held' && !this.items.has(id));
    return held.map(([id, { company }]) => ({ id, company, name: '' }));
  }

  private passes(customer: SppCustomer): boolean {
    const verdict = evaluate(this.options.filter, customer);
    if (verdict.passes) return true;
    this.skipped[verdict.reason] = (this.skipped[verdict.reason] ?? 0) + 1;
    const exceptionId = this.options.openExceptions.get(customer.id)?.id;
    if (exceptionId !== undefined) this.items.set(customer.id, { act: 'settle', exceptionId });
    return false;
  }

  private plan(
    customer: SppCustomer,
    found: { candidates: readonly Candidate[]; existingNetSuiteId?: string; collidesWith?: string[] },
  ): CustomerPlan {
    const { mapping, settings } = this.options;
    return planCustomer({ customer, mapping, policy: { onNameMatch: settings.onNameMatch }, ...found });
  }

  /** NetSuite customers of the same normalised name. SuiteQL cannot normalise, so all names are compared here, read once per run. */
  private namesakesOf(customer: SppCustomer): readonly Candidate[] {
    if (this.options.settings.onNameMatch === 'create-anyway') return [];
    this.namesakes ??= groupByIdentity(namedCustomers(), ({ name }) => normaliseName(name));
    return this.namesakes.get(identityOf(customer)) ?? [];
  }

  private put(customer: SppCustomer, plan: CustomerPlan): void {
    const item = this.itemOf(customer, plan);
    this.items.set(customer.id, item);
    this.characters += JSON.stringify(item).length;
  }

  private itemOf(customer: SppCustomer, plan: CustomerPlan): CustomerItem {
    const exceptionId = this.options.openExceptions.get(customer.id)?.id;
    const batch = Math.floor(this.writable / this.options.settings.writeBackBatch);
    const base = { run: this.options.run, batch, updated: customer.updated, ...(exceptionId !== undefined && { exceptionId }) };
    if (plan.act === 'create' || plan.act === 'link') this.writable += 1;
    switch (plan.act) {
      case 'create':
        return { ...base, act: 'create', draft: plan.draft };
      case 'link':
        return { ...base, act: 'link', netsuiteId: plan.netsuiteId };
      case 'park':
        return { ...base, act: 'park', company: customer.company, problems: plan.problems, source: customer };
      case 'hold': {
        const candidates = plan.candidates.map(({ netsuiteId }) => netsuiteId).join(', ');
        const problem = { code: 'POSSIBLE_DUPLICATE' as const, data: { reasons: plan.reasons.join(', '), candidates } };
        return { ...base, act: 'hold', company: customer.company, problems: [problem], source: customer };
      }
      case 'skip':
        throw new Error('The planner filters before it plans.');
    }
  }
}
