import type { CustomerDraft, FieldValue } from '../customer/customer-draft';
import { addressLines, type AddressGroup } from './address-lines';
import type { ListTarget, Place } from './targets';

/** The field that holds the first of the values of a sublist, which the sublist itself has by then. */
const PRIMARY = { currencies: 'currency', subsidiaries: 'subsidiary' } as const;

/** The values of the body, of each address group, and of the sublists. */
export class DraftBuilder {
  private readonly fields: Record<string, FieldValue> = {};
  private readonly groups = new Map<string, AddressGroup>();
  private readonly lists = new Map<ListTarget, readonly (string | number)[]>();

  /** `fromCustomer`: the customer gave the value; false for a fixed value or a default. */
  set(place: Exclude<Place, { part: 'list' }>, value: FieldValue, fromCustomer: boolean): void {
    if (place.part === 'body') {
      this.fields[place.field] = value;
      return;
    }
    const group = this.groupOf(place.group);
    group.fields[place.field] = value;
    // An addressee alone is a name, not an address.
    group.hasContent ||= fromCustomer && place.field !== 'addressee';
  }

  setList(list: ListTarget, ids: readonly (string | number)[]): void {
    this.lists.set(list, ids);
  }

  finish(): CustomerDraft {
    const draft: CustomerDraft = { fields: this.fields, addresses: addressLines(this.groups) };
    for (const [list, ids] of this.lists) {
      const further = ids.filter((id) => String(id) !== String(this.fields[PRIMARY[list]]));
      if (further.length > 0) draft[list] = further;
    }
    return draft;
  }

  private groupOf(name: string): AddressGroup {
    const known = this.groups.get(name);
    if (known !== undefined) return known;
    const group: AddressGroup = { fields: {}, hasContent: false };
    this.groups.set(name, group);
    return group;
  }
}
