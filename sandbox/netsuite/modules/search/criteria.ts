import type { FilterNode } from '../../search/definition';
import { malformedExpression } from '../../search/refusals';
import type { Session } from '../../types';
import { readExpression, writeExpression } from './filter-expression';
import { createFilter, scriptFilter, termOf } from './script-filter';

type Criteria = { kind: 'filters'; filters: object[] } | { kind: 'expression'; node: FilterNode | undefined };

/** The criteria of a search.Search, that a script sees as Filter objects (all of which must hold) or as an expression. */
export class SearchCriteria {
  private criteria: Criteria = { kind: 'expression', node: undefined };

  constructor(private readonly session: Session) {}

  /** A Filter, an array of Filters or of their options, a filter expression, or null for no criteria. */
  set(given: unknown): void {
    if (given === null || given === undefined) this.criteria = { kind: 'expression', node: undefined };
    else if (isFilterLike(given)) this.criteria = this.ofFilters([given]);
    else if (!Array.isArray(given)) throw malformedExpression();
    else if (given.length > 0 && given.every(isFilterLike)) this.criteria = this.ofFilters(given as object[]);
    else this.criteria = { kind: 'expression', node: readExpression(this.session, given) };
  }

  setNode(node: FilterNode | undefined): void {
    this.criteria = { kind: 'expression', node };
  }

  /** Null without criteria (help: section_459415222167). The array is the search's own: what is pushed to it counts [K]. */
  filters(): object[] | null {
    if (this.criteria.kind === 'filters') return this.criteria.filters;
    const { node } = this.criteria;
    if (!node) return null;
    const terms = (node.kind === 'and' ? node.nodes : [node]).map((one) => (one.kind === 'term' ? one.term : undefined));
    const filters = terms.map((term) => {
      if (!term) throw this.session.notEmulated('N/search.Search.filters of an expression with OR, NOT or parentheses');
      return scriptFilter(this.session, term);
    });
    const own = this.ofFilters(filters);
    this.criteria = own;
    return own.filters;
  }

  /** A copy, in plain data of the script's realm. */
  expression(): unknown[] {
    const node = this.node();
    return this.session.toRealm(node ? writeExpression(this.session, node) : []);
  }

  node(): FilterNode | undefined {
    if (this.criteria.kind === 'expression') return this.criteria.node;
    const nodes = this.criteria.filters.map((filter): FilterNode => ({ kind: 'term', term: this.term(filter) }));
    return nodes.length === 0 ? undefined : { kind: 'and', nodes };
  }

  private term(filter: object) {
    const term = termOf(filter);
    if (!term) throw this.session.notEmulated('N/search.Search.filters holding something else than Filters');
    return term;
  }

  private ofFilters(given: readonly object[]): Criteria & { kind: 'filters' } {
    const filters = this.session.toRealm<object[]>([]);
    for (const one of given) filters.push(termOf(one) ? one : createFilter(this.session, one));
    return { kind: 'filters', filters };
  }
}

const isFilterLike = (given: unknown): given is object => typeof given === 'object' && given !== null && !Array.isArray(given);
