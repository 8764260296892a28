import type { CustomerDraft, FieldValue } from '../customer/customer-draft';
import type { SppCustomer } from '../customer/spp-customer';
import { validateDraft } from '../customer/validate-draft';
import { addressLines, type AddressGroup } from './address-lines';
import type { Explanation, MappingResult, MappingRow, Reader } from './mapping-row';
import { settle } from './settle';

/** Where the value of a row goes. */
export type Place = { part: 'body'; field: string } | { part: 'address'; group: string; field: string };

/** A row that is ready to be applied. */
export interface CompiledRow {
  row: MappingRow;
  place: Place;
  sources: readonly string[];
  read: Reader;
}

/** The values of the body, and of each address group. */
class Draft {
  private readonly fields: Record<string, FieldValue> = {};
  private readonly groups = new Map<string, AddressGroup>();

  /** `fromCustomer`: the customer gave the value; false for a fixed value or a default. */
  set(place: Place, value: FieldValue, fromCustomer: boolean): void {
    if (place.part === 'body') {
      this.fields[place.field] = value;
      return;
    }
    const group = this.groups.get(place.group) ?? { fields: new Map<string, FieldValue>(), hasContent: false };
    group.fields.set(place.field, value);
    // An addressee alone is a name, not an address.
    group.hasContent ||= fromCustomer && place.field !== 'addressee';
    this.groups.set(place.group, group);
  }

  finish(): CustomerDraft {
    return { fields: this.fields, addresses: addressLines(this.groups) };
  }
}

/** Puts each problem of the draft at the row that fills its target, unless that row has told a problem already. */
function explainProblems(explanation: readonly Explanation[], draft: CustomerDraft): Pick<MappingResult, 'explanation' | 'problems'> {
  const own = explanation.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  const told = new Set(own.map(({ target }) => target));
  const others = validateDraft(draft).filter(({ target }) => !told.has(target));
  const byTarget = new Map(others.map((problem) => [problem.target, problem]));
  return {
    problems: [...own, ...others],
    explanation: explanation.map((entry) => {
      const problem = byTarget.get(entry.target);
      return problem === undefined ? entry : { ...entry, problem };
    }),
  };
}

/** Applies rows in order to one customer. Linear in the rows; never throws. */
export function applyRows(rows: readonly CompiledRow[], customer: SppCustomer): MappingResult {
  const filling = new Draft();
  const explanation = rows.map(({ row, place, read }) => {
    const reading = read(customer);
    const settled = settle(row, reading);
    if (settled.value !== undefined) filling.set(place, settled.value, reading.found !== 'empty' && row.kind !== 'fixed');
    return settled;
  });
  const draft = filling.finish();
  return { draft, ...explainProblems(explanation, draft) };
}
