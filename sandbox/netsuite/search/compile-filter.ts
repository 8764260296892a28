import type { Store } from '../records/store';
import type { FilterNode, FilterTerm } from './definition';
import { checkboxFilter } from './filters/checkbox-filter';
import { dateFilter } from './filters/date-filter';
import type { DayContext } from './filters/day';
import { numberFilter } from './filters/number-filter';
import { selectFilter } from './filters/select-filter';
import { textFilter } from './filters/text-filter';
import { applicableOperator } from './operators';
import { invalidFilter } from './refusals';
import { searchField } from './search-field';
import { allOf, anyOf, noneOf, type RowTest } from './truth';

/** Where criteria are evaluated. */
export interface FilterContext extends DayContext {
  store: Store;
  /** The record type that is searched. */
  type: string;
}

/** Compiles criteria to a test of one record. Throws SSS_INVALID_SRCH_FILTER, SSS_INVALID_SRCH_OPERATOR and NotEmulated. */
export function compileFilter(context: FilterContext, node: FilterNode): RowTest {
  switch (node.kind) {
    case 'term':
      return compileTerm(context, node.term);
    case 'and':
      return allOf(node.nodes.map((one) => compileFilter(context, one)));
    case 'or':
      return anyOf(node.nodes.map((one) => compileFilter(context, one)));
    case 'not':
      return noneOf(compileFilter(context, node.node));
  }
}

function compileTerm(context: FilterContext, term: FilterTerm): RowTest {
  const field = searchField(context.store, context.type, term, invalidFilter);
  const operator = applicableOperator(field.name, term.operator, field.kind);
  if (operator === 'any') return () => true;
  if (operator === 'isempty') return (record) => field.read(record) === null;
  if (operator === 'isnotempty') return (record) => field.read(record) !== null;
  switch (field.kind) {
    case 'text':
      return textFilter(field, operator, term.values);
    case 'number':
      return numberFilter(field, operator, term.values);
    case 'date':
      return dateFilter(field, operator, term.values, context);
    case 'checkbox':
      return checkboxFilter(field, term.values);
    case 'select':
      return selectFilter(field, operator, term.values);
  }
}
