import type { CustomerDraft } from '../customer/customer-draft';
import { readField, type SppCustomer } from '../customer/spp-customer';
import { validateDraft } from '../customer/validate-draft';
import type { Problem } from '../errors/problem';
import { DraftBuilder } from './draft-builder';
import { listOutcome, type ListResolver } from './list-values';
import type { Mapped, MappingResult, MappingRow, Reader, Reading, SourcedExplanation } from './mapping-row';
import { explanationOf, outcomeOf, type Outcome } from './settle';
import type { ListTarget, Place } from './targets';

/** A row that is ready to be applied. */
export interface CompiledRow {
  row: MappingRow;
  /** A sublist comes with what finds the ids of its values. */
  place: Exclude<Place, { part: 'list' }> | { part: 'list'; list: ListTarget; resolve: ListResolver };
  sources: readonly string[];
  read: Reader;
}

/** Puts what the policies of a row made of a reading into the draft. */
function put({ row, place }: CompiledRow, reading: Reading, builder: DraftBuilder): Outcome {
  const outcome = outcomeOf(row, reading);
  if (outcome.value === undefined) return outcome;
  if (place.part !== 'list') {
    builder.set(place, outcome.value, reading.found !== 'empty' && row.kind !== 'fixed');
    return outcome;
  }
  const values = place.resolve(outcome.value);
  if (values.found === 'ids') builder.setList(place.list, values.ids);
  return listOutcome(row.target, outcome, values);
}

/** What is wrong with the draft at targets of which no row has told a problem. */
function problemsOfDraft(draft: CustomerDraft, told: readonly Problem[]): Problem[] {
  const problems = validateDraft(draft);
  return told.length === 0 ? problems : problems.filter(({ target }) => !told.some((problem) => problem.target === target));
}

/** Applies rows in order to one customer. Linear in the rows; never throws. */
export function applyRows(rows: readonly CompiledRow[], customer: SppCustomer): Mapped {
  const builder = new DraftBuilder();
  const problems: Problem[] = [];
  for (const row of rows) {
    const { problem } = put(row, row.read(customer), builder);
    if (problem !== undefined) problems.push(problem);
  }
  const draft = builder.finish();
  return { draft, problems: [...problems, ...problemsOfDraft(draft, problems)] };
}

/** The same with what each row did; a problem of the draft stands at the row that fills its target. */
export function explainRows(rows: readonly CompiledRow[], customer: SppCustomer): MappingResult {
  const builder = new DraftBuilder();
  const explained = rows.map((compiled): SourcedExplanation => {
    const { row, sources, read } = compiled;
    const reading = read(customer);
    const sourceValues = Object.fromEntries(sources.map((path) => [path, readField(customer, path)]));
    return { ...explanationOf(row, reading, put(compiled, reading, builder)), sourceValues };
  });
  const draft = builder.finish();
  const own = explained.flatMap(({ problem }) => problem ?? []);
  const others = problemsOfDraft(draft, own);
  const byTarget = new Map(others.map((problem) => [problem.target, problem]));
  const explanation = explained.map((entry) => {
    const problem = byTarget.get(entry.target);
    return problem === undefined ? entry : { ...entry, problem };
  });
  return { draft, problems: [...own, ...others], explanation };
}
