import type { FilterNode, FilterTerm } from '../../search/definition';
import { malformedExpression } from '../../search/refusals';
import type { Session } from '../../types';
import { filterTerm } from './script-filter';

/**
 * Reads a filter expression: a term `[name, operator, value...]`, or expressions joined by 'and', 'or' and 'not' in any case.
 * 'not' binds tighter than 'and', 'and' tighter than 'or' (help: section_458440490721). Undefined for the empty expression.
 * Throws SSS_INVALID_SRCH_FILTER_EXPR; expressions side by side without an operator are not emulated.
 */
export function readExpression(session: Session, expression: unknown): FilterNode | undefined {
  if (!Array.isArray(expression)) throw malformedExpression();
  return expression.length === 0 ? undefined : new ExpressionReader(session, expression as unknown[]).read();
}

/** The expression of criteria, in plain data; a Date in it is not emulated. */
export function writeExpression(session: Session, node: FilterNode): unknown[] {
  if (node.kind === 'term') return writeTerm(session, node.term);
  if (node.kind === 'not') return ['NOT', writeExpression(session, node.node)];
  return node.nodes.flatMap((one, index) => [...(index > 0 ? [node.kind.toUpperCase()] : []), writeExpression(session, one)]);
}

function writeTerm(session: Session, { name, join, operator, values }: FilterTerm): unknown[] {
  if (values.some((value) => typeof value === 'object'))
    throw session.notEmulated('N/search.Search.filterExpression of a filter with a Date');
  return [join === undefined ? name : `${join}.${name}`, operator, ...values];
}

type Word = 'and' | 'or' | 'not';

class ExpressionReader {
  private next = 0;

  constructor(
    private readonly session: Session,
    private readonly elements: readonly unknown[],
  ) {}

  read(): FilterNode {
    const [name, operator, ...values] = this.elements;
    if (typeof name === 'string' && wordOf(name) === undefined) {
      if (typeof operator !== 'string') throw malformedExpression();
      return { kind: 'term', term: filterTerm(this.session, name, operator, values) };
    }
    const node = this.joined('or', () => this.joined('and', () => this.negated()));
    if (Array.isArray(this.elements[this.next]))
      throw this.session.notEmulated('N/search filter expressions side by side without an operator');
    if (this.next < this.elements.length) throw malformedExpression();
    return node;
  }

  private joined(word: 'and' | 'or', part: () => FilterNode): FilterNode {
    const first = part();
    const nodes = [first];
    while (wordOf(this.elements[this.next]) === word) {
      this.next++;
      nodes.push(part());
    }
    return nodes.length === 1 ? first : { kind: word, nodes };
  }

  private negated(): FilterNode {
    const element = this.elements[this.next++];
    if (wordOf(element) === 'not') return { kind: 'not', node: this.negated() };
    const node = Array.isArray(element) ? readExpression(this.session, element) : undefined;
    if (!node) throw malformedExpression();
    return node;
  }
}

function wordOf(element: unknown): Word | undefined {
  const word = typeof element === 'string' ? element.toLowerCase() : '';
  return word === 'and' || word === 'or' || word === 'not' ? word : undefined;
}
