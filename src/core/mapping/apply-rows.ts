import type { CustomerDraft } from '../customer/customer-draft';
import type { SppCustomer } from '../customer/spp-customer';
import { validateDraft } from '../customer/validate-draft';
import { DraftBuilder } from './draft-builder';
import { explainList, type ListResolver } from './list-values';
import type { Explanation, MappingResult, MappingRow, Reader } from './mapping-row';
import { settle } from './settle';
import type { ListTarget, Place } from './targets';

/** A row that is ready to be applied. */
export interface CompiledRow {
  row: MappingRow;
  /** A sublist comes with what finds the ids of its values. */
  place: Exclude<Place, { part: 'list' }> | { part: 'list'; list: ListTarget; resolve: ListResolver };
  sources: readonly string[];
  read: Reader;
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

/** Puts the value of one row into the draft and tells what came of it. */
function applyRow({ row, place, read }: CompiledRow, customer: SppCustomer, builder: DraftBuilder): Explanation {
  const reading = read(customer);
  const settled = settle(row, reading);
  if (settled.value === undefined) return settled;
  if (place.part !== 'list') {
    builder.set(place, settled.value, reading.found !== 'empty' && row.kind !== 'fixed');
    return settled;
  }
  const values = place.resolve(settled.value);
  if (values.found === 'ids') builder.setList(place.list, values.ids);
  return explainList(settled, values);
}

/** Applies rows in order to one customer. Linear in the rows; never throws. */
export function applyRows(rows: readonly CompiledRow[], customer: SppCustomer): MappingResult {
  const builder = new DraftBuilder();
  const explanation = rows.map((row) => applyRow(row, customer, builder));
  const draft = builder.finish();
  return { draft, ...explainProblems(explanation, draft) };
}
