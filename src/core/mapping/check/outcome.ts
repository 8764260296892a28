import { ExpressionError } from '../expression';
import { readBranches, type NestedExpression } from '../kinds/conditional-branches';
import { compileValue } from '../kinds/registry';
import type { References } from '../mapping-row';

/**
 * What kind of value an expression can give. `open` is text whose form only the account knows, since it comes from a custom
 * field or another table; a `literal` is known by itself.
 */
export type Outcome = { form: 'text' | 'open' | 'id' | 'number' | 'day' | 'country' } | { form: 'literal'; text: string };

/** A field whose content is for the account to decide: a custom field, a foreign key, a related record, or the 1 and 0 of `active`. */
const isOpen = (path: string): boolean => /(__c|id)$|^active$/.test(path) || /^(?!(addr|billingaddr|contactaddr)\.)\w+\./.test(path);

/** A day in another form than `YYYY-MM-DD` is text. */
const isoDay = (expression: string): boolean => {
  const last = expression.split('|').at(-1)?.trim() ?? '';
  return !expression.includes('|') || last === 'YYYY-MM-DD' || last.startsWith('from ');
};

function valueListTargets(expression: string, { valueLists = {} }: References): string[] {
  const name = expression.slice(0, expression.lastIndexOf(':')).trim();
  return Object.hasOwn(valueLists, name) ? [...new Set(Object.values(valueLists[name] ?? {}))] : [];
}

function nestedOutcomes({ kind, expression }: NestedExpression, references: References): Outcome[] {
  return outcomesOf(kind, typeof expression === 'string' ? expression : JSON.stringify(expression), references);
}

/** Every outcome that an expression can have; of a conditional those of all branches. Throws ExpressionError. */
export function outcomesOf(kind: string, expression: string, references: References): Outcome[] {
  switch (kind) {
    case 'fixed':
      return expression === '' ? [] : [{ form: 'literal', text: expression }];
    case 'value-list':
      return valueListTargets(expression, references).map((text) => ({ form: 'literal', text }));
    case 'conditional': {
      const { branches, otherwise } = readBranches(expression);
      return [...branches.map(({ then }) => then), ...(otherwise ? [otherwise] : [])].flatMap((one) => nestedOutcomes(one, references));
    }
    case 'currency':
    case 'lookup':
    case 'netsuite-lookup':
      return [{ form: 'id' }];
    case 'macro':
      return [{ form: 'day' }];
    case 'date':
      return [{ form: isoDay(expression) ? 'day' : 'text' }];
    case 'number':
    case 'country':
      return [{ form: kind }];
    case 'spp-lookup':
      return [{ form: 'open' }];
    case 'field':
    case 'first-non-empty':
      return [{ form: compileValue(kind, expression, references).sources.every(isOpen) ? 'open' : 'text' }];
    case 'join':
    case 'concatenation':
    case 'text':
    case 'state':
    case 'email':
    case 'phone':
    case 'url':
      return [{ form: 'text' }];
    default:
      throw new ExpressionError(`there is no kind "${kind}"`);
  }
}
