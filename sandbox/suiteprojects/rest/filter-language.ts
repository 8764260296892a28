import { NotEmulated } from '../../not-emulated';
import type { SppCustomerRecord } from '../types';
import { restAttribute, type RestAttribute } from './customer-resource';

export type Clause = (customer: SppCustomerRecord) => boolean;

/** `q` is not understood or not allowed: 400. */
export class BadFilter extends Error {}

const VALUE = String.raw`'(?:[^'\\]|\\.)*'|-?\d+(?:\.\d+)?`;
const CLAUSE = new RegExp(String.raw`^\s*(\w+)\s+([A-Z_]+)\s*(\[[^\]]*\]|${VALUE})?\s*$`);
const BETWEEN_CLAUSES = /\s+AND\s+(?=\w+\s+[A-Z_]+(?:\s|$))/;

/**
 * The filter language of `q` (facts 1.4): clauses `field OP value` joined with AND. Confirmed operators only: IS, EQUAL,
 * ANY_OF, BETWEEN; any other is NOT_EMULATED. Throws `BadFilter` for what does not parse, an unknown attribute, or one
 * that cannot be queried.
 */
export function readFilter(q: string, customFields: ReadonlySet<string>): Clause[] {
  return q.split(BETWEEN_CLAUSES).map((clause) => readClause(clause, customFields));
}

function readClause(text: string, customFields: ReadonlySet<string>): Clause {
  const [, name = '', operator = '', operand = ''] = CLAUSE.exec(text) ?? [];
  if (name === '') throw new BadFilter(`Invalid filter clause: ${text.trim()}`);
  const attribute = restAttribute(name, customFields);
  if (!attribute?.canQuery) throw new BadFilter(`The attribute ${name} cannot be queried`);
  const values = valuesOf(operand);
  switch (operator) {
    case 'IS':
    case 'EQUAL':
      return one(values, text, (value) => (customer) => isEqual(attribute, customer, value));
    case 'ANY_OF':
      return (customer) => values.some((value) => isEqual(attribute, customer, value));
    case 'BETWEEN':
      return between(attribute, values, text);
    default:
      throw new NotEmulated(`REST filter operator ${operator}`);
  }
}

function valuesOf(operand: string): string[] {
  const inside = operand.startsWith('[') ? operand.slice(1, -1) : operand;
  return (inside.match(new RegExp(VALUE, 'g')) ?? []).map((value) => value.replace(/^'|'$/g, '').replace(/\\(.)/g, '$1'));
}

function one(values: readonly string[], text: string, make: (value: string) => Clause): Clause {
  const [value, second] = values;
  if (value === undefined || second !== undefined) throw new BadFilter(`Invalid filter clause: ${text.trim()}`);
  return make(value);
}

/** Days only: whether a time of day is understood is not known (facts 1.4). Both ends count. */
function between(attribute: RestAttribute, [from, to, more]: readonly string[], text: string): Clause {
  if (from === undefined || to === undefined || more !== undefined) throw new BadFilter(`Invalid filter clause: ${text.trim()}`);
  if (attribute.name !== 'created' || ![from, to].every((day) => /^\d{4}-\d\d-\d\d$/.test(day)))
    throw new NotEmulated(`REST filter BETWEEN on ${attribute.name} with ${from} and ${to}`);
  return (customer) => {
    const day = attribute.read(customer).slice(0, 10);
    return from <= day && day <= to;
  };
}

/** Texts to the letter, numbers as numbers [assumed]. */
const isEqual = ({ kind, read }: RestAttribute, customer: SppCustomerRecord, value: string): boolean =>
  kind === 'string' ? read(customer) === value : Number(read(customer) || 0) === Number(value);
