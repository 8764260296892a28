import { ADDRESS_BLOCKS, isAddressField } from './customer-fields';
import { isServerTime } from './server-time';
import type { SppCustomerRecord } from './types';

/** The customers of the account. Rows are replaced, never changed: a row handed out stays as it was. */
export class CustomerTable {
  private readonly rows = new Map<string, SppCustomerRecord>();
  private byId: readonly SppCustomerRecord[] | undefined;

  /** Refuses rows that SuiteProjects Pro could not hold, with a RangeError. */
  constructor(
    customers: readonly SppCustomerRecord[],
    private readonly customFields: ReadonlySet<string>,
  ) {
    for (const customer of customers) {
      if (this.rows.has(customer.id)) throw new RangeError(`Two customers have the id ${customer.id}.`);
      this.put(customer);
    }
  }

  /** All rows, deleted ones too, by ascending id. */
  all(): readonly SppCustomerRecord[] {
    this.byId ??= [...this.rows.values()].sort((a, b) => Number(a.id) - Number(b.id));
    return this.byId;
  }

  find(id: string): SppCustomerRecord | undefined {
    return this.rows.get(id);
  }

  /** Adds a row, or replaces the one with its id. */
  put(customer: SppCustomerRecord): void {
    this.check(customer);
    this.rows.set(customer.id, copyOf(customer));
    this.byId = undefined;
  }

  /** Becomes exactly these rows, as a saved account has them. */
  restore(customers: readonly SppCustomerRecord[]): void {
    this.rows.clear();
    for (const customer of customers) this.put(customer);
  }

  private check(customer: SppCustomerRecord): void {
    const refuse = (reason: string) => {
      throw new RangeError(`Customer ${customer.id}: ${reason}.`);
    };
    if (!/^[1-9]\d*$/.test(customer.id)) refuse('an id is a positive whole number');
    if (customer.active !== '0' && customer.active !== '1') refuse('active is 0 or 1');
    for (const field of ['created', 'updated'] as const)
      if (customer[field] !== '' && !isServerTime(customer[field])) refuse(`${field} is not YYYY-MM-DD HH:MM:SS`);
    for (const name of Object.keys(customer.custom)) if (!this.customFields.has(name)) refuse(`the account has no custom field ${name}`);
    for (const block of ADDRESS_BLOCKS)
      for (const name of Object.keys(customer[block] ?? {})) if (!isAddressField(name)) refuse(`${block} has no field ${name}`);
  }
}

/** A copy that later changes to the caller's record do not reach. */
function copyOf(customer: SppCustomerRecord): SppCustomerRecord {
  const copy = { ...customer, custom: { ...customer.custom } };
  for (const block of [...ADDRESS_BLOCKS, 'other'] as const) if (copy[block]) copy[block] = { ...copy[block] };
  return copy;
}
